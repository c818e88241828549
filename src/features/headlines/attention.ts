/** Further apart than this, in milliseconds, two beats of a second mean that the device slept. */
const ASLEEP_MS = 30_000;

interface Attention {
  /** The page is seen and has a network: at the start, on return, and after the device slept. */
  onWake(): void;
  /** It is hidden, or has no network. */
  onRest(): void;
  /** Each second while it is awake. */
  onBeat(): void;
}

/** Tells when it makes sense to ask for news, until the function that it gives back is called. */
export function watchAttention({ onWake, onRest, onBeat }: Attention): () => void {
  const ending = new AbortController();
  let isAwake = false;
  let lastBeat = 0;
  const check = () => {
    const isWanted = document.visibilityState === 'visible' && navigator.onLine;
    if (isWanted === isAwake) return;
    isAwake = isWanted;
    lastBeat = Date.now();
    if (isAwake) onWake();
    else onRest();
  };
  const beat = () => {
    check();
    if (!isAwake) return;
    const now = Date.now();
    const isFromSleep = Math.abs(now - lastBeat) > ASLEEP_MS;
    lastBeat = now;
    if (isFromSleep) {
      onRest();
      onWake();
    } else onBeat();
  };
  const timer = setInterval(beat, 1000);
  const listen = { signal: ending.signal };
  document.addEventListener('visibilitychange', check, listen);
  for (const sign of ['online', 'offline']) window.addEventListener(sign, check, listen);
  check();
  return () => {
    clearInterval(timer);
    ending.abort();
    if (isAwake) onRest();
  };
}

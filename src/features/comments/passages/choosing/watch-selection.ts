/** How long a selection rests before it counts as made, in milliseconds: fingers move its ends unseen. */
const REST_MS = 150;

/** What is pressed to do something with a selection, not to end it. */
const KEEPER = '[data-keeps-selection]';

interface SelectionWatch {
  /** It has changed, and is not being changed: no pointer and no key is down. */
  onRest: () => void;
  /** Nothing is selected any more; told at once. */
  onGone: () => void;
}

/** Begins at once and returns its end. */
export function watchSelection({ onRest, onGone }: SelectionWatch): () => void {
  const ending = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  // One may have been made before there was a watch.
  let hasChanged = true;
  let isHeld = false;
  // Some systems end the selection on any tap, before the tap presses what it is on.
  let isKept = false;

  const isNothing = () => document.getSelection()?.isCollapsed !== false;
  const wait = () => {
    clearTimeout(timer);
    if (hasChanged && !isHeld) timer = setTimeout(rest, REST_MS);
  };
  const rest = () => {
    hasChanged = false;
    if (!isKept || !isNothing()) onRest();
  };
  const change = () => {
    hasChanged = true;
    if (!isKept && isNothing()) onGone();
    wait();
  };
  const hold = ({ target }: Event) => {
    isHeld = true;
    isKept = target instanceof Element && target.closest(KEEPER) !== null;
    if (!isKept && isNothing()) onGone();
    clearTimeout(timer);
  };
  const release = () => {
    isHeld = false;
    wait();
  };
  const options = { signal: ending.signal, capture: true };
  document.addEventListener('selectionchange', change, options);
  for (const type of ['pointerdown', 'keydown']) document.addEventListener(type, hold, options);
  for (const type of ['pointerup', 'pointercancel', 'keyup']) {
    document.addEventListener(type, release, options);
  }
  // What is let go of in another window is not told here.
  window.addEventListener('blur', release, { signal: ending.signal });
  wait();
  return () => {
    clearTimeout(timer);
    ending.abort();
  };
}

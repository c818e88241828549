/** Work that can wait until the page has nothing to do. */

/** A pause for browsers without `requestIdleCallback`, in milliseconds. */
const PAUSE_MS = 50;
/** A page that is never idle does it all the same, after as long, in milliseconds. */
const LONGEST_WAIT_MS = 300;
/** As long as a frame: what is begun then may still be done before anybody waits for it. */
const SLICE_MS = 16;

/**
 * Calls back once the page is idle, with how many milliseconds it is so for; the function that it gives
 * calls it off.
 */
export function whenIdle(callback: (forMs: number) => void): () => void {
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(() => callback(0), PAUSE_MS);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback((deadline) => callback(deadline.timeRemaining()), {
    timeout: LONGEST_WAIT_MS,
  });
  return () => cancelIdleCallback(handle);
}

/**
 * Takes steps, one or more in each idle moment, so that no task grows long; then calls `onDone`. The
 * function that it gives ends it early.
 */
export function inIdleSlices(steps: Iterable<unknown>, onDone: () => void): () => void {
  const rest = steps[Symbol.iterator]();
  const takeSome = (forMs: number) => {
    const end = performance.now() + Math.min(SLICE_MS, forMs);
    do {
      if (rest.next().done) return onDone();
    } while (performance.now() < end);
    cancel = whenIdle(takeSome);
  };
  let cancel = whenIdle(takeSome);
  return () => cancel();
}

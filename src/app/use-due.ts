import { useEffect, useState } from 'react';

/** A reader who does one of these may soon want more than what is shown. */
const SIGNS = ['pointerdown', 'keydown', 'scroll', 'wheel', 'touchstart'] as const;

/**
 * True once the reader has given a sign, or after a while, in milliseconds, in which the page is left
 * alone.
 * @param isWanted whether the reader has asked for it already, by the page's address for instance
 */
export function useDue(afterMs: number, isWanted?: () => boolean): boolean {
  const [isDue, setIsDue] = useState(false);
  useEffect(() => {
    const ending = new AbortController();
    const begin = () => {
      ending.abort();
      setIsDue(true);
    };
    const timer = setTimeout(begin, isWanted?.() ? 0 : afterMs);
    const options = { signal: ending.signal, capture: true, passive: true };
    for (const sign of SIGNS) window.addEventListener(sign, begin, options);
    return () => {
      clearTimeout(timer);
      ending.abort();
    };
  }, [afterMs, isWanted]);
  return isDue;
}

import { type RefObject, useLayoutEffect, useState } from 'react';
import { scrollerOf } from './scroller-of.ts';

/**
 * Whether the reader is in the middle of the list: scrolled away from its top, or in it by keyboard.
 * Undefined while the list is out of sight.
 */
export function useIsAmong(place: RefObject<HTMLElement | null>): boolean | undefined {
  const [isAmong, setIsAmong] = useState<boolean>();
  useLayoutEffect(() => {
    const list = place.current?.parentElement;
    if (!list) return;
    const ending = new AbortController();
    const look = () => {
      setIsAmong(scrollerOf(list).scrollTop > 0 || list.querySelector(':focus-visible') !== null);
    };
    const listen = { signal: ending.signal, passive: true };
    // A page that comes to the screen is scrolled to its own place first.
    const timer = setTimeout(look);
    // Whichever scrolls: with the screen it changes.
    document.addEventListener('scroll', look, { ...listen, capture: true });
    list.addEventListener('focusin', look, listen);
    list.addEventListener('focusout', () => queueMicrotask(look), listen);
    return () => {
      ending.abort();
      clearTimeout(timer);
      setIsAmong(undefined);
    };
  }, [place]);
  return isAmong;
}

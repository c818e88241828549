import { type RefObject, useLayoutEffect } from 'react';

/** Gives the focus back to what had it before, where it is within an element that goes away. */
export function useFocusBack(element: RefObject<HTMLElement | null>): void {
  // In the layout phase: before anything within takes the focus, and while all is still on the page.
  useLayoutEffect(() => {
    const { activeElement: before } = document;
    const { current } = element;
    return () => {
      if (!current?.contains(document.activeElement)) return;
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, [element]);
}

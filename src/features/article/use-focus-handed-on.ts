import { type RefCallback, useCallback } from 'react';

/**
 * A box that goes when its button has done its work: the focus inside it goes on to the page's
 * heading, once the page is whole again.
 */
export function useFocusHandedOn(): RefCallback<HTMLElement> {
  return useCallback((box: HTMLElement | null) => {
    if (!box) return;
    return () => {
      if (!box.contains(document.activeElement)) return;
      queueMicrotask(() =>
        document.getElementById('article-title')?.focus({ preventScroll: true }),
      );
    };
  }, []);
}

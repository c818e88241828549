import { type RefCallback, useCallback } from 'react';

/** A box that goes when its button has done its work: the focus inside it goes on to the article's heading. */
export function useFocusHandedOn(): RefCallback<HTMLElement> {
  return useCallback((box: HTMLElement | null) => {
    if (!box) return;
    return () => {
      if (box.contains(document.activeElement)) {
        document.getElementById('article-title')?.focus({ preventScroll: true });
      }
    };
  }, []);
}

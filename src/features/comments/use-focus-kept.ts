import { type FocusEvent, type RefObject, useEffect, useMemo, useRef } from 'react';

/**
 * Where what has the focus goes from a row – a button that has done its work, a form that was sent –
 * the focus goes to the row, and where that goes too, to `head`. Gives what the panel listens with.
 */
export function useFocusKept(
  panel: RefObject<HTMLElement | null>,
  head: RefObject<HTMLElement | null>,
) {
  const row = useRef<string>(undefined);
  useEffect(() => {
    if (!panel.current) return;
    const observer = new MutationObserver(() => {
      if (row.current === undefined || document.activeElement !== document.body) return;
      const place = document.getElementById(row.current) ?? head.current;
      place?.focus({ preventScroll: true });
    });
    observer.observe(panel.current, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [panel, head]);

  return useMemo(
    () => ({
      onFocus({ target }: FocusEvent) {
        row.current = target.closest('li[data-id]')?.id;
      },
      // Not called for what React takes away; a window that is left keeps its focus.
      onBlur() {
        if (document.activeElement === document.body) row.current = undefined;
      },
    }),
    [],
  );
}

import { type RefObject, useLayoutEffect, useRef } from 'react';

/** Puts the focus into the form as it opens, and back to the row that it hangs from when it closes. */
export function useFormFocus(): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const form = place.current;
    const row = form?.closest<HTMLElement>('li');
    const field =
      form?.querySelector<HTMLElement>('textarea') ??
      form?.querySelector<HTMLElement>('input, button');
    field?.focus();
    if (field instanceof HTMLTextAreaElement) {
      field.setSelectionRange(field.value.length, field.value.length);
    }
    return () => {
      if (form?.contains(document.activeElement)) row?.focus({ preventScroll: true });
    };
  }, []);
  return place;
}

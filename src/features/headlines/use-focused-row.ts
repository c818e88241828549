import { useEffect, useState } from 'react';

/** The id of the headline whose row has the focus. */
export function useFocusedRow(list: HTMLElement): string | undefined {
  const [focused, setFocused] = useState(() => idAround(document.activeElement));
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    const handleFocusIn = ({ target }: FocusEvent) => setFocused(idAround(target));
    // What comes back to the window comes back to its row.
    const handleFocusOut = () => document.hasFocus() && setFocused(undefined);
    list.addEventListener('focusin', handleFocusIn, { signal });
    list.addEventListener('focusout', handleFocusOut, { signal });
    return () => ending.abort();
  }, [list]);
  return focused;
}

function idAround(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element)) return undefined;
  return target.closest<HTMLElement>('[data-headline]')?.dataset['headline'];
}

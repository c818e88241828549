/** Hands the place where a reader writes from a field to the one that takes its place. */
import type { RefObject } from 'react';

export interface Caret {
  start: number;
  end: number;
}

/** Where the reader is in `field`; undefined where they are elsewhere. */
export function caretIn(field: HTMLTextAreaElement | null): Caret | undefined {
  if (!field || document.activeElement !== field) return undefined;
  return { start: field.selectionStart, end: field.selectionEnd };
}

/** Once, as soon as it can be: the reader may go elsewhere afterwards. */
export function restoreCaret(form: HTMLFormElement, caret: RefObject<Caret | undefined>): void {
  const field = form.elements.namedItem('text');
  if (!caret.current || !(field instanceof HTMLTextAreaElement)) return;
  field.focus({ preventScroll: true });
  if (document.activeElement !== field) return;
  field.setSelectionRange(caret.current.start, caret.current.end);
  caret.current = undefined;
}

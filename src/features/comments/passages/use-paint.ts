import { useEffect, useLayoutEffect } from 'react';
import { paintOpen, paintPassages, paintPointed, wipePassages } from './paint-passages.ts';
import type { Passage } from './passages.ts';
import type { TextRange } from './text/text-range.ts';
import type { TextView } from './text/text-view.ts';

/** Paints the passages on the text; what was painted on another version of it goes with that. */
export function usePaintPassages(view: TextView, passages: readonly Passage[]): void {
  useLayoutEffect(() => {
    paintOpen(view, []);
    paintPointed(view, undefined);
    return wipePassages;
  }, [view]);
  useLayoutEffect(() => paintPassages(view, passages), [view, passages]);
}

/** Paints what is open, or what the address leads to. */
export function usePaintOpen(view: TextView, ranges: readonly TextRange[]): void {
  useEffect(() => paintOpen(view, ranges), [view, ranges]);
}

import { useEffect, useLayoutEffect } from 'react';
import { paintOpen, paintPassages, wipePassages } from './paint-passages.ts';
import type { Passage } from './passages.ts';
import type { TextView } from './text/text-view.ts';
import type { TextRange } from './text/word-edges.ts';

/** Paints the passages on the text. */
export function usePaintPassages(view: TextView, passages: readonly Passage[]): void {
  useLayoutEffect(() => paintPassages(view, passages), [view, passages]);
  useEffect(() => wipePassages, []);
}

/** Paints what is open, or what the address leads to. */
export function usePaintOpen(view: TextView, ranges: readonly TextRange[]): void {
  useEffect(() => paintOpen(view, ranges), [view, ranges]);
}

/**
 * Paints passages by the CSS Custom Highlight API, which touches no node of the text. Where a browser
 * has none, the marks beside the text carry it alone.
 * Source: CSS Custom Highlight API Module Level 1.
 */
import { type Passage, sharedRanges, warmthOf } from './passages.ts';
import type { TextRange } from './text/text-range.ts';
import type { TextView } from './text/text-view.ts';

const PRIORITIES = {
  'lf-passage-1': 0,
  'lf-passage-2': 0,
  'lf-passage-3': 0,
  'lf-shared': 1,
  'lf-pointed': 2,
  'lf-open': 3,
} as const;
type Name = keyof typeof PRIORITIES;

/** Paints these passages and no others: warmer where more is said, and where they lie over one another. */
export function paintPassages(view: TextView, passages: readonly Passage[]): void {
  const warm: Record<1 | 2 | 3, TextRange[]> = { 1: [], 2: [], 3: [] };
  for (const passage of passages) warm[warmthOf(passage)].push(passage.range);
  paint(view, 'lf-passage-1', warm[1]);
  paint(view, 'lf-passage-2', warm[2]);
  paint(view, 'lf-passage-3', warm[3]);
  paint(view, 'lf-shared', sharedRanges(passages));
}

/** Paints the passage that the reader points at, over the others. */
export function paintPointed(view: TextView, range: TextRange | undefined): void {
  paint(view, 'lf-pointed', range ? [range] : []);
}

/** Paints what is open, and what is written of, over all others. */
export function paintOpen(view: TextView, ranges: readonly TextRange[]): void {
  paint(view, 'lf-open', ranges);
}

/** Takes all paint away. */
export function wipePassages(): void {
  for (const name of Object.keys(PRIORITIES)) highlights()?.delete(name);
}

/**
 * Paints ranges of the page, and no others, by a name that a style sheet knows.
 * @param priority over what else is painted there
 */
export function paintRanges(name: string, ranges: readonly StaticRange[], priority: number): void {
  const all = highlights();
  if (!all) return;
  if (ranges.length === 0) return void all.delete(name);
  const highlight = new Highlight(...ranges);
  highlight.priority = priority;
  all.set(name, highlight);
}

function paint(view: TextView, name: Name, ranges: readonly TextRange[]): void {
  const painted = ranges.flatMap((range) => view.staticRangesOf(range));
  paintRanges(name, painted, PRIORITIES[name]);
}

function highlights(): HighlightRegistry | undefined {
  return 'highlights' in CSS && 'Highlight' in globalThis ? CSS.highlights : undefined;
}

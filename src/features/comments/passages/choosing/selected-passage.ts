/** What a reader has selected, as a part of the article's text. */
import { plainSpaces } from '../../../../lib/french-spacing.ts';
import { WORD } from '../matching/sought-passage.ts';
import { normalForm } from '../text/normal-form.ts';
import type { TextRange } from '../text/text-range.ts';
import type { TextView } from '../text/text-view.ts';

/** The part of a selection that is in the article's text; undefined where that has no word. */
export function selectedRange(view: TextView, selection: Selection | null): TextRange | undefined {
  if (!selection || selection.isCollapsed) return undefined;
  // Firefox makes a range of each cell of a table, and parts one at what cannot be selected.
  const parts = Array.from({ length: selection.rangeCount }, (_, index) =>
    view.offsetsOf(selection.getRangeAt(index)),
  ).filter((part) => part !== undefined);
  if (parts.length === 0) return undefined;
  const start = Math.min(...parts.map((part) => part.start));
  const end = Math.max(...parts.map((part) => part.end));
  return WORD.test(normalForm(view.text.slice(start, end)).text) ? { start, end } : undefined;
}

/** The words of a range as they are to be pasted: with plain spaces, and an empty line between blocks. */
export function plainWords({ text, blocks }: TextView, { start, end }: TextRange): string {
  const parts = blocks.map((block) =>
    text.slice(Math.max(start, block.start), Math.min(end, block.end)).trim(),
  );
  return plainSpaces(parts.filter(Boolean).join('\n\n'));
}

/** What must be on the page once the passages of an article are placed, by the reader's own search. */
import type { Article, Inline, Quote } from '../../../src/api/model.ts';
import {
  createQuoteFinder,
  type Found,
  loadSearch,
} from '../../../src/features/comments/passages/matching/place-quotes.ts';
import { normalForm } from '../../../src/features/comments/passages/text/normal-form.ts';
import { displayText } from '../../../src/lib/french-spacing.ts';

await loadSearch();

/** What is counted on the page. */
export interface Shown {
  /** Ranges that are painted: one for each paragraph that a passage is in. */
  ranges: number;
  /** Comments whose passages are marked. */
  comments: number;
  /** Passages: those that are the same words are one. */
  passages: number;
}

export interface Placed {
  /** Of what stands as it was, which is shown at once. */
  first: Shown;
  /** Of all that is found. */
  last: Shown;
  /** How many comments' passages are gone. */
  gone: number;
}

/** @param article of paragraphs of plain text */
export function placedIn({ body }: Article, quotes: readonly Quote[]): Placed {
  const text = body
    .map((block) => (block.type === 'paragraph' ? block.children.map(textOf).join('') : ''))
    .join('\n');
  const finder = createQuoteFinder(normalForm(displayText(text, 'fr')));
  const first = quotes.map((quote) => finder.look(quote));
  const last = quotes.map((quote, index) =>
    first[index] === 'unknown' ? finder.find(quote) : first[index],
  );
  return {
    first: shownOf(text, first),
    last: shownOf(text, last),
    gone: last.filter((found) => !found).length,
  };
}

function textOf(inline: Inline): string {
  return 'text' in inline ? inline.text : '';
}

function shownOf(text: string, all: readonly (Found | 'unknown')[]): Shown {
  const found = all.flatMap((one) => (one && one !== 'unknown' ? [one] : []));
  const passages = new Map(found.map((one) => [`${one.start}-${one.end}`, one]));
  const ranges = [...passages.values()].flatMap(({ start, end }) =>
    text.slice(start, end).split('\n').filter(Boolean),
  );
  return { ranges: ranges.length, comments: found.length, passages: passages.size };
}

import type { Quote } from '../../../../api/model.ts';
import { type NormalForm, normalForm } from '../text/normal-form.ts';

/** Signs of context on each side, as the W3C's TextQuoteSelector leaves open and Hypothesis has it. */
export const CONTEXT = 32;

/** Signs that are more than a name, a title or a turn of phrase. */
export const TELLING_LENGTH = 40;

/** More context than this is not looked at. */
export const MOST_CONTEXT = 8 * CONTEXT;

/** A quotation as it is looked for: in normal form, the signs on either side trimmed. */
export interface SoughtPassage {
  words: string;
  before: string;
  after: string;
  /** Where it began when it was quoted, in the normal text of the article as it is now. */
  place: number | undefined;
  /** Whether it stood once: then it has no more context than usual (`describePassage`). */
  hasStoodOnce: boolean;
  /** The signs of its longest part that is of one sentence. */
  longestPart: number;
  /** Whether it is but an end and a beginning: a move may put others together that say the same. */
  isLoose: boolean;
}

/** How much longer than the whole article its quotation may be: the signs of the normal form count. */
const LONGEST = 1.5;
const SENTENCE_END = /(?<=[.!?\u061F]['")]*) /;
/** What no passage ends with; a « alone, with its space, would be half a sign. */
export const END = /(?<![\s«])[\s«]+$/;
/** In a normal text that has none, there is nothing to speak of. */
export const WORD = /[\p{L}\p{N}]/u;

/** What to look for; undefined where it is nothing that an article could say. Bounded by the article. */
export function soughtPassage(article: NormalForm, quote: Quote): SoughtPassage | undefined {
  const { exact, start } = quote;
  if (exact.length > LONGEST * article.original.length) return undefined;
  const prefix = quote.prefix.slice(-MOST_CONTEXT);
  // As one text: what stands at the seams (« , marks) is told from both sides.
  const { text, placeOf } = normalForm(prefix + exact + quote.suffix.slice(0, MOST_CONTEXT));
  const { from, to } = withoutSpaces(text, {
    from: placeOf(prefix.length, 'start'),
    to: placeOf(prefix.length + exact.replace(END, '').length, 'end'),
  });
  const words = text.slice(from, to);
  if (!WORD.test(words)) return undefined;
  const parts = words.split(SENTENCE_END);
  const longestPart = parts.reduce((most, { length }) => Math.max(most, length), 0);
  return {
    words,
    before: text.slice(0, from).trimStart(),
    after: text.slice(to).trimEnd(),
    hasStoodOnce: Math.max(quote.prefix.length, quote.suffix.length) <= CONTEXT,
    longestPart,
    isLoose: longestPart < Math.min(words.length, TELLING_LENGTH),
    place:
      Number.isInteger(start) && start !== undefined ? article.placeOf(start, 'start') : undefined,
  };
}

/** A part of a normal text without the spaces at its ends; one that bears a mark is a sign. */
export function withoutSpaces(text: string, { from, to }: { from: number; to: number }) {
  const part = text.slice(from, to);
  const begun = part.replace(/^ +(?!\p{M})/u, '');
  return { from: to - begun.length, to: to - begun.length + begun.trimEnd().length };
}

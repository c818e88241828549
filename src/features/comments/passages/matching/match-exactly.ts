/**
 * Finds a quoted passage that stands with its context as it was quoted: step 1 of `match-quote.ts`, in
 * some microseconds.
 */
import type { Quote } from '../../../../api/model.ts';
import type { NormalForm } from '../text/normal-form.ts';
import type { TextRange } from '../text/text-range.ts';
import { occurrences } from './occurrences.ts';
import { type SoughtPassage, soughtPassage, WORD } from './sought-passage.ts';

/** UTF-16 offsets into the original text, never inside a grapheme. */
export interface PassageMatch extends TextRange {
  /** From `ACCEPTED_SCORE` to 1; below 0.9 the passage, or what surrounds it, was changed. */
  score: number;
  /** The words are those that were quoted, but for typography. */
  isExact: boolean;
}

/** The passage where it was, else where words and context stand once; undefined where it is to be searched. */
export function matchExactly(article: NormalForm, quote: Quote): PassageMatch | undefined {
  const untouched = untouchedPassage(article, quote);
  if (untouched) return untouched;
  const sought = soughtPassage(article, quote);
  if (!sought) return undefined;
  const from = placeAsQuoted(article, sought) ?? onlyPlace(article, sought);
  if (from === undefined) return undefined;
  const range = { start: article.start(from), end: article.end(from + sought.words.length) };
  return { ...article.edges.ofSigns(range), score: 1, isExact: true };
}

/** What begins and ends as `describePassage` has it, so that nothing of it is trimmed away. */
const NEAT = /^[^\s«»](?:.*[^\s«»])?$/s;

/** Sign by sign, without a normal form: most articles are as they were. */
function untouchedPassage(
  { plain, edges }: NormalForm,
  { exact, prefix, suffix, start }: Quote,
): PassageMatch | undefined {
  if (start === undefined || start < prefix.length) return undefined;
  const end = start + exact.length;
  if (!plain.startsWith(prefix + exact + suffix, start - prefix.length)) return undefined;
  if (!NEAT.test(exact) || !WORD.test(exact)) return undefined;
  return { ...edges.ofSigns({ start, end }), score: 1, isExact: true };
}

function placeAsQuoted(
  { text }: NormalForm,
  { words, before, after, place }: SoughtPassage,
): number | undefined {
  const hint = (place ?? -1) - before.length;
  return hint >= 0 && text.startsWith(before + words + after, hint) ? place : undefined;
}

/** What has context on one side alone stood at an edge of the article. */
function onlyPlace(
  { text }: NormalForm,
  { words, before, after }: SoughtPassage,
): number | undefined {
  const whole = before + words + after;
  if (whole === words) return undefined;
  const [at] = occurrences(text, whole, 2);
  if (at === undefined) return undefined;
  const isAtStart = before !== '' || at === 0;
  const isAtEnd = after !== '' || at + whole.length === text.length;
  return isAtStart && isAtEnd ? at + before.length : undefined;
}

/**
 * Finds the words of a text directive as browsers do: whole words in their context, the first that
 * fit, whatever their case, accents, quotation marks and spaces
 * (https://wicg.github.io/scroll-to-text-fragment/, 3.5; addresses made by Chrome on iOS have neither
 * capitals nor accents). Unlike for browsers, words may go over the border of two blocks.
 */

import type { TextDirective } from '../../../../lib/text-directive.ts';
import { normalForm } from '../text/normal-form.ts';
import type { TextRange } from '../text/text-range.ts';

/** In UTF-16 units. A link names some words: with more, it is one to keep the reader busy. */
export const LONGEST_TERM = 1000;

/**
 * Letters, marks and figures of scripts with spaces between words; as ranges, because \p{L} and its
 * like would take milliseconds to compile for every link.
 */
const WORD_SIGN =
  '[\\dA-Za-z\\xC0-\\u060B\\u060D-\\u061A\\u0620-\\u0669\\u066E-\\u06D3\\u06D5-\\u1FFF]';
/** Not between two signs of one word. */
const EDGE = `(?!(?<=${WORD_SIGN})${WORD_SIGN})`;
const ACCENTED = /[\xC0-\u024F\u0386-\u03CE\u0400-\u04FF\u0622-\u0626\u1E00-\u1FFF]/g;

/**
 * The first range of `text` that fits a directive, with its context; undefined where none does. The
 * time is bounded by the text's length times that of the longest term that is looked for.
 */
export function findDirective(text: string, directive: TextDirective): TextRange | undefined {
  const { start, end = '', prefix = '', suffix = '' } = directive;
  const terms = [start, end, prefix, suffix];
  if (terms.some(({ length }) => length > LONGEST_TERM)) return undefined;
  const [first = '', last = '', before = '', after = ''] = terms.map(patternOf);
  if (first === '') return undefined;
  const article = normalForm(text);
  const page = folded(article.text);
  const context = after && `(?= ?${after})`;
  const begins = new RegExp((before && `(?<=${before} ?)`) + first + (last ? '' : context), 'g');
  const ends = new RegExp(last && last + context, 'g');
  const begun = begins.exec(page);
  if (!begun) return undefined;
  // Where nothing ends after the first place that begins well, nothing does after a later one.
  ends.lastIndex = begins.lastIndex;
  if (!ends.test(page)) return undefined;
  const range = { start: article.start(begun.index), end: article.end(ends.lastIndex) };
  return article.edges.ofSigns(range);
}

/** What matches a term as whole words; empty where nothing of it is to be seen. */
function patternOf(words: string): string {
  const term = folded(normalForm(words).text).trim();
  return term && EDGE + term.replace(/[$(-+./?[-^{|}]/g, '\\$&') + EDGE;
}

/** Without case and accents, every sign at its place: « İ », of two small letters, is an accented one. */
function folded(text: string): string {
  return text.replace(ACCENTED, (sign) => sign.normalize('NFD').charAt(0)).toLowerCase();
}

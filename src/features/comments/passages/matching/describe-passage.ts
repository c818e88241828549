/**
 * What a comment keeps of the passage that it speaks of (TextQuoteSelector of the W3C's Web Annotation
 * Data Model, 4.2.4): the words, and as much around them that nothing else would be taken for them,
 * were they deleted one day.
 */
import type { Quote } from '../../../../api/model.ts';
import { plainSpaces } from '../../../../lib/french-spacing.ts';
import { type NormalForm, normalForm } from '../text/normal-form.ts';
import type { TextRange } from '../text/text-range.ts';
import { couldMatch } from './match-quote.ts';
import { CONTEXT, END, MOST_CONTEXT, WORD, withoutSpaces } from './sought-passage.ts';

/** What no passage begins with; a » alone, with its space, would be half a sign. */
const BEGINNING = /^[\s»]+/;

/**
 * The passage that a range of an article's text (UTF-16 offsets) stands for, in whole words, as it is
 * to be sent: with the text's own signs, but plain spaces. `matchQuote` finds it in the same text.
 * Undefined where the range has no word.
 */
export function describePassage(text: string, range: TextRange): Quote | undefined {
  const article = normalForm(text);
  const passage = wholePassage(article, range);
  if (!passage) return undefined;
  const { start, end } = passage;
  const without = normalForm(text.slice(0, start) + text.slice(end));
  const isElsewhere = without.text.includes(normalForm(text.slice(start, end)).text);
  let context = isElsewhere ? 2 * CONTEXT : CONTEXT;
  let quote = quoteOf(article, passage, context);
  while (context < MOST_CONTEXT && couldMatch(without, quote)) {
    context *= 2;
    quote = quoteOf(article, passage, context);
  }
  return quote;
}

/** The range with its words whole and its spaces trimmed, just as a match of it will be. */
function wholePassage(article: NormalForm, range: TextRange): TextRange | undefined {
  const { original, text, edges, placeOf, start, end } = article;
  const chosen = original.slice(range.start, range.end);
  if (!WORD.test(normalForm(chosen).text)) return undefined;
  const whole = edges.ofWords({
    start: range.start + chosen.length - chosen.replace(BEGINNING, '').length,
    end: range.end - chosen.length + chosen.replace(END, '').length,
  });
  const { from, to } = withoutSpaces(text, {
    from: placeOf(whole.start, 'start'),
    to: placeOf(whole.end, 'end'),
  });
  return edges.ofSigns({ start: start(from), end: end(to) });
}

function quoteOf(
  { original, edges }: NormalForm,
  { start, end }: TextRange,
  context: number,
): Quote {
  const before = edges.withinSigns({ start: Math.max(0, start - context), end: start });
  const after = edges.withinSigns({ start: end, end: Math.min(original.length, end + context) });
  const part = (range: TextRange) => plainSpaces(original.slice(range.start, range.end));
  return { exact: part({ start, end }), prefix: part(before), suffix: part(after), start, end };
}

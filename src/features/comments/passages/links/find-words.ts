import type { Quote } from '../../../../api/model.ts';
import type { TextDirective } from '../../../../lib/text-directive.ts';
import { describePassage } from '../matching/describe-passage.ts';
import { matchQuote } from '../matching/match-quote.ts';
import { normalForm } from '../text/normal-form.ts';
import { findDirective, LONGEST_TERM } from './find-directive.ts';
import { quoteOf } from './text-fragment.ts';

/** The words of an article that a text directive leads to, also where they were changed since. */
export function findWords(text: string, directive: TextDirective): Quote | undefined {
  if (directive.start.length > LONGEST_TERM) return undefined;
  const range = findDirective(text, directive) ?? matchQuote(normalForm(text), quoteOf(directive));
  return range && describePassage(text, range);
}

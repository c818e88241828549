/** Finds the passages of many comments: those that stand as they were at once, the others a slice of time each. */
import type { Quote } from '../../../../api/model.ts';
import type { NormalForm } from '../text/normal-form.ts';
import { matchExactly, type PassageMatch } from './match-exactly.ts';
import type { approximateSteps } from './match-quote.ts';
import { resultOf, type Steps } from './steps.ts';

/** Where a quotation was found; undefined where its passage is gone. */
export type Found = PassageMatch | undefined;

export interface QuoteFinder {
  /** What is known of a quotation without taking time; 'unknown' before `find` has looked for it. */
  look(quote: Quote): Found | 'unknown';
  /**
   * Looks for it, unless it is known; may take milliseconds. Undefined too as long as the code is not
   * here (`loadSearch`).
   */
  find(quote: Quote): Found;
  /** Does the same in steps that take less. */
  search(quote: Quote): Steps<Found>;
}

let approximately: typeof approximateSteps | undefined;

/** Loads what finds passages that do not stand as they were: most articles need none of it. */
export async function loadSearch(): Promise<void> {
  approximately ??= (await import('./match-quote.ts')).approximateSteps;
}

/**
 * Remembers what it has found. The same quotation, as an object, is looked for once.
 * @param article in which the quotations are looked for
 */
export function createQuoteFinder(article: NormalForm): QuoteFinder {
  const exact = new WeakMap<Quote, { match: Found }>();
  const known = new WeakMap<Quote, { match: Found }>();
  function look(quote: Quote): Found | 'unknown' {
    const found = known.get(quote);
    if (found) return found.match;
    const tried = exact.get(quote) ?? { match: matchExactly(article, quote) };
    exact.set(quote, tried);
    return tried.match ?? 'unknown';
  }
  function* search(quote: Quote): Steps<Found> {
    const before = look(quote);
    if (before !== 'unknown') return before;
    if (!approximately) return undefined;
    const match = yield* approximately(article, quote);
    known.set(quote, { match });
    return match;
  }
  return {
    look,
    search,
    find: (quote) => resultOf(search(quote)),
  };
}

/**
 * Finds a quoted passage again in an article that may have been edited since, or says that it is gone.
 * It would rather find nothing than the wrong words. The method is that of Hypothesis (« fuzzy
 * anchoring »), for the TextQuoteSelector of the W3C's Web Annotation Data Model (4.2.4):
 *
 * 1. Words and context as they were, at the place where they were; else at any one place.
 * 2. The words as they were, where their context fits best. Two places that fit alike are no match:
 *    after an edit, the place says nothing certain of which it was.
 * 3. Words that are alike but for a third of their signs, where the context fits.
 * 4. A sentence that stood once and stands once, although its context is gone: it was moved.
 */
import type { Quote } from '../../../../api/model.ts';
import type { NormalForm } from '../text/normal-form.ts';
import { likePlaces } from './like-places.ts';
import { matchExactly, type PassageMatch } from './match-exactly.ts';
import { occurrences } from './occurrences.ts';
import {
  ACCEPTED_SCORE,
  CLEAR_LEAD,
  fittingPlaces,
  onePlace,
  type Place,
  type ScoredPlace,
} from './score-match.ts';
import { type SoughtPassage, soughtPassage } from './sought-passage.ts';
import { resultOf, type Steps } from './steps.ts';

/** Words that stand as often are found with all of their context, or not at all. */
const MOST_REPEATS = 200;
/** Those that do are left to the second step: each place takes its time. */
const MANY_REPEATS = 8;

/** The one passage that a quotation speaks of, or undefined; never throws, whatever was quoted. */
export function matchQuote(article: NormalForm, quote: Quote): PassageMatch | undefined {
  return matchExactly(article, quote) ?? matchApproximately(article, quote);
}

/** All the rest, for what `matchExactly` did not find. */
export function matchApproximately(article: NormalForm, quote: Quote): PassageMatch | undefined {
  return resultOf(approximateSteps(article, quote));
}

/** The same in steps of some milliseconds, to be spread over idle time; the match is what it returns. */
export function* approximateSteps(
  article: NormalForm,
  quote: Quote,
): Steps<PassageMatch | undefined> {
  const sought = soughtPassage(article, quote);
  if (!sought) return undefined;
  const few = fittingPlaces(article, sought, samePlaces(article, sought, MANY_REPEATS));
  const place = onePlace(few) ?? onePlace(yield* fittingOfAll(article, sought));
  return toMatch(article, sought, place);
}

function* fittingOfAll(article: NormalForm, sought: SoughtPassage): Steps<ScoredPlace[]> {
  const places = fittingPlaces(article, sought, yield* allPlaces(article, sought));
  return places.length > 0 ? places : movedPlaces(article, sought);
}

/** True where a quotation is, or after an edit might be, taken for one of this text's. */
export function couldMatch(article: NormalForm, quote: Quote): boolean {
  const sought = soughtPassage(article, quote);
  if (!sought) return false;
  if (movedPlaces(article, sought).length > 0) return true;
  const places = resultOf(allPlaces(article, sought));
  return fittingPlaces(article, sought, places, ACCEPTED_SCORE - CLEAR_LEAD).length > 0;
}

function* allPlaces(article: NormalForm, sought: SoughtPassage): Steps<Place[]> {
  return [...samePlaces(article, sought, MOST_REPEATS), ...(yield* likePlaces(article, sought))];
}

/** Where these words stand; where the context does too, only there. */
function samePlaces(
  article: NormalForm,
  { words, before, after }: SoughtPassage,
  most: number,
): Place[] {
  const whole = before + words + after;
  const wholes = whole === words ? [] : occurrences(article.text, whole, MOST_REPEATS);
  if (wholes.length > 0) return wholes.map((at) => asPlace(at + before.length, words));
  return wordsIn(article, words, most).map((at) => asPlace(at, words));
}

/** What is as long was moved when it stands elsewhere; shorter words may also have been said again. */
const SENTENCE_LENGTH = 80;

/** Where a sentence stands, or most of one, that stood once: if it still does, it is the same. */
function movedPlaces({ text }: NormalForm, sought: SoughtPassage): ScoredPlace[] {
  const { words, longestPart, hasStoodOnce } = sought;
  if (longestPart < SENTENCE_LENGTH || !hasStoodOnce) return [];
  return occurrences(text, words, MOST_REPEATS).map((at) => ({
    ...asPlace(at, words),
    score: ACCEPTED_SCORE,
  }));
}

function asPlace(from: number, { length }: string): Place {
  return { from, to: from + length, errors: 0 };
}

/** Where the words begin that begin and end no other word in the middle. */
function wordsIn(article: NormalForm, words: string, most: number): number[] {
  const { text, start, end, placeOf, edges } = article;
  return occurrences(text, words, most).filter((at) => {
    const whole = edges.ofWords({ start: start(at), end: end(at + words.length) });
    return placeOf(whole.start, 'start') === at && placeOf(whole.end, 'end') === at + words.length;
  });
}

function toMatch(
  { text, start, end, edges }: NormalForm,
  { words }: SoughtPassage,
  place: ScoredPlace | undefined,
): PassageMatch | undefined {
  if (!place) return undefined;
  const { from, to, score } = place;
  const range = edges.ofSigns({ start: start(from), end: end(to) });
  return { ...range, score, isExact: text.slice(from, to) === words };
}

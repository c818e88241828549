/** Where words like those of a quotation stand, in the edited text of an article. */
import search from 'approx-string-match';
import type { NormalForm } from '../text/normal-form.ts';
import { occurrences } from './occurrences.ts';
import type { Place } from './score-match.ts';
import type { SoughtPassage } from './sought-passage.ts';
import type { Steps } from './steps.ts';

/** Fewer signs are found as they were, or not at all: everything short is alike. */
const SHORTEST = 15;
/** Of the words' length. */
const MOST_ERRORS = 1 / 3;
/** Whatever the length: a search takes time in proportion to it. */
const MOST_ERRORS_IN_ALL = 256;
/** The part of the context right beside the words that shows where to look for them. */
const LANDMARK = 16;
const MOST_LANDMARKS = 40;
/** Signs that are looked at around landmarks, at most. */
const MOST_AROUND = 20_000;
/** Signs that are looked through in one step. */
const STEP = 2500;

/**
 * Between what stood before and behind them, or beside the one of the two that is left, or where
 * they are the most alike of all; with at most a third of errors, in whole words. Steps of some
 * milliseconds.
 */
export function* likePlaces(
  article: NormalForm,
  { words, before, after }: SoughtPassage,
): Steps<Place[]> {
  if (words.length < SHORTEST) return [];
  const { text } = article;
  const errors = Math.min(Math.floor(words.length * MOST_ERRORS), MOST_ERRORS_IN_ALL);
  if (strangeSigns(text, words) > errors) return [];
  const reach = words.length + errors;
  const most = Math.min(MOST_LANDMARKS, MOST_AROUND / reach);
  const landmarks = (context: string) => (context === '' ? [] : occurrences(text, context, most));
  const begun = before.slice(-LANDMARK);
  const starts = landmarks(begun).map((at) => at + begun.length);
  const ends = landmarks(after.slice(0, LANDMARK));
  const windows = [
    ...starts.map((at) => [at, at + reach] as const),
    ...ends.map((at) => [Math.max(0, at - reach), at] as const),
  ];
  const found = [
    ...starts.flatMap((from) =>
      ends
        .filter((to) => Math.abs(to - from - words.length) <= errors)
        .flatMap((to) => between(text, { from, to }, words, errors)),
    ),
    ...windows.flatMap(([from, to]) => alike(text, { from, to }, words, errors)),
  ];
  yield;
  found.push(...(yield* mostAlike(text, words, errors)));
  return found.map((place) => inWholeWords(article, place));
}

/** Where a part of the text is the most like the words. */
function alike(
  text: string,
  { from, to }: { from: number; to: number },
  words: string,
  errors: number,
): Place[] {
  return search(text.slice(from, to), words, errors).map((found) => ({
    from: from + found.start,
    to: from + found.end,
    errors: found.errors,
  }));
}

/** Where the whole text is, part by part, each as far as a place that begins in it may reach. */
function* mostAlike(text: string, words: string, errors: number): Steps<Place[]> {
  let places: Place[] = [];
  for (let from = 0; from < text.length; from += STEP) {
    const to = Math.min(text.length, from + STEP + words.length + errors);
    places = [...places, ...alike(text, { from, to }, words, errors)];
    yield;
  }
  const least = places.reduce((most, place) => Math.min(most, place.errors), errors);
  const known = new Set<string>();
  return places.filter((place) => {
    const name = `${place.from}-${place.to}`;
    const isNew = place.errors === least && !known.has(name);
    known.add(name);
    return isNew;
  });
}

/** How many signs of the words are nowhere in the text; to search for many kinds of them takes long. */
function strangeSigns(text: string, words: string): number {
  const known = new Set(text);
  return Array.from(words).filter((sign) => !known.has(sign)).length;
}

/** The place from edge to edge, where it is like the words as a whole. */
function between(
  text: string,
  { from, to }: { from: number; to: number },
  words: string,
  errors: number,
): Place[] {
  // Edges that cost too much to leave out: else a search would look for the best part of the place.
  const edge = '\0'.repeat(errors + 1);
  const [found] = search(edge + text.slice(from, to) + edge, edge + words + edge, errors);
  return found ? [{ from, to, errors: found.errors }] : [];
}

function inWholeWords({ start, end, placeOf, edges }: NormalForm, place: Place): Place {
  const { start: from, end: to } = edges.ofWords({ start: start(place.from), end: end(place.to) });
  return { from: placeOf(from, 'start'), to: placeOf(to, 'end'), errors: place.errors };
}

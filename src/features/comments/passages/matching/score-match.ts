/**
 * How well a place of an article fits a quotation. Words that are there prove little: they may stand
 * elsewhere too, and theirs may be gone. So a place needs words and context, and a clear lead.
 * The weights are those of Hypothesis' client (« fuzzy anchoring »), with the context held stricter:
 * unrelated prose of one language already has a third of its letters in common.
 */

import type { NormalForm } from '../text/normal-form.ts';
import { contextSides, leftOf } from './context-fit.ts';
import { type SoughtPassage, TELLING_LENGTH } from './sought-passage.ts';

/** The context's 40 are those of both sides, shared out by how much of it is on each. */
const WEIGHTS = { words: 50, context: 40, position: 2 } as const;

/** Below, it is no match. With 0.6, one deleted passage of fifty is found where it never stood. */
export const ACCEPTED_SCORE = 0.75;

/** By how much a place must be better than any other. */
export const CLEAR_LEAD = 0.05;

/** What must be left of each side, where the words are not enough to be known by. */
const LEAST_CONTEXT = 0.25;
/** What must be left of both together, where the words are few: they may have been said again. */
const LEAST_CONTEXT_IF_SHORT = 0.6;
/** The least of each side for words that are but the end of a sentence and the beginning of another. */
const LEAST_CONTEXT_IF_LOOSE = 0.5;

/** A part of the normal text. */
export interface Place {
  from: number;
  to: number;
  /** Signs that the words differ by (Levenshtein). */
  errors: number;
}

export interface ScoredPlace extends Place {
  /** From 0 to 1; what the quotation does not say does not count. */
  score: number;
}

/** Those that would be accepted if they were the only one, the best first. */
export function fittingPlaces(
  article: NormalForm,
  sought: SoughtPassage,
  places: readonly Place[],
  least = ACCEPTED_SCORE,
): ScoredPlace[] {
  return places
    .map((place) => ({ ...place, score: scoreOf(article, sought, place) }))
    .filter(({ score }) => score >= least)
    .sort((one, other) => other.score - one.score);
}

/** The one place that fits; undefined where none does, or two do and nothing tells which. */
export function onePlace([best, ...others]: readonly ScoredPlace[]): ScoredPlace | undefined {
  if (!best) return undefined;
  const rival = others.find(({ from, to }) => to <= best.from || from >= best.to);
  return rival && best.score - rival.score < CLEAR_LEAD ? undefined : best;
}

function scoreOf({ text }: NormalForm, sought: SoughtPassage, { from, to, errors }: Place): number {
  const { words, place, hasStoodOnce, longestPart, isLoose } = sought;
  const sides = contextSides(text, sought, { from, to });
  const reasons = [hasStoodOnce, errors === 0, longestPart >= TELLING_LENGTH];
  // One side alone may stand there because its own sentence was moved.
  const isTelling = !isLoose && reasons.filter(Boolean).length >= 2;
  const least = isLoose ? LEAST_CONTEXT_IF_LOOSE : LEAST_CONTEXT;
  if (!isTelling && sides.some((side) => leftOf(side) < least)) return 0;
  const size = sides.reduce((sum, side) => sum + side.size, 0);
  const fit = sides.reduce((sum, side) => sum + side.size * side.fit, 0) / size;
  if (longestPart < TELLING_LENGTH && fit < LEAST_CONTEXT_IF_SHORT) return 0;
  const parts: [weight: number, fit: number][] = [[WEIGHTS.words, 1 - errors / words.length]];
  if (size > 0) parts.push([WEIGHTS.context, fit]);
  if (place !== undefined) {
    parts.push([WEIGHTS.position, 1 - Math.min(1, Math.abs(from - place) / text.length)]);
  }
  const most = parts.reduce((sum, [weight]) => sum + weight, 0);
  return parts.reduce((sum, [weight, fit]) => sum + weight * fit, 0) / most;
}

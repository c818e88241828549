/** What is left of a quotation's context around a place of the article. */
import search from 'approx-string-match';
import { CONTEXT, type SoughtPassage } from './sought-passage.ts';

/** Where the context has lost so much of its length, nothing is left of it. */
const LOST_CONTEXT = 0.4;

/** By how many signs the context may have moved away from the words. */
const CONTEXT_SHIFT = 16;

/** The context on one side of the words. */
interface Side {
  /** Signs that count. */
  size: number;
  /** From 0 to 1. */
  fit: number;
  /** Of what is right beside the words. */
  nearFit: number;
}

type Edge = 'start' | 'end';

/** Both sides; none where the quotation says of neither what stood there. */
export function contextSides(
  text: string,
  { before, after, hasStoodOnce }: SoughtPassage,
  { from, to }: { from: number; to: number },
): Side[] {
  if (before === '' && after === '') return [];
  const start = Math.max(0, from - before.length - CONTEXT_SHIFT);
  const near = text.slice(start, from);
  const next = text.slice(to, to + after.length + CONTEXT_SHIFT);
  return [
    before === '' ? edgeSide(from === 0) : sideOf(before, near, 'end', hasStoodOnce),
    after === '' ? edgeSide(to === text.length) : sideOf(after, next, 'start', hasStoodOnce),
  ];
}

/** A context that is too short to say much is taken as it is. */
export function leftOf({ size, fit, nearFit }: Side): number {
  return size > CONTEXT / 2 ? Math.min(fit, nearFit) : 1;
}

/** What has context on one side alone stood at an edge of the article. */
function edgeSide(isAtEdge: boolean): Side {
  return { size: CONTEXT / 2, fit: isAtEdge ? 1 : 0, nearFit: 1 };
}

function sideOf(context: string, near: string, edge: Edge, hasStoodOnce: boolean): Side {
  const nearest = edge === 'end' ? context.slice(-CONTEXT) : context.slice(0, CONTEXT);
  const size = context.length;
  const unchanged = commonLength(near, context, edge);
  if (unchanged === context.length) return { size, fit: 1, nearFit: 1 };
  const fit = contextFit(near, context, edge);
  const nearFit = contextFit(near, nearest, edge);
  // Words that stood once stand nowhere else with the same beginning of a context.
  if (hasStoodOnce) return { size, fit: Math.max(fit, unchanged / context.length), nearFit };
  // A third is for what is nearest: more context, which tells repeats apart, is edited more.
  return { size, fit: (2 * fit + nearFit) / 3, nearFit };
}

/** What is left of a context, and how near to the words. */
function contextFit(near: string, context: string, edge: Edge): number {
  const lost = context.length * LOST_CONTEXT;
  const reach = context.length + CONTEXT_SHIFT;
  const beside = edge === 'end' ? near.slice(-reach) : near.slice(0, reach);
  const least = search(beside, context, Math.floor(lost)).reduce(
    (least, { start, end, errors }) => {
      const gap = edge === 'end' ? beside.length - end : start;
      return Math.min(least, errors + gap);
    },
    lost,
  );
  return 1 - least / lost;
}

/** How many signs are the same, from one edge on. */
function commonLength(text: string, other: string, edge: Edge): number {
  const most = Math.min(text.length, other.length);
  for (let count = 0; count < most; count += 1) {
    const at = edge === 'end' ? -1 - count : count;
    if (text.at(at) !== other.at(at)) return count;
  }
  return most;
}

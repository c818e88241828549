/**
 * When the reader was last here and what stood at the top, kept on the device and shared by their
 * tabs: what is new since divides the list.
 */
import * as v from 'valibot';
import { defineSlot } from '../../lib/storage.ts';

/** Away for longer than this, in milliseconds, the reader comes back for another visit. */
const AWAY_MS = 30 * 60_000;

const visitSchema = v.object({
  /** An instant in milliseconds. */
  at: v.number(),
  /** The ids that stood at the top of the list. */
  top: v.pipe(v.array(v.string()), v.maxLength(100)),
});

export type Visit = v.InferOutput<typeof visitSchema>;

/** This visit as far as it goes, and the one before. */
const visitsSchema = v.object({ ...visitSchema.entries, before: v.optional(visitSchema) });

type Visits = v.InferOutput<typeof visitsSchema>;

const NEVER: Visits | null = null;

export const visitsSlot = defineSlot<Visits | null>({
  name: 'visits',
  version: 1,
  initial: NEVER,
  parse: (stored) => (v.is(v.nullable(visitsSchema), stored) ? stored : undefined),
});

/** The visit before this one; undefined on the first. */
export function visitBefore(visits: Visits | null, now: number): Visit | undefined {
  return visits && now - visits.at > AWAY_MS ? visits : visits?.before;
}

/** Notes that the reader is here, and what stands at the top. */
export function noteVisit(top: readonly string[], now = Date.now()): void {
  const before = visitBefore(visitsSlot.read(), now);
  const kept = before && { at: before.at, top: before.top };
  visitsSlot.write({ at: now, top: [...top], before: kept });
}

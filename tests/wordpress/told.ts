/** What the process that started WordPress tells those that test it: by the environment. */
import * as v from 'valibot';
import type { Filled } from './fill.ts';

const NAME = 'LE_FIL_WORDPRESS';

const toldSchema = v.object({
  url: v.string(),
  filled: v.object({
    ids: v.record(v.string(), v.number()),
    few: v.array(v.number()),
    mark: v.object({ post: v.number(), comment: v.number() }),
  }),
});

interface Told {
  url: string;
  filled: Filled;
}

export function tell(told: Told): void {
  process.env[NAME] = JSON.stringify(told);
}

/** @throws where nobody started a WordPress */
export function readTold(): Told {
  const told = process.env[NAME];
  if (told === undefined) {
    throw new Error('No WordPress runs for these tests: use `npm run test:wordpress`.');
  }
  return v.parse(toldSchema, JSON.parse(told));
}

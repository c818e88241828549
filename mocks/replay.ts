import type { Db } from './db.ts';

const FIRST = 4;
const EVERY_MS = 4_000;
const POLL_SECONDS = 2;

/**
 * The day's wire arriving again: the oldest few are there at once, then one more every four seconds
 * of the db's clock.
 */
export function replayDay(db: Db): void {
  const start = db.now();
  db.articles()
    .toReversed()
    .slice(FIRST)
    .forEach(({ slug }, index) => {
      db.release(slug, start + (index + 1) * EVERY_MS);
    });
  db.site.live.pollSeconds = POLL_SECONDS;
}

import type { Db } from './db.ts';

const FIRST = 4;
const EVERY_MS = 4_000;
const POLL_SECONDS = 2;

/**
 * The day's wire arriving again: the oldest few are there at once, then one more every four seconds
 * of the db's clock, announced to those who listen.
 *
 * @returns ends the replay: what is not there yet comes by the db's clock alone, unannounced
 */
export function replayDay(db: Db): () => void {
  const start = db.now();
  const timers = db
    .articles()
    .toReversed()
    .slice(FIRST)
    .map(({ slug }, index) => {
      const wait = (index + 1) * EVERY_MS;
      db.release(slug, start + wait);
      return setTimeout(() => db.release(slug, db.now()), wait);
    });
  db.site.live = { stream: true, pollSeconds: POLL_SECONDS };
  return () => {
    for (const timer of timers) clearTimeout(timer);
  };
}

/** What each event of the newsroom takes until the reader sees it, and what it costs the page. */
import type { Page } from '@playwright/test';
import type { Db } from '../../../mocks/db.ts';
import type { Sign } from './event-probe.ts';
import { idInSight } from './open-list.ts';

/** Whether what comes above comes in, or waits and is counted. */
export type Place = 'top' | 'middle';

/** In milliseconds. */
export interface EventCost {
  /** From the newsroom's writing it until it was painted. */
  toPaint: number;
  /** How long the page's main thread was at work meanwhile. */
  busy: number;
  /** The longest task that it caused; 0 where none took more than 50. */
  longestTask: number;
}

/** For what an event has set in motion to come to rest. */
const AT_REST_MS = 300;

/** In each round one headline is new, one is edited, and one withdrawn: the list stays as long as it is. */
export async function measureEvents(
  page: Page,
  db: Db,
  { place, rounds }: { place: Place; rounds: number },
): Promise<EventCost[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
  const events: EventCost[] = [];
  const measure = async (sign: Sign, change: () => void) => {
    await page.evaluate((expected) => window.expectSign(expected), sign);
    const busyBefore = await busy();
    const written = writtenBy(db, change);
    const painted = await page.evaluate(() => window.signPainted);
    const busyFor = (await busy()) - busyBefore;
    await page.waitForTimeout(AT_REST_MS);
    const tasks = await page.evaluate(() => window.longTasks.splice(0));
    events.push({ toPaint: painted - written, busy: busyFor, longestTask: Math.max(0, ...tasks) });
  };

  await page.evaluate(() => window.longTasks.splice(0));
  for (let round = 0; round < rounds; round += 1) {
    const title = `Le port annonce une ligne nouvelle ${place} ${round}`;
    const id = `${place}-${round}`;
    await measure(
      place === 'top' ? { kind: 'headline', id, words: title } : { kind: 'count' },
      () => db.publish({ id, title }),
    );
    const edited = articleOf(db, await idInSight(page));
    await measure({ kind: 'headline', id: edited.id, words: `${title} enfin` }, () =>
      db.edit(edited.slug, { title: `${title} enfin` }),
    );
    const withdrawn = articleOf(db, await idInSight(page));
    await measure({ kind: 'gone', id: withdrawn.id }, () => db.withdraw(withdrawn.slug));
  }
  return events;
}

/** When the streams were told, in milliseconds since 1970. */
function writtenBy(db: Db, change: () => void): number {
  let at = Number.NaN;
  const stop = db.changes.subscribe(() => {
    at = Date.now();
  });
  change();
  stop();
  return at;
}

function articleOf(db: Db, id: string) {
  const article = db.articles().find((one) => one.id === id);
  if (!article) throw new Error(`The newsroom has no ${id}`);
  return article;
}

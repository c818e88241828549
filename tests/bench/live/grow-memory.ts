/** What thousands of events leave behind in a page that stays open. */
import type { Browser } from '@playwright/test';
import type { Db } from '../../../mocks/db.ts';
import { NEAR_PHONE, onDevice } from '../devices.ts';
import { detachedNodes, heapUsed } from './heap.ts';
import type { LiveNewsroom } from './live-newsroom.ts';
import { openWholeList } from './open-list.ts';

export interface Memory {
  /** How many events came in between. */
  events: number;
  /** In bytes. */
  before: number;
  after: number;
  /** Nodes that are on the page no more, and are held. */
  detached: number;
}

/** They load and compile what shows the others. */
const WARM_UP_EVENTS = 30;
/** About as fast as a page can show them one by one. */
const BETWEEN_MS = 10;
/** What an event said is kept until a page confirms it that no cache can have held back. */
const CONFIRMED_MS = 41_000;
const ASKED_MS = 10_000;

/** The list is as long afterwards as before: each round adds a headline, edits one, and withdraws one. */
export function measureMemory(
  browser: Browser,
  { url, db }: LiveNewsroom,
  events: number,
): Promise<Memory> {
  return onDevice(browser, { ...NEAR_PHONE, cpuSlowdown: 1 }, async (page) => {
    await openWholeList(page, url, db.articles().length);
    const session = await page.context().newCDPSession(page);
    const play = async (count: number) => {
      for (let n = 0; n < count; n += 1) {
        changeSomething(db, n);
        await page.waitForTimeout(BETWEEN_MS);
      }
    };
    await play(WARM_UP_EVENTS);
    const before = await heapUsed(session);
    await play(events);
    await page.waitForTimeout(CONFIRMED_MS);
    // A page that listens anew asks for the newest page at once.
    db.changes.cut();
    await page.waitForTimeout(ASKED_MS);
    const after = await heapUsed(session);
    return { events, before, after, detached: await detachedNodes(session) };
  });
}

function changeSomething(db: Db, n: number): void {
  const [, second, third] = db.articles().filter(db.isListed);
  if (!second || !third) throw new Error('The newsroom has nothing to change');
  if (n % 3 === 0) db.publish({ title: `Le port annonce une ligne nouvelle ${n}` });
  else if (n % 3 === 1) db.edit(third.slug, { title: `La commune prépare son budget ${n}` });
  else db.withdraw(second.slug);
}

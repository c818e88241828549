/** What one reader costs the newsroom, and what it costs them, in an hour in which nothing happens. */
import type { Browser } from '@playwright/test';
import { createDb } from '../../../mocks/db.ts';
import { paths } from '../../../src/lib/paths.ts';
import { startLiveNewsroom } from './live-newsroom.ts';
import type { Traffic } from './wire-meter.ts';

export interface HourOptions {
  stream: boolean;
  /** The newsroom's pace. */
  pollSeconds: number;
}

const HOUR_SECONDS = 3600;
/** By the contract, so that a stream on which nothing happens is not taken for a broken one. */
const COMMENT = ': still here\n\n';
const COMMENT_SECONDS = 20;

/** An hour of the page's own clock; the newsroom's comments are written by that clock as well. */
export async function measureHour(
  browser: Browser,
  dist: string,
  live: HourOptions,
): Promise<Traffic> {
  const db = createDb();
  db.site.live = live;
  const newsroom = await startLiveNewsroom(dist, db);
  const context = await browser.newContext({ locale: 'fr-FR' });
  try {
    const page = await context.newPage();
    await page.clock.install();
    await page.goto(newsroom.url + paths.live.href());
    await page.getByRole('feed').first().waitFor();
    const first = newsroom.meter.read();
    for (let second = 1; second <= HOUR_SECONDS; second += 1) {
      if (second % COMMENT_SECONDS === 0) db.changes.write(COMMENT);
      await page.clock.runFor(1000);
    }
    const all = newsroom.meter.read();
    return { bytes: all.bytes - first.bytes, requests: all.requests - first.requests };
  } finally {
    await context.close();
    await newsroom.close();
  }
}

/**
 * Everything in turns, so that whatever the machine does meanwhile, it does to all of them; and once
 * more at first, uncounted: it fills the servers' caches, and the system's.
 */
import type { Browser } from '@playwright/test';
import { type Device, NEAR_PHONE } from './devices.ts';
import { type Load, loadTwice } from './first-view.ts';
import { followHeadline, type Intent, type Visit } from './follow-headline.ts';
import { signs } from './lead.ts';
import type { ServedPage } from './pages.ts';

/** The first views of one page on one device. */
interface FirstViews {
  page: ServedPage;
  device: Device;
  cold: Load[];
  reload: Load[];
}

/** The ways to the article and back on one page, with one kind of intent. */
interface Visits {
  page: ServedPage;
  intent: Intent;
  visits: Visit[];
}

export interface Measurements {
  firstViews: FirstViews[];
  visits: Visits[];
}

export async function measure(
  browser: Browser,
  pages: ServedPage[],
  devices: Device[],
  runs: number,
): Promise<Measurements> {
  const firstViews: FirstViews[] = devices.flatMap((device) =>
    pages.map((page) => ({ page, device, cold: [], reload: [] })),
  );
  const visits: Visits[] = pages.flatMap((page) =>
    page.intents.map((intent) => ({ page, intent, visits: [] })),
  );
  let began = Date.now();
  for (let run = 0; run <= runs; run += 1) {
    say(run, runs, began);
    began = Date.now();
    const isCounted = run > 0;
    for (const { page, device, cold, reload } of firstViews) {
      const loads = await named(
        page,
        loadTwice(browser, device, page.url + page.article, signs.lastWords),
      );
      if (!isCounted) continue;
      cold.push(loads.cold);
      reload.push(loads.reload);
    }
    for (const { page, intent, visits: done } of visits) {
      const visit = await named(
        page,
        followHeadline(browser, NEAR_PHONE, page.url + page.list, signs, intent),
      );
      if (isCounted) done.push(visit);
    }
  }
  return { firstViews, visits };
}

/** Says whose fault it was. */
async function named<T>({ name }: ServedPage, measurement: Promise<T>): Promise<T> {
  return measurement.catch((cause: unknown) => {
    throw new Error(`${name}: ${cause instanceof Error ? cause.message : cause}`, { cause });
  });
}

function say(run: number, runs: number, lastBegan: number): void {
  const minutes = Math.ceil(((Date.now() - lastBegan) * (runs - run + 1)) / 60_000);
  process.stderr.write(
    run === 0 ? 'Warming up…\n' : `Run ${run} of ${runs}, about ${minutes} min to go…\n`,
  );
}

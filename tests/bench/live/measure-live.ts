/** All that is held of the live list, on the built app and a newsroom that streams. */
import type { Browser } from '@playwright/test';
import { createDb } from '../../../mocks/db.ts';
import { largeNewsroom } from '../../../mocks/large-day.ts';
import { NEAR_PHONE, onDevice } from '../devices.ts';
import { installEventProbe } from './event-probe.ts';
import { type EventCost, measureEvents, type Place } from './events-to-paint.ts';
import { type Memory, measureMemory } from './grow-memory.ts';
import { type LiveNewsroom, startLiveNewsroom } from './live-newsroom.ts';
import { openWholeList, scrollTo } from './open-list.ts';
import { type HourOptions, measureHour } from './readers-hour.ts';
import { countNodes, measureScrolling, type Scrolling } from './scroll-list.ts';
import type { Traffic } from './wire-meter.ts';

interface EventSeries {
  /** How many headlines the list has. */
  count: number;
  place: Place;
  events: EventCost[];
}

interface Hour extends HourOptions {
  traffic: Traffic;
}

export interface LiveMeasurements {
  series: EventSeries[];
  /** Of the longest list. */
  nodes: number;
  scrolling: Scrolling;
  memory: Memory;
  hours: Hour[];
}

interface LiveCounts {
  /** How many headlines the lists have; the last is the longest. */
  lengths: number[];
  /** Of three events each. */
  rounds: number;
  scrollSeconds: number;
  /** After which the memory is weighed. */
  events: number;
}

export const LIVE_COUNTS: LiveCounts = {
  lengths: [100, 1000, 10_000],
  rounds: 20,
  scrollSeconds: 10,
  events: 5000,
};

const HOURS: HourOptions[] = [
  { stream: false, pollSeconds: 60 },
  { stream: false, pollSeconds: 20 },
  { stream: true, pollSeconds: 20 },
];

/** @param dist the built app, without its pages: they hold another newsroom's list */
export async function measureLive(
  browser: Browser,
  dist: string,
  counts: LiveCounts,
): Promise<LiveMeasurements> {
  const { lengths, rounds, scrollSeconds } = counts;
  const longest = Math.max(...lengths);
  const series: EventSeries[] = [];
  let nodes = Number.NaN;
  let scrolling: Scrolling | undefined;
  for (const count of lengths) {
    process.stderr.write(`Events in a list of ${count} headlines…\n`);
    await withNewsroom(dist, count, ({ url, db }) =>
      onDevice(browser, NEAR_PHONE, async (page) => {
        await installEventProbe(page);
        await openWholeList(page, url, count);
        const add = async (place: Place) =>
          series.push({ count, place, events: await measureEvents(page, db, { place, rounds }) });
        await add('top');
        if (count < longest) return;
        nodes = await countNodes(page);
        scrolling = await measureScrolling(page, scrollSeconds);
        await scrollTo(page, 0.5);
        await add('middle');
      }),
    );
  }
  if (!scrolling) throw new Error('No list was scrolled');

  process.stderr.write(`${counts.events} events, and a reader’s hour…\n`);
  const memory = await withNewsroom(dist, longest, (newsroom) =>
    measureMemory(browser, newsroom, counts.events),
  );
  const hours: Hour[] = [];
  for (const hour of HOURS) {
    hours.push({ ...hour, traffic: await measureHour(browser, dist, hour) });
  }
  return { series, nodes, scrolling, memory, hours };
}

async function withNewsroom<T>(
  dist: string,
  count: number,
  use: (newsroom: LiveNewsroom) => Promise<T>,
): Promise<T> {
  const newsroom = await startLiveNewsroom(dist, createDb({ seed: largeNewsroom(count) }));
  try {
    return await use(newsroom);
  } finally {
    await newsroom.close();
  }
}

/** All that is held of comments on passages, on the built app and a newsroom whose article is much quoted. */
import type { Browser } from '@playwright/test';
import { clientChunks } from '../comments/comment-chunks.ts';
import { type Device, NEAR_PHONE } from '../devices.ts';
import type { Scrolling } from '../live/scroll-list.ts';
import { type LayoutCost, layoutCosts } from './layout-costs.ts';
import { NEAR_DESKTOP } from './near-desktop.ts';
import { type Placing, withQuoted } from './open-quoted.ts';
import { type PassageWeight, weighPassages } from './passage-weights.ts';
import type { Placed } from './placed.ts';
import { quotedNewsroom } from './quoted-newsroom.ts';
import { scrollArticle } from './scroll-article.ts';

export interface QuotedMeasurements {
  device: string;
  /** How many comments quote. */
  count: number;
  /** Whether they came by the hundred, and not all at once. */
  isPaged: boolean;
  /** How many edits were made since. */
  edits: number;
  placed: Placed;
  /** How many notes stand in the margin; without any, marks stand after the paragraphs. */
  notes: number;
  /** One for each time that the article was opened. */
  placings: Placing[];
  /** Of an article as it was quoted: with its passages highlighted, and without. */
  scrolling?: { highlighted: Scrolling; plain: Scrolling };
  /** Of the desktop: there is no margin on the phone. */
  costs?: LayoutCost[];
}

export interface PassagesMeasurements {
  quoted: QuotedMeasurements[];
  weights: PassageWeight[];
}

interface PassagesCounts {
  /** How often each article is opened. */
  opened: number;
  scrollSeconds: number;
}

export const PASSAGES_COUNTS: PassagesCounts = { opened: 5, scrollSeconds: 6 };

const WARM_UP_SECONDS = 2;

interface Case {
  device: Device;
  count: number;
  isPaged?: boolean;
  /** Of the passages, how many at least do not stand as they were. */
  share: number;
}

const MANY = 500;
/** So few have room in the margin. */
const SOME = 40;
const CASES: Case[] = [
  { device: NEAR_PHONE, count: MANY, share: 0 },
  { device: NEAR_DESKTOP, count: MANY, share: 0 },
  { device: NEAR_PHONE, count: MANY, share: 0, isPaged: true },
  { device: NEAR_DESKTOP, count: MANY, share: 0, isPaged: true },
  { device: NEAR_DESKTOP, count: SOME, share: 0 },
  { device: NEAR_PHONE, count: MANY, share: 0.5 },
  { device: NEAR_DESKTOP, count: MANY, share: 0.5 },
];

/** @param dist the built app, without its pages: they hold another newsroom's article */
export async function measurePassages(
  browser: Browser,
  dist: string,
  counts: PassagesCounts,
): Promise<PassagesMeasurements> {
  const quoted: QuotedMeasurements[] = [];
  for (const one of CASES) {
    const { device, count, share, isPaged } = one;
    const how = `${isPaged ? ', in pages' : ''}${share > 0 ? ', edited since' : ''}`;
    process.stderr.write(`${count} quoted passages${how}, ${device.name}…\n`);
    quoted.push(await measureCase(browser, dist, one, counts));
  }
  process.stderr.write('What passages weigh…\n');
  return { quoted, weights: weighPassages(await clientChunks()) };
}

async function measureCase(
  browser: Browser,
  dist: string,
  { device, count, share, isPaged = false }: Case,
  { opened, scrollSeconds }: PassagesCounts,
): Promise<QuotedMeasurements> {
  const newsroom = quotedNewsroom(count, share);
  const { edits, placed } = newsroom;
  const on = { browser, dist, device, isPaged };
  const placings: Placing[] = [];
  for (let time = 1; time < opened; time += 1) {
    await withQuoted(on, newsroom, async ({ placing }) => placings.push(placing));
  }
  const used = await withQuoted(on, newsroom, async ({ page, placing }) => {
    placings.push(placing);
    const notes = await page.locator('[data-note]').count();
    if (share > 0 || isPaged) return { notes };
    const costs = device === NEAR_DESKTOP ? { costs: await layoutCosts(browser, page) } : {};
    // What is drawn for the first time takes longer, with or without.
    await scrollArticle(page, WARM_UP_SECONDS);
    const highlighted = await scrollArticle(page, scrollSeconds);
    await page.evaluate(() => CSS.highlights.clear());
    const plain = await scrollArticle(page, scrollSeconds);
    return { notes, scrolling: { highlighted, plain }, ...costs };
  });
  return { device: device.name, count, isPaged, edits, placed, placings, ...used };
}

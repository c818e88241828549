/** From a headline to its article: in the reader, where it was fetched before the press, and on WordPress itself. */
import type { Browser } from '@playwright/test';
import { paths } from '../../../src/lib/paths.ts';
import { PHONE } from '../devices.ts';
import { followHeadline } from '../follow-headline.ts';
import { signs } from '../lead.ts';

/** In milliseconds, a run each. */
export interface Openings {
  reader: number[];
  wordPress: number[];
}

/** In turns, and once more at first, which does not count. */
export async function openHeadlines(
  browser: Browser,
  { site, wordPress }: { site: string; wordPress: string },
  runs: number,
): Promise<Openings> {
  const openings: Openings = { reader: [], wordPress: [] };
  for (let run = 0; run <= runs; run += 1) {
    const list = site + paths.live.href();
    const reader = await followHeadline(browser, PHONE, list, signs, 'prefetched');
    const own = await followHeadline(browser, PHONE, `${wordPress}/`, signs, 'none');
    if (run === 0) continue;
    openings.reader.push(reader.open);
    openings.wordPress.push(own.open);
  }
  return openings;
}

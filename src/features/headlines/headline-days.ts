import type { Headline } from '../../api/model.ts';
import { wallTime } from '../../lib/wall-time.ts';

/** Headlines of one calendar day of the newsroom; `date` is `2025-04-23`. */
export interface HeadlineDay {
  date: string;
  headlines: Headline[];
}

/** The list in its own order, cut where the newsroom's calendar day changes. */
export function groupByDay(headlines: readonly Headline[]): HeadlineDay[] {
  const days: HeadlineDay[] = [];
  for (const headline of headlines) {
    const { date } = wallTime(headline.publishedAt);
    const last = days.at(-1);
    if (last?.date === date) last.headlines.push(headline);
    else days.push({ date, headlines: [headline] });
  }
  return days;
}

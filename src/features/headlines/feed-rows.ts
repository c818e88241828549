import type { Headline } from '../../api/model.ts';
import type { HeadlineRun } from './known-headlines.ts';

/**
 * One row of the live list. `day` is the key of the day that it stands under, `position` counts the
 * headlines from 1, and `cursor` asks for what is missing.
 */
export type FeedRow =
  | { kind: 'day'; key: string; day: string; date: string }
  | { kind: 'headline'; key: string; day: string; headline: Headline; position: number }
  | { kind: 'gap'; key: string; day: string; cursor: string }
  | { kind: 'visit'; key: string; day: string };

/**
 * The rows of the list from top to bottom: a day (`2025-04-23`) where the newsroom's calendar day
 * changes, a gap between two runs, and the reader's last visit. Keys last as long as what they stand
 * for, whatever is added above: a day's is its date and how often that date came before.
 * @param visit the id of the newest headline that was there at the last visit; nothing is divided
 *   where it is unknown, missing from the list, or the first
 */
export function feedRows(runs: readonly HeadlineRun[], visit?: string): FeedRow[] {
  const rows: FeedRow[] = [];
  const timesSeen = new Map<string, number>();
  let date: string | undefined;
  let day = '';
  let position = 0;
  let cursor: string | undefined;
  for (const run of runs) {
    if (cursor !== undefined) rows.push({ kind: 'gap', key: `gap ${cursor}`, day, cursor });
    cursor = run.next;
    for (const headline of run.items) {
      const { id, publishedAt } = headline;
      if (date === undefined || !publishedAt.startsWith(date)) {
        date = publishedAt.slice(0, 10);
        const times = (timesSeen.get(date) ?? 0) + 1;
        timesSeen.set(date, times);
        day = `day ${date} ${times}`;
        rows.push({ kind: 'day', key: day, day, date });
      }
      if (id === visit && position > 0) rows.push({ kind: 'visit', key: 'visit', day });
      position += 1;
      rows.push({ kind: 'headline', key: id, day, headline, position });
    }
  }
  return rows;
}

/** Rows that stand under one day, in the order of the list. */
export interface FeedDay {
  key: string;
  /** `2025-04-23`; empty for a gap above the first headline. */
  date: string;
  /** False where the row of the day itself is not among those that are shown. */
  isHeaded: boolean;
  rows: Exclude<FeedRow, { kind: 'day' }>[];
}

/** Some rows of the list, or all, by their days. */
export function byDay(rows: readonly FeedRow[]): FeedDay[] {
  const days: FeedDay[] = [];
  for (const row of rows) {
    let last = days.at(-1);
    if (last?.key !== row.day) {
      last = { key: row.day, date: row.day.slice(4, 14), isHeaded: false, rows: [] };
      days.push(last);
    }
    if (row.kind === 'day') last.isHeaded = true;
    else last.rows.push(row);
  }
  return days;
}

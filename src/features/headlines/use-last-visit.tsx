import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from '../../i18n/translation.tsx';
import { formatDayShort } from '../../lib/wall-time.ts';
import { useSlot } from '../../ui/use-slot.ts';
import type { HeadlineRun } from './known-headlines.ts';
import styles from './last-visit.module.css';
import { type Visit, visitBefore, visitsSlot } from './last-visit.ts';

/** A visit longer ago than this, in milliseconds, is known by its day. */
const LONG_AGO_MS = 20 * 3_600_000;

/**
 * Where the last visit ended: the id of the newest headline that was there, and the words above it.
 * @param timeAt the newsroom's time at an instant in milliseconds, `2025-04-23T15:30`
 */
export function useLastVisit(
  runs: readonly HeadlineRun[],
  timeAt: (instant: number) => string,
): [id: string | undefined, words: ReactNode] {
  const { t, locale } = useTranslation();
  const [now] = useState(Date.now);
  const visits = useSlot(visitsSlot);
  const visit = visitBefore(visits, now);
  const id = useMemo(() => visit && newestOf(runs, visit), [runs, visit]);
  if (!visit) return [undefined, null];
  const { at } = visit;
  const time = timeAt(at);
  const words =
    Math.max(now, visits?.at ?? 0) - at > LONG_AGO_MS
      ? t('feed.sinceDay', { date: formatDayShort(time, locale) })
      : t('feed.since', { time: time.slice(11) });
  return [
    id,
    <p key="visit" className={styles.visit}>
      {words}
    </p>,
  ];
}

/** The newest headline that was at the top then, and still is in the list. */
function newestOf(runs: readonly HeadlineRun[], { top }: Visit): string | undefined {
  const ids = new Set(top);
  for (const { items } of runs) {
    const newest = items.find(({ id }) => ids.has(id));
    if (newest) return newest.id;
  }
  return undefined;
}

import type { ReactNode } from 'react';
import { useTranslation } from '../../i18n/translation.tsx';
import { assertNever } from '../../lib/assert-never.ts';
import { formatDay } from '../../lib/wall-time.ts';
import type { FeedDay, FeedRow } from './feed-rows.ts';
import styles from './headline-list.module.css';
import rowStyles from './headline-row.module.css';
import { HeadlineEntry, type Reading } from './headline-row.tsx';

/** What rows know of the list that they stand in. */
interface ListState {
  /** How many headlines there are; -1 while older ones may follow. */
  size: number;
  /** The position of the first headline that was there at the last visit. */
  seenFrom: number;
  frontier: ReactNode;
  gap: ((cursor: string) => ReactNode) | undefined;
}

interface FeedDayProps {
  day: FeedDay;
  isPage: boolean;
  isBusy: boolean;
  list: ListState;
  reading: Reading;
}

/**
 * A day with its headlines. A feed owns nothing but articles, so the heading stands before it; neither
 * has a box around it, so that what sticks does so over the whole list.
 */
export function FeedDaySection({ day, isPage, isBusy, list, reading }: FeedDayProps) {
  const { locale } = useTranslation();
  const Heading = isPage ? 'h2' : 'h3';
  const date = day.date === '' ? undefined : formatDay(day.date, locale);
  const first = day.rows.find((row) => row.kind === 'headline');
  const isSeen = first !== undefined && first.position >= list.seenFrom;
  return (
    <>
      {day.isHeaded && (
        <div className={styles.day} data-thread={isSeen ? 'seen' : 'new'}>
          <Heading>{date}</Heading>
        </div>
      )}
      {day.rows.length > 0 && (
        <div
          className={rowStyles.entries}
          role="feed"
          aria-label={date}
          aria-busy={isBusy || undefined}
        >
          {day.rows.map((row) => (
            <DayRow key={row.key} row={row} list={list} reading={reading} />
          ))}
        </div>
      )}
    </>
  );
}

interface DayRowProps {
  row: Exclude<FeedRow, { kind: 'day' }>;
  list: ListState;
  reading: Reading;
}

function DayRow({ row, list, reading }: DayRowProps) {
  switch (row.kind) {
    case 'headline':
      return (
        <HeadlineEntry
          headline={row.headline}
          position={row.position}
          size={list.size}
          isSeen={row.position >= list.seenFrom}
          reading={reading}
        />
      );
    case 'gap':
      return <article data-thread="new">{list.gap?.(row.cursor)}</article>;
    case 'visit':
      return <div data-thread="seen">{list.frontier}</div>;
    default:
      return assertNever(row);
  }
}

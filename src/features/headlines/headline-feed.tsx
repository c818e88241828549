import { type ReactNode, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { definePart, LazyPart } from '../../ui/lazy-part.tsx';
import { FeedDaySection } from './feed-day.tsx';
import { byDay, type FeedRow, feedRows } from './feed-rows.ts';
import type { FeedView } from './feed-view.ts';
import styles from './headline-list.module.css';
import type { Reading } from './headline-row.tsx';
import type { HeadlineRun } from './known-headlines.ts';
import type { ReachDesk } from './reach-link.ts';

/** So many rows are all on the page, in sight or not. */
const MOST_WHOLE = 80;

const feedKeeper = definePart(() => import('./feed-keeper.tsx').then((part) => part.FeedKeeper));

interface HeadlineFeedProps {
  /** Where others ask for a headline of the list. */
  desk: RefObject<ReachDesk>;
  /** True once something above may move, and keys are pressed in the list. */
  isFollowed: boolean;
  runs: readonly HeadlineRun[];
  /** The id of the newest headline of the last visit: the frontier is drawn above it. */
  visit?: string | undefined;
  frontier?: ReactNode;
  /** What stands where headlines are missing; the cursor asks for them. */
  gap?: (cursor: string) => ReactNode;
  isPage: boolean;
  /** True while older headlines are on their way. */
  isBusy?: boolean;
  reading: Reading;
}

/** The rows of the list under their days: all of a short list, of a long one those around the reader. */
export function HeadlineFeed(props: HeadlineFeedProps) {
  const { desk, isFollowed, runs, visit, frontier, gap, isPage, isBusy = false, reading } = props;
  const rows = useMemo(() => feedRows(runs, visit), [runs, visit]);
  const seenFrom = useMemo(() => firstSeen(rows), [rows]);
  const root = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<FeedView>();
  const [isWhole, setIsWhole] = useState(false);
  const isLong = rows.length > MOST_WHOLE && !isWhole;

  const part = isLong ? view : undefined;
  const shown = part ? part.rowsOf(rows) : isLong ? rows.slice(0, MOST_WHOLE) : rows;
  const size = runs.at(-1)?.next === undefined ? runs.reduce(plusItems, 0) : -1;
  const days = byDay(shown);
  return (
    <div
      ref={root}
      className={styles.feed}
      style={part && { paddingBlockStart: part.before, paddingBlockEnd: part.after }}
    >
      {days.map((day, at) => (
        <FeedDaySection
          key={day.key}
          day={day}
          isPage={isPage}
          isBusy={isBusy && at === days.length - 1}
          list={{ size, seenFrom, frontier, gap }}
          reading={reading}
        />
      ))}
      {(isLong || isFollowed) && (
        <LazyPart part={feedKeeper} failed={() => <Alone onAlone={() => setIsWhole(true)} />}>
          {(FeedKeeper) => (
            <FeedKeeper
              root={root}
              rows={rows}
              view={part}
              isLong={isLong}
              openSlug={reading.openSlug}
              desk={desk}
              onView={setView}
            />
          )}
        </LazyPart>
      )}
    </div>
  );
}

const plusItems = (sum: number, { items }: HeadlineRun) => sum + items.length;

/** The position of the first headline below the frontier; `Infinity` where there is none. */
function firstSeen(rows: readonly FeedRow[]): number {
  const next = rows[rows.findIndex(({ kind }) => kind === 'visit') + 1];
  return next?.kind === 'headline' ? next.position : Number.POSITIVE_INFINITY;
}

/** Where the code that keeps a long list short did not come, the list stays whole. */
function Alone({ onAlone }: { onAlone: () => void }) {
  useEffect(() => onAlone(), [onAlone]);
  return null;
}

import { useMemo, useRef, useState } from 'react';
import type { HeadlineFilter } from '../../api/source.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { definePart, LazyPart } from '../../ui/lazy-part.tsx';
import { useSlot } from '../../ui/use-slot.ts';
import { HeadlineFeed } from './headline-feed.tsx';
import styles from './headline-list.module.css';
import type { Reading } from './headline-row.tsx';
import { HeadlineSkeleton } from './headline-skeleton.tsx';
import { HeadlinesFailure } from './headlines-failure.tsx';
import { OlderHeadlines } from './older-headlines.tsx';
import type { ReachDesk } from './reach-link.ts';
import { readHeadlinesSlot } from './read-headlines.ts';
import { filterSearch } from './use-headline-filter.ts';
import { useLastVisit } from './use-last-visit.tsx';
import { useOlderHeadlines } from './use-older-headlines.ts';
import { useShownHeadlines } from './use-shown-headlines.ts';

/** Wanted once the list is followed, or something has come. */
const newerHeadlines = definePart(() =>
  import('./newer-headlines.tsx').then((part) => part.NewerHeadlines),
);
const missingHeadlines = definePart(() =>
  import('./missing-headlines.tsx').then((part) => part.MissingHeadlines),
);

interface HeadlineListProps {
  contentLanguage: string;
  /** The newsroom's pace, in seconds; undefined while it is not known, or cannot be. */
  pollSeconds: number | undefined;
  /** What the reader looks for; the whole list where that is nothing. */
  filter: HeadlineFilter;
  openSlug: string | undefined;
  pendingSlug: string | undefined;
  onIntent: (slug: string) => void;
  /** The newsroom's time at an instant in milliseconds, `2025-04-23T15:30`. */
  timeAt: (instant: number) => string;
  /** True where the list is the page: its days are then the headings below the page's own. */
  isPage: boolean;
}

/** The live list with its days; loading, empty and failed are three things that it says. */
export function HeadlineList(props: HeadlineListProps) {
  const { filter, timeAt, isPage, pollSeconds } = props;
  const { t } = useTranslation();
  const { query, runs, arrived, isOpen, isFollowed, isWhole, isUnreadOnly } = useShownHeadlines(
    filter,
    pollSeconds,
  );
  const older = useOlderHeadlines(filter);
  const reading = useReading(props);
  const [visit, frontier] = useLastVisit(runs, timeAt);
  const desk = useRef<ReachDesk>({});
  const [isWanted, setIsWanted] = useState(false);
  if (isWhole && (isFollowed || arrived > 0) && !isWanted) setIsWanted(true);

  if (query.isPending && query.errorUpdateCount === 0) return <HeadlineSkeleton />;
  if (!query.data) {
    return <HeadlinesFailure isRetrying={query.isFetching} onRetry={() => void query.refetch()} />;
  }

  const dropped = query.data.dropped + (query.data.droppedBelow ?? 0);
  const count = runs.reduce((sum, { items }) => sum + items.length, 0);
  const stale =
    query.isRefetchError && t('feed.stale', { time: timeAt(query.dataUpdatedAt).slice(11) });
  const end = runs.at(-1)?.next;
  return (
    <>
      {isWhole && stale && (
        <p className={styles.stale}>
          <span>{stale}</span>
        </p>
      )}
      {!isWhole && (
        <p className={styles.note} role="status">
          {count === 0 ? t('feed.none') : t('search.count', { n: count })} {stale}
        </p>
      )}
      {isWhole && count === 0 && (
        <p className={styles.note}>{t(isUnreadOnly ? 'feed.allRead' : 'feed.empty')}</p>
      )}
      {isWanted && (
        <LazyPart part={newerHeadlines}>
          {(NewerHeadlines) => <NewerHeadlines arrived={arrived} isOpen={isOpen} desk={desk} />}
        </LazyPart>
      )}
      <HeadlineFeed
        desk={desk}
        isFollowed={isFollowed}
        runs={runs}
        visit={visit}
        frontier={frontier}
        gap={(cursor) => (
          <LazyPart part={missingHeadlines}>
            {(MissingHeadlines) => (
              <MissingHeadlines state={older.state[cursor]} cursor={cursor} onLoad={older.load} />
            )}
          </LazyPart>
        )}
        isPage={isPage}
        isBusy={end !== undefined && older.state[end] === 'loading'}
        reading={reading}
      />
      {dropped > 0 && <p className={styles.note}>{t('feed.dropped', { n: dropped })}</p>}
      {end !== undefined && (
        <OlderHeadlines
          isAutomatic={!isUnreadOnly}
          state={older.state[end]}
          cursor={end}
          onLoad={older.load}
        />
      )}
    </>
  );
}

/** The same as long as nothing of it changes, so that rows are not rendered for nothing. */
function useReading(props: HeadlineListProps): Reading {
  const { contentLanguage, openSlug, pendingSlug, onIntent } = props;
  const ids = useSlot(readHeadlinesSlot);
  const read = useMemo(() => new Set(ids), [ids]);
  const search = filterSearch(props.filter);
  return useMemo(
    () => ({ contentLanguage, openSlug, pendingSlug, onIntent, read, search }),
    [contentLanguage, openSlug, pendingSlug, onIntent, read, search],
  );
}

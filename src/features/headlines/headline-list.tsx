import { useInfiniteQuery } from '@tanstack/react-query';
import { Fragment, useState } from 'react';
import { useSource } from '../../api/source-context.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { formatDay } from '../../lib/wall-time.ts';
import { definePart, LazyPart } from '../../ui/lazy-part.tsx';
import { useSlot } from '../../ui/use-slot.ts';
import { groupByDay } from './headline-days.ts';
import styles from './headline-list.module.css';
import { HeadlineRow } from './headline-row.tsx';
import { HeadlineSkeleton } from './headline-skeleton.tsx';
import { HeadlinesFailure } from './headlines-failure.tsx';
import { headlinesOptions } from './headlines-queries.ts';
import { OlderHeadlines } from './older-headlines.tsx';
import { readHeadlinesSlot } from './read-headlines.ts';

/** Nothing has come since, most of the time. */
const newerHeadlines = definePart(
  async () => (await import('./newer-headlines.tsx')).NewerHeadlines,
);

interface HeadlineListProps {
  contentLanguage: string;
  /** The newsroom's pace, in seconds; undefined while it is not known, or cannot be. */
  pollSeconds: number | undefined;
  /** Only those that speak of it; empty for all. */
  q: string;
  openSlug: string | undefined;
  pendingSlug: string | undefined;
  onIntent: (slug: string) => void;
  /** The newsroom's clock at an instant in milliseconds. */
  clock: (instant: number) => string;
  /** True where the list is the page: its days are then the headings below the page's own. */
  isPage: boolean;
}

/** The live list with its days; loading, empty and failed are three things that it says. */
export function HeadlineList(props: HeadlineListProps) {
  const { q, openSlug, pendingSlug, onIntent, contentLanguage, clock } = props;
  const { t, locale } = useTranslation();
  const Day = props.isPage ? 'h2' : 'h3';
  const read = new Set(useSlot(readHeadlinesSlot));
  const filter = q === '' ? {} : { q };
  // The whole list is kept fresh by `useLiveness`, wherever it is shown.
  const pollSeconds = q === '' ? undefined : props.pollSeconds;
  const query = useInfiniteQuery(headlinesOptions(useSource(), filter, pollSeconds));
  // What came after it waits until the reader asks for it.
  const [newest, setNewest] = useState<string>();

  if (query.isPending && query.errorUpdateCount === 0) return <HeadlineSkeleton />;
  if (!query.data) {
    return <HeadlinesFailure isRetrying={query.isFetching} onRetry={() => void query.refetch()} />;
  }

  const headlines = query.data.pages.flatMap((page) => page.items);
  const waiting = Math.max(
    0,
    headlines.findIndex(({ id }) => id === newest),
  );
  const shown = headlines.slice(waiting);
  if (shown[0] && waiting === 0 && newest !== shown[0].id) setNewest(shown[0].id);
  const dropped = query.data.pages.reduce((sum, page) => sum + page.dropped, 0);
  const stale = query.isRefetchError && t('feed.stale', { time: clock(query.dataUpdatedAt) });
  const search = q === '' ? '' : `?${new URLSearchParams({ q })}`;
  return (
    <>
      {q === '' && stale && (
        <p className={styles.stale}>
          <span>{stale}</span>
        </p>
      )}
      {q !== '' && (
        <p className={styles.note} role="status">
          {headlines.length === 0 ? t('feed.none') : t('search.count', { n: headlines.length })}{' '}
          {stale}
        </p>
      )}
      {q === '' && headlines.length === 0 && <p className={styles.note}>{t('feed.empty')}</p>}
      {waiting > 0 && (
        <LazyPart part={newerHeadlines}>
          {(NewerHeadlines) => (
            <NewerHeadlines count={waiting} onShow={() => setNewest(headlines[0]?.id)} />
          )}
        </LazyPart>
      )}
      <ol className={styles.feed}>
        {groupByDay(shown).map((day) => (
          <Fragment key={`${day.date} ${day.headlines[0]?.id}`}>
            <li className={styles.day} data-thread="new">
              <Day>{formatDay(day.date, locale)}</Day>
            </li>
            {day.headlines.map((headline) => (
              <HeadlineRow
                key={headline.id}
                headline={headline}
                contentLanguage={contentLanguage}
                isOpen={headline.slug === openSlug}
                isPending={headline.slug === pendingSlug}
                isRead={read.has(headline.id)}
                search={search}
                onIntent={onIntent}
              />
            ))}
          </Fragment>
        ))}
      </ol>
      {dropped > 0 && <p className={styles.note}>{t('feed.dropped', { n: dropped })}</p>}
      {query.hasNextPage && (
        <OlderHeadlines
          isLoading={query.isFetchingNextPage}
          hasFailed={query.isFetchNextPageError}
          onLoad={() => void query.fetchNextPage()}
        />
      )}
    </>
  );
}

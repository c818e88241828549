import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import type { RefObject } from 'react';
import type { CommentPage } from '../../api/model.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { CommentsNotice } from './comments-notice.tsx';
import styles from './comments-tail.module.css';
import { MoreComments } from './more-comments.tsx';
import type { SearchState } from './use-permalink.ts';

interface CommentsTailProps {
  query: UseInfiniteQueryResult<{ pages: CommentPage[] }>;
  /** How many comments could not be read. */
  dropped: number;
  /** What can be said of the search for a comment that a link leads to. */
  search: SearchState | undefined;
  newsroomClock: (instant: number) => string;
  focusAfter: RefObject<HTMLElement | null>;
  /** Leads to a comment. */
  onReach: (id: string) => void;
}

/** What stands after the comments: what is missing of them, and how to come by it. */
export function CommentsTail(props: CommentsTailProps) {
  const { query, dropped, search, newsroomClock, focusAfter, onReach } = props;
  const { t } = useTranslation();
  // After the list, where what is missing would be: what is there does not move.
  const hasFailed = query.data
    ? query.isError && !query.isFetchNextPageError
    : query.errorUpdateCount > 0;
  return (
    <>
      {dropped > 0 && <p className={styles.note}>{t('com.dropped', { n: dropped })}</p>}
      <p className={styles.note} role="status">
        {search && t(search)}
      </p>
      <MoreComments query={query} onReach={onReach} />
      {hasFailed && (
        <CommentsNotice
          focusAfter={focusAfter}
          text={
            query.data
              ? t('com.stale', { time: newsroomClock(query.dataUpdatedAt) })
              : t('com.loadFailed')
          }
          failures={query.errorUpdateCount}
          isRetrying={query.isFetching}
          onRetry={() => void query.refetch()}
        />
      )}
    </>
  );
}

import type { UseQueryResult } from '@tanstack/react-query';
import type { Article } from '../api/model.ts';
import { SourceError } from '../api/source.ts';
import { RETRY_EVERY_MS } from '../features/article/article-queries.ts';
import { StaleNotice } from '../features/article/stale-notice.tsx';
import { UpdateNotice } from '../features/article/update-notice.tsx';
import { WithdrawnNotice } from '../features/article/withdrawn-notice.tsx';
import { useNewsroomClock } from './newsroom.ts';

interface ArticleNoticeProps {
  query: UseQueryResult<Article>;
  /** True where the newsroom has a newer version than the one on the page. */
  isOutdated: boolean;
  onShowLatest: () => void;
}

/** What there is to say about the version that the reader sees: nothing, most of the time. */
export function ArticleNotice({ query, isOutdated, onShowLatest }: ArticleNoticeProps) {
  const clock = useNewsroomClock();
  if (query.isRefetchError) {
    if (query.error instanceof SourceError && query.error.isGone) return <WithdrawnNotice />;
    return (
      <StaleNotice
        receivedAt={clock(query.dataUpdatedAt)}
        nextTryAt={query.isFetching ? undefined : query.errorUpdatedAt + RETRY_EVERY_MS}
        onRetry={() => void query.refetch()}
      />
    );
  }
  return isOutdated ? <UpdateNotice onShow={onShowLatest} /> : null;
}

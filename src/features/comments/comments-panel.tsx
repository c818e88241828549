import { useInfiniteQuery } from '@tanstack/react-query';
import { useId, useRef } from 'react';
import type { Site } from '../../api/model.ts';
import { useSource } from '../../api/source-context.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { CommentsNotice } from './comments-notice.tsx';
import styles from './comments-panel.module.css';
import { commentsOptions } from './comments-queries.ts';
import { usePosting } from './outbox/use-posting.ts';
import { CommentThread } from './thread/comment-thread.tsx';
import { CommentsSkeleton } from './thread/comments-skeleton.tsx';
import { threadOf } from './thread/thread.ts';
import { UNKNOWN_RULES } from './writing/comment-checks.ts';
import { CommentComposer } from './writing/comment-composer.tsx';
import { CommentsClosed } from './writing/comments-closed.tsx';

interface CommentsPanelProps {
  articleId: string;
  /** True where the newsroom takes comments on this article. */
  isOpen: boolean;
  /** Undefined while the newsroom has not given them. */
  rules: Site['comments'] | undefined;
  /** The newsroom's clock (HH:MM) at an instant in milliseconds. */
  newsroomClock: (instant: number) => string;
  /** The newsroom has one comment more: whoever shows their number may ask again. */
  onPosted?: () => void;
}

/** The comments of an article. Whatever becomes of them, the article beside them stays. */
export function CommentsPanel(props: CommentsPanelProps) {
  return <Panel key={props.articleId} {...props} />;
}

function Panel({ articleId, isOpen, rules, newsroomClock, onPosted }: CommentsPanelProps) {
  const { t } = useTranslation();
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const query = useInfiniteQuery(commentsOptions(useSource(), articleId));
  const posting = usePosting(articleId, onPosted);

  const thread = threadOf(query.data?.pages ?? [], posting.posted);
  const count = thread.own.length + thread.others.length;
  const isEmpty = query.data !== undefined && count + thread.dropped === 0 && !posting.hasSent;
  // Nothing is written yet: afterwards the form stays, whatever becomes of the list.
  const isFirstLoad = query.isPending && query.errorUpdateCount === 0;

  // After the list, where what is missing would be: what is there does not move.
  const hasFailed = query.data
    ? query.isError && !query.isFetchNextPageError
    : query.errorUpdateCount > 0;

  return (
    <section id="commentaires" className={styles.panel} aria-labelledby={headingId}>
      <h2 ref={heading} id={headingId} tabIndex={-1}>
        {query.data ? t('com.title', { n: thread.total }) : t('com.heading')}
      </h2>
      {isEmpty && (
        <div className={styles.empty}>
          <p>{t('com.empty')}</p>
          {isOpen && <p>{t('com.emptyWrite')}</p>}
        </div>
      )}
      {!isOpen && <CommentsClosed articleId={articleId} />}
      {isOpen && !isFirstLoad && (
        <CommentComposer
          articleId={articleId}
          rules={rules ?? UNKNOWN_RULES}
          posting={posting}
          isFolded={!isEmpty}
        />
      )}
      {isFirstLoad && <CommentsSkeleton />}
      <CommentThread
        thread={thread}
        sendingText={posting.sending?.comment.text}
        more={{
          isThere: query.hasNextPage,
          isLoading: query.isFetchingNextPage,
          hasFailed: query.isFetchNextPageError,
          load: () => void query.fetchNextPage(),
        }}
      />
      {hasFailed && (
        <CommentsNotice
          focusAfter={heading}
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
    </section>
  );
}

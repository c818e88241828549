import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import type { Site } from '../../api/model.ts';
import { useSource } from '../../api/source-context.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { AwaitedPart } from '../../ui/awaited-part.tsx';
import { definePart } from '../../ui/lazy-part.tsx';
import { PartFailed } from '../../ui/part-failed.tsx';
import { RetryLater } from '../../ui/retry-later.tsx';
import { useOnline } from '../../ui/use-online.ts';
import styles from './comments-panel.module.css';
import { commentsOptions } from './comments-queries.ts';
import { CommentsTail } from './comments-tail.tsx';
import { NewComments } from './new-comments.tsx';
import { OfflineNotice } from './offline-notice.tsx';
import { LetterNews } from './outbox/letter-news.tsx';
import { SortSelect } from './sort-select.tsx';
import { CommentsSkeleton } from './thread/comments-skeleton.tsx';
import { useFocusKept } from './use-focus-kept.ts';
import { useLetters } from './use-letters.ts';
import { useSort } from './use-sort.ts';
import { useThread } from './use-thread.ts';
import { CommentsClosed } from './writing/comments-closed.tsx';
import { useHasDrafts } from './writing/use-has-drafts.ts';
import { WritePlace } from './writing/write-place.tsx';

const commentThread = definePart(
  async () => (await import('./thread/comment-thread.tsx')).CommentThread,
);

const strayWords = definePart(async () => (await import('./writing/stray-words.tsx')).StrayWords);

interface CommentsPanelProps {
  articleId: string;
  /** True where the newsroom takes comments on this article. */
  isOpen: boolean;
  /** Undefined while the newsroom has not given it. */
  site: Site | undefined;
  /** How many comments the newsroom's headlines tell of; another number than is known here is news. */
  toldTotal: number | undefined;
  /** The newsroom's clock (HH:MM) at an instant in milliseconds. */
  newsroomClock: (instant: number) => string;
  /** The newsroom has one comment more: whoever shows their number may ask again. */
  onPosted: () => void;
}

/** The comments of an article. Whatever becomes of them, the article beside them stays. */
export function CommentsPanel(props: CommentsPanelProps) {
  return <Panel key={props.articleId} {...props} />;
}

function Panel(props: CommentsPanelProps) {
  const { articleId, isOpen, site, toldTotal, newsroomClock, onPosted } = props;
  const { t, loadRest } = useTranslation();
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const panel = useRef<HTMLElement>(null);
  const [order, setOrder] = useSort();
  const query = useInfiniteQuery(commentsOptions(useSource(), articleId, order));
  const letters = useLetters(articleId);
  const shown = useThread({ articleId, isOpen, site, toldTotal, order, query, letters, panel });
  const { thread, arrivals, setting, state, dispatch } = shown;
  const { said, quote } = state;
  const hasDrafts = useHasDrafts(articleId);
  const isOnline = useOnline();
  // Its code comes with that of the form, and not without a network.
  const [hasKeptWords, setHasKeptWords] = useState(false);
  if (hasDrafts && isOnline && !hasKeptWords) setHasKeptWords(true);
  const focusKept = useFocusKept(panel, heading);

  // Beside its comments, not after them.
  useEffect(() => {
    if (toldTotal !== 0) commentThread.load(loadRest()).catch(() => commentThread.forget());
  }, [toldTotal, loadRest]);

  // Nothing is written yet: afterwards the form stays, whatever becomes of the list.
  const isFirstLoad = query.isPending && query.errorUpdateCount === 0;
  const isEmpty = query.data !== undefined && thread.rows.length + thread.dropped === 0;
  const total = arrivals.total ?? thread.total;

  return (
    <section
      ref={panel}
      id="commentaires"
      className={styles.panel}
      aria-labelledby={headingId}
      {...focusKept}
    >
      <div className={styles.head}>
        <h2 ref={heading} id={headingId} tabIndex={-1}>
          {query.data ? t('com.title', { n: total }) : t('com.heading')}
        </h2>
        {thread.rows.length > 1 && <SortSelect order={order} onChange={setOrder} />}
      </div>
      {isEmpty && total === 0 && (
        <div className={styles.empty}>
          <p>{t('com.empty')}</p>
          {isOpen && <p>{t('com.emptyWrite')}</p>}
        </div>
      )}
      <OfflineNotice canWrite={isOpen} />
      {!isOpen && <CommentsClosed articleId={articleId} focusAfter={heading} />}
      {isOpen && !isFirstLoad && (
        <WritePlace
          place={{ articleId, quote }}
          rules={setting.rules}
          letters={letters}
          isRoomy={isEmpty}
          hasFocus={quote !== undefined}
          focusAfter={heading}
          onClose={quote && (() => dispatch({ kind: 'speak', quote: undefined }))}
        />
      )}
      <LetterNews letters={letters} onPosted={onPosted} />
      <p className="vh" role="status">
        {said && t(said)}
      </p>
      {isFirstLoad && <CommentsSkeleton />}
      <div>
        <NewComments
          count={arrivals.waiting.length}
          isOverThread={thread.rows.length > 0}
          onShow={shown.letIn}
        />
        {thread.rows.length > 0 && (
          <AwaitedPart part={commentThread} failed={(retry) => <PartFailed onRetry={retry} />}>
            {(CommentThread) => (
              <CommentThread
                rows={thread.rows}
                setting={setting}
                state={state}
                goal={shown.goal}
                dispatch={dispatch}
              />
            )}
          </AwaitedPart>
        )}
      </div>
      {isOpen && site && query.data && hasKeptWords && hasDrafts && (
        <AwaitedPart part={strayWords} failed={(retry) => <RetryLater onRetry={retry} />}>
          {(StrayWords) => (
            <StrayWords
              rows={thread.rows}
              pages={query.data?.pages ?? []}
              hasMore={query.hasNextPage}
              setting={setting}
              quote={quote}
              dispatch={dispatch}
              focusAfter={heading}
            />
          )}
        </AwaitedPart>
      )}
      <CommentsTail
        query={query}
        dropped={thread.dropped}
        search={shown.search}
        newsroomClock={newsroomClock}
        focusAfter={heading}
        onReach={shown.reach}
      />
    </section>
  );
}

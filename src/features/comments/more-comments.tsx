import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { useRef } from 'react';
import type { CommentPage } from '../../api/model.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './comments-tail.module.css';

interface MoreCommentsProps {
  query: UseInfiniteQueryResult<{ pages: CommentPage[] }>;
  /** Leads to a comment. */
  onReach: (id: string) => void;
}

/** Asks for the next page. The button may be gone when it is there: reading goes on at the first of it. */
export function MoreComments({ query, onReach }: MoreCommentsProps) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError } = query;

  const handleMore = async () => {
    if (isFetchingNextPage) return;
    const { data, isFetchNextPageError: hasFailed } = await query.fetchNextPage();
    const { activeElement } = document;
    const isReading =
      activeElement === document.body || place.current?.contains(activeElement) === true;
    const items = data?.pages.at(-1)?.items ?? [];
    const first = items.find(({ parentId }) => parentId === undefined) ?? items[0];
    if (!hasFailed && isReading && first) onReach(first.id);
  };
  if (!hasNextPage) return null;
  return (
    <div ref={place} className={styles.more}>
      {isFetchNextPageError && (
        <p className={styles.alert} role="alert">
          {t('com.loadFailed')}
        </p>
      )}
      <Button look="line" aria-disabled={isFetchingNextPage} onClick={() => void handleMore()}>
        {isFetchingNextPage
          ? t('com.moreLoading')
          : isFetchNextPageError
            ? t('com.retry')
            : t('com.earlierMore')}
      </Button>
    </div>
  );
}

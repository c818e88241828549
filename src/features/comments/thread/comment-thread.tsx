import { useEffect, useRef } from 'react';
import { useTranslation } from '../../../i18n/translation.tsx';
import { Button } from '../../../ui/button.tsx';
import { CommentRow, SendingRow } from './comment-row.tsx';
import styles from './comment-thread.module.css';
import type { Thread } from './thread.ts';

interface CommentThreadProps {
  thread: Thread;
  /** The words that are on their way. */
  sendingText: string | undefined;
  more: { isThere: boolean; isLoading: boolean; hasFailed: boolean; load(): void };
}

/** The comments, flat: what the reader is posting, what they posted, then all others, oldest first. */
export function CommentThread({ thread, sendingText, more }: CommentThreadProps) {
  const { t } = useTranslation();
  const list = useRef<HTMLOListElement>(null);
  const button = useRef<HTMLDivElement>(null);
  const shownBefore = useRef<number>(undefined);
  const count = thread.own.length + thread.others.length;

  // The button may be gone when the rest is there: reading goes on at the first of the new ones.
  useEffect(() => {
    if (shownBefore.current === undefined || count <= shownBefore.current) return;
    const added = count - shownBefore.current;
    const first = list.current?.children.item(list.current.childElementCount - added);
    const { activeElement } = document;
    const isReading =
      activeElement === document.body || button.current?.contains(activeElement) === true;
    if (isReading && first instanceof HTMLElement) first.focus();
    shownBefore.current = undefined;
  }, [count]);

  function handleMore() {
    if (more.isLoading) return;
    shownBefore.current = count;
    more.load();
  }

  return (
    <>
      {(count > 0 || sendingText !== undefined) && (
        <ol ref={list} className={styles.thread}>
          {sendingText !== undefined && (
            <li>
              <SendingRow text={sendingText} />
            </li>
          )}
          {[...thread.own, ...thread.others].map((row) => (
            <li key={row.comment.id} tabIndex={-1}>
              <CommentRow {...row} />
            </li>
          ))}
        </ol>
      )}
      {thread.dropped > 0 && (
        <p className={styles.note}>{t('com.dropped', { n: thread.dropped })}</p>
      )}
      {more.isThere && (
        <div ref={button} className={styles.more}>
          {more.hasFailed && (
            <p className={styles.alert} role="alert">
              {t('com.loadFailed')}
            </p>
          )}
          <Button look="line" aria-disabled={more.isLoading} onClick={handleMore}>
            {more.isLoading
              ? t('com.moreLoading')
              : more.hasFailed
                ? t('com.retry')
                : t('com.earlierMore')}
          </Button>
        </div>
      )}
    </>
  );
}

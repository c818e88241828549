import { type RefObject, useLayoutEffect, useRef } from 'react';
import { useTranslation } from '../../i18n/translation.tsx';
import { ActionButton } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import styles from './comments-notice.module.css';

interface CommentsNoticeProps {
  text: string;
  /** How often it has failed: each time is announced. */
  failures: number;
  isRetrying: boolean;
  onRetry: () => void;
  /** Takes the focus where the notice goes away under it. */
  focusAfter: RefObject<HTMLElement | null>;
}

/** The newsroom did not give the comments, or not their latest state: what is known, and one more try. */
export function CommentsNotice(props: CommentsNoticeProps) {
  const { text, failures, isRetrying, onRetry, focusAfter } = props;
  const { t } = useTranslation();
  const notice = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = notice.current;
    return () => {
      if (!element?.contains(document.activeElement)) return;
      focusAfter.current?.focus({ preventScroll: true });
    };
  }, [focusAfter]);

  return (
    <div ref={notice} className={styles.notice}>
      <Icon name="alert" />
      <p key={failures} role="alert">
        {text}
      </p>
      <ActionButton aria-disabled={isRetrying} onClick={() => !isRetrying && onRetry()}>
        {t('com.retry')}
      </ActionButton>
    </div>
  );
}

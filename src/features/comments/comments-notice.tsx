import type { Ref } from 'react';
import { useTranslation } from '../../i18n/translation.tsx';
import { ActionButton } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import styles from './comments-notice.module.css';

interface CommentsNoticeProps {
  ref: Ref<HTMLDivElement>;
  text: string;
  /** How often it has failed: each time is announced. */
  failures: number;
  isRetrying: boolean;
  onRetry: () => void;
}

/** The newsroom did not give the comments, or not their latest state: what is known, and one more try. */
export function CommentsNotice({ ref, text, failures, isRetrying, onRetry }: CommentsNoticeProps) {
  const { t } = useTranslation();
  return (
    <div ref={ref} className={styles.notice}>
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

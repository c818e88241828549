import { useTranslation } from '../../i18n/translation.tsx';
import { ActionButton } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import styles from './comments-notice.module.css';

interface CommentsNoticeProps {
  text: string;
  isRetrying: boolean;
  onRetry: () => void;
}

/** The newsroom did not give the comments, or not their latest state: what is known, and one more try. */
export function CommentsNotice({ text, isRetrying, onRetry }: CommentsNoticeProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.notice}>
      <Icon name="alert" />
      <p role="alert">{text}</p>
      <ActionButton aria-disabled={isRetrying} onClick={() => !isRetrying && onRetry()}>
        {t('com.retry')}
      </ActionButton>
    </div>
  );
}

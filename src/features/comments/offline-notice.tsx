import { useTranslation } from '../../i18n/translation.tsx';
import { useOnline } from '../../ui/use-online.ts';
import styles from './comments-notice.module.css';
import { CommentIcon } from './thread/comment-icons.tsx';

/** What a reader without a network may count on. */
export function OfflineNotice({ canWrite }: { canWrite: boolean }) {
  const { t } = useTranslation();
  const isOnline = useOnline();
  if (isOnline || !canWrite) return null;
  return (
    <div className={styles.notice}>
      <CommentIcon name="offline" />
      <p role="status">{t('com.offline')}</p>
    </div>
  );
}

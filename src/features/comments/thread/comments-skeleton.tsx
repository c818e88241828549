import { useTranslation } from '../../../i18n/translation.tsx';
import styles from './comments-skeleton.module.css';

export function CommentsSkeleton() {
  const { t } = useTranslation();
  return (
    <div aria-busy="true">
      <p className="vh" role="status">
        {t('com.loading')}
      </p>
      <div className={styles.skeleton} aria-hidden="true">
        <span className={styles.comment} />
        <span className={styles.comment} />
      </div>
    </div>
  );
}

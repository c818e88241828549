import { useTranslation } from '../i18n/translation.tsx';
import { PartFailed } from '../ui/part-failed.tsx';
import styles from './comments-place.module.css';

/** Keeps the place of the comments until their code is here, and says so where it does not come. */
export function CommentsPlace({ onRetry }: { onRetry?: () => void }) {
  const { t } = useTranslation();
  return (
    <section id="commentaires" className={styles.place} aria-label={t('art.toComments')}>
      {onRetry && <PartFailed onRetry={onRetry} />}
    </section>
  );
}

import { useTranslation } from '../i18n/translation.tsx';
import { Button } from '../ui/button.tsx';
import styles from './comments-place.module.css';

/** Keeps the place of the comments until their code is here, and says so where it does not come. */
export function CommentsPlace({ onRetry }: { onRetry?: () => void }) {
  const { t } = useTranslation();
  return (
    <section id="commentaires" className={styles.place} aria-label={t('art.toComments')}>
      {onRetry && (
        <div role="alert">
          <p>{t('state.partFailed')}</p>
          <Button look="line" onClick={onRetry}>
            {t('state.tryAgain')}
          </Button>
        </div>
      )}
    </section>
  );
}

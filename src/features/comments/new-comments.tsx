import { useTranslation } from '../../i18n/translation.tsx';
import styles from './new-comments.module.css';

interface NewCommentsProps {
  count: number;
  /** Over the first rows, so that its coming moves nothing; else it has a place of its own. */
  isOverThread: boolean;
  onShow: () => void;
}

/** Counts those that came, until the reader wants to see them. */
export function NewComments({ count, isOverThread, onShow }: NewCommentsProps) {
  const { t } = useTranslation();
  const words = count > 0 && t('com.new', { n: count });
  return (
    <div className={styles.place} data-over={isOverThread || undefined}>
      <p className="vh" role="status">
        {words}
      </p>
      {words && (
        <button type="button" className={styles.pill} onClick={onShow}>
          {words}
        </button>
      )}
    </div>
  );
}

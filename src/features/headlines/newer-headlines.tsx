import { flushSync } from 'react-dom';
import { useTranslation } from '../../i18n/translation.tsx';
import styles from './newer-headlines.module.css';

/** What has come since the list was shown: pressing it brings them in, and goes up to the first. */
export function NewerHeadlines({ count, onShow }: { count: number; onShow: () => void }) {
  const { t } = useTranslation();
  const handleClick = () => {
    flushSync(onShow);
    document.querySelector<HTMLElement>('[data-headline]')?.focus();
  };
  return (
    <div className={styles.place}>
      <button type="button" className={styles.pill} onClick={handleClick}>
        {t('newer.count', { n: count })}
      </button>
    </div>
  );
}

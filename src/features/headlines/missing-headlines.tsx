import { useTranslation } from '../../i18n/translation.tsx';
import styles from './headline-list.module.css';
import { OlderHeadlines } from './older-headlines.tsx';
import type { LoadState } from './use-older-headlines.ts';

interface MissingHeadlinesProps {
  cursor: string;
  state: LoadState;
  onLoad: (cursor: string) => void;
}

/** A hole in the list: says that something is missing, and loads it as it comes into view. */
export function MissingHeadlines(props: MissingHeadlinesProps) {
  const { t } = useTranslation();
  return (
    <div>
      <p className={styles.note}>{t('newer.missing')}</p>
      <OlderHeadlines isAutomatic words={t('newer.load')} {...props} />
    </div>
  );
}

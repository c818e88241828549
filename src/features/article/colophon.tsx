import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from '../../i18n/translation.tsx';
import styles from './colophon.module.css';

/** The foot of the printed article: when it was printed, and where it is to be found. */
export function Colophon({ canonicalUrl }: { canonicalUrl: string }) {
  const { t, locale } = useTranslation();
  const [printedAt, setPrintedAt] = useState<Date>();

  // The page is printed as it stands when the event has been handled.
  useEffect(() => {
    const handlePrint = () => flushSync(() => setPrintedAt(new Date()));
    window.addEventListener('beforeprint', handlePrint);
    return () => window.removeEventListener('beforeprint', handlePrint);
  }, []);

  if (!printedAt) return null;
  const address = URL.canParse(canonicalUrl, location.href) ? canonicalUrl : '';
  const { host, pathname } = new URL(address, location.href);
  return (
    <p className={styles.colophon}>
      <span>
        {t('print.foot', {
          date: printedAt.toLocaleDateString(locale, { dateStyle: 'long' }),
          time: printedAt.toLocaleTimeString(locale, { timeStyle: 'short', hourCycle: 'h23' }),
        })}
      </span>
      <span dir="ltr">{`${host}${pathname}`}</span>
    </p>
  );
}

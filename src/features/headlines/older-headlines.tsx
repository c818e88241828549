import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from '../../i18n/translation.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './headline-list.module.css';

interface OlderHeadlinesProps {
  hasMore: boolean;
  isLoading: boolean;
  hasFailed: boolean;
  onLoad: () => void;
}

/** The end of the list: asks for older headlines when it comes into view, and offers a button to all who do not scroll. */
export function OlderHeadlines({ hasMore, isLoading, hasFailed, onLoad }: OlderHeadlinesProps) {
  const { t } = useTranslation();
  const end = useRef<HTMLDivElement>(null);
  const isWaiting = hasMore && !isLoading && !hasFailed;
  const load = useEffectEvent(onLoad);

  useEffect(() => {
    if (!isWaiting || !end.current || !('IntersectionObserver' in window)) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) load();
      },
      { rootMargin: '600px' },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [isWaiting]);

  if (!hasMore) return null;
  return (
    <div ref={end} className={styles.older}>
      {hasFailed && <p role="alert">{t('feed.failed')}</p>}
      <Button look="plain" aria-disabled={isLoading} onClick={() => !isLoading && onLoad()}>
        {isLoading ? t('feed.loadingMore') : hasFailed ? t('state.tryAgain') : t('feed.earlier')}
      </Button>
    </div>
  );
}

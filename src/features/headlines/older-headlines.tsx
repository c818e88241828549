import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { useTranslation } from '../../i18n/translation.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './headline-list.module.css';

interface OlderHeadlinesProps {
  isLoading: boolean;
  hasFailed: boolean;
  onLoad: () => void;
}

/** The end of the list: asks for older headlines when it comes into view, and offers a button to all who do not scroll. */
export function OlderHeadlines({ isLoading, hasFailed, onLoad }: OlderHeadlinesProps) {
  const { t } = useTranslation();
  const end = useRef<HTMLDivElement>(null);
  const isWaiting = !isLoading && !hasFailed;
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

  // It goes with the last page: the focus in it goes on to the last headline.
  useLayoutEffect(() => {
    const box = end.current;
    return () => {
      if (!box?.contains(document.activeElement)) return;
      [...document.querySelectorAll<HTMLElement>('[data-headline]')].at(-1)?.focus();
    };
  }, []);

  return (
    <div ref={end} className={styles.older}>
      {hasFailed && <p role="alert">{t('feed.failed')}</p>}
      <Button look="plain" aria-disabled={isLoading} onClick={() => !isLoading && onLoad()}>
        {isLoading ? t('feed.loadingMore') : hasFailed ? t('state.tryAgain') : t('feed.earlier')}
      </Button>
    </div>
  );
}

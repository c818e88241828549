import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { useTranslation } from '../../i18n/translation.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './headline-list.module.css';
import type { LoadState } from './use-older-headlines.ts';

interface OlderHeadlinesProps {
  cursor: string;
  state: LoadState;
  /** False where only a press asks for more. */
  isAutomatic: boolean;
  /** What the button says. */
  words?: string;
  onLoad: (cursor: string) => void;
}

/** The end of the list: asks for older headlines when it comes into view, and offers a button to all who do not scroll. */
export function OlderHeadlines(props: OlderHeadlinesProps) {
  const { cursor, state, isAutomatic, words, onLoad } = props;
  const { t } = useTranslation();
  const end = useRef<HTMLDivElement>(null);
  const isLoading = state === 'loading';
  const hasFailed = state === 'failed';
  const isWaiting = isAutomatic && state === undefined;
  const load = useEffectEvent(onLoad);

  useEffect(() => {
    if (!isWaiting || !end.current || !('IntersectionObserver' in window)) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) load(cursor);
      },
      { rootMargin: '600px' },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
    // Each page has an end of its own, which may be in view at once.
  }, [isWaiting, cursor]);

  // It goes with the last page: the focus in it goes on to the headline above.
  useLayoutEffect(() => {
    const box = end.current;
    return () => {
      if (!box?.contains(document.activeElement)) return;
      const links = [...document.querySelectorAll<HTMLElement>('[data-headline]')];
      const isAbove = (link: Node) =>
        box.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_PRECEDING;
      links.findLast(isAbove)?.focus();
    };
  }, []);

  return (
    <div ref={end} className={styles.older}>
      {hasFailed && <p role="alert">{t('feed.failed')}</p>}
      <Button look="plain" aria-disabled={isLoading} onClick={() => !isLoading && onLoad(cursor)}>
        {isLoading
          ? t('feed.loadingMore')
          : hasFailed
            ? t('state.tryAgain')
            : (words ?? t('feed.earlier'))}
      </Button>
    </div>
  );
}

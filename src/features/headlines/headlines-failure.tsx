import { type RefCallback, useCallback } from 'react';
import { useTranslation } from '../../i18n/translation.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './headline-list.module.css';

/** No headlines: what happened, and one more try. */
export function HeadlinesFailure(props: { isRetrying: boolean; onRetry: () => void }) {
  const { isRetrying, onRetry } = props;
  const { t } = useTranslation();
  return (
    <div ref={useFocusHandedOn()} className={styles.message} role="alert">
      <p>{t('feed.failed')}</p>
      <Button look="line" aria-disabled={isRetrying} onClick={() => !isRetrying && onRetry()}>
        {t('state.tryAgain')}
      </Button>
    </div>
  );
}

/** When the box goes with the focus inside, the heading of the list takes it. */
function useFocusHandedOn(): RefCallback<HTMLElement> {
  return useCallback((box: HTMLElement | null) => {
    if (!box) return;
    const heading = box.closest('nav')?.querySelector<HTMLElement>('h1, h2');
    return () => {
      if (!box.contains(document.activeElement)) return;
      queueMicrotask(() => heading?.focus({ preventScroll: true }));
    };
  }, []);
}

import { useTranslation } from '../../i18n/translation.tsx';
import { displayText } from '../../lib/french-spacing.ts';
import { Notice } from '../../ui/notice.tsx';
import { useSecondsLeft } from '../../ui/use-seconds-left.ts';
import { RETRY_EVERY_MS } from './article-queries.ts';
import styles from './stale-notice.module.css';
import { useFocusHandedOn } from './use-focus-handed-on.ts';

interface StaleNoticeProps {
  /** When what is shown was received: HH:MM on the newsroom's clock. */
  receivedAt: string;
  /** When the next try starts, in milliseconds since the epoch; undefined while none is planned. */
  nextTryAt: number | undefined;
  onRetry: () => void;
}

const LONGEST_WAIT = RETRY_EVERY_MS / 1000;

/** Over the last good version where the newsroom does not answer: since when, and until the next try. */
export function StaleNotice({ receivedAt, nextTryAt = 0, onRetry }: StaleNoticeProps) {
  const { t, language } = useTranslation();
  const seconds = useSecondsLeft(nextTryAt);
  const untilNextTry = (n: number) =>
    displayText(t('state.downWhy', { time: receivedAt, n }), language);
  const isWaiting = seconds > 0;
  return (
    <div ref={useFocusHandedOn()}>
      <Notice
        tone="alert"
        icon="alert"
        title={t('state.down')}
        action={{ label: t('state.retry'), onClick: onRetry }}
      >
        <span className={styles.why} data-longest={untilNextTry(LONGEST_WAIT)}>
          <span>
            {isWaiting
              ? untilNextTry(seconds)
              : displayText(t('state.stale', { time: receivedAt }), language)}
          </span>
        </span>
      </Notice>
    </div>
  );
}

import { useTranslation } from '../../../i18n/translation.tsx';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import type { PostFailure } from '../outbox/post-failure.ts';
import styles from './post-notice.module.css';

interface PostNoticeProps {
  failure: PostFailure;
  /** Until the newsroom takes another comment. */
  secondsLeft: number;
  /** False where the words would not outlive the page. */
  isStored: boolean;
  onRetry: () => void;
}

/** Why the comment was not sent, what became of its words, and what to do. */
export function PostNotice({ failure, secondsLeft, isStored, onRetry }: PostNoticeProps) {
  const { t } = useTranslation();
  const canRetry = failure.kind === 'unsent' || (failure.kind === 'wait' && secondsLeft === 0);
  const isKept = isStored && (failure.kind === 'unsent' || failure.kind === 'ended');
  return (
    <div className={styles.notice}>
      <Icon name="alert" isSmall />
      <p role="alert">
        {failure.kind === 'wait' ? (
          <Wait seconds={failure.seconds} secondsLeft={secondsLeft} />
        ) : (
          <>
            {t(failure.message)} {isKept && t('com.kept')}
          </>
        )}
      </p>
      {canRetry && (
        <Button look="line" onClick={onRetry}>
          {t('com.retry')}
        </Button>
      )}
    </div>
  );
}

/** A countdown to see; heard, its first and its last word are enough. */
function Wait({ seconds, secondsLeft }: { seconds: number; secondsLeft: number }) {
  const { t } = useTranslation();
  if (secondsLeft === 0) return t('com.tooFastOver');
  return (
    <>
      <span className="vh">{t('com.tooFast', { n: seconds })}</span>
      <span aria-hidden="true">{t('com.tooFast', { n: secondsLeft })}</span>
    </>
  );
}

import type { ReactNode } from 'react';
import { useTranslation } from '../../../i18n/translation.tsx';
import { assertNever } from '../../../lib/assert-never.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useOnline } from '../../../ui/use-online.ts';
import { useSecondsLeft } from '../../../ui/use-seconds-left.ts';
import type { Letter } from '../outbox/letter.ts';
import type { PostFailure } from '../outbox/post-failure.ts';
import styles from './comment-row.module.css';

interface LetterStatusProps {
  state: Letter['state'];
  /** Whether the device has it. */
  isKept: boolean;
}

/** Where a letter is, in words; what counts down is seen, and heard once. */
export function LetterStatus({ state, isKept }: LetterStatusProps) {
  const { t } = useTranslation();
  const isOnline = useOnline();
  if (state.kind === 'taken') return null;
  if (state.kind === 'refused') {
    return (
      <Status hasFailed>
        {state.answer ? t('com.refused') : <Reason failure={state.failure} />}{' '}
        {isKept && t('com.kept')}
      </Status>
    );
  }
  if (!isOnline) return <Status>{t('com.queued')}</Status>;
  if (!state.failure) return <Status>{t('com.sending')}</Status>;
  if (state.failure.kind === 'wait') {
    return (
      <Status>
        <Countdown until={state.notBefore} />
      </Status>
    );
  }
  return (
    <Status hasFailed>
      <Reason failure={state.failure} /> {isKept && t('com.kept')} <NextTry at={state.notBefore} />
    </Status>
  );
}

export function Status({ hasFailed, children }: { hasFailed?: boolean; children: ReactNode }) {
  return (
    <p className={styles.status} data-failed={hasFailed}>
      <Icon name={hasFailed ? 'alert' : 'clock'} isSmall />
      <span role={hasFailed ? 'alert' : undefined}>{children}</span>
    </p>
  );
}

/** Why it was not taken. */
export function Reason({ failure }: { failure: PostFailure }) {
  const { t } = useTranslation();
  switch (failure.kind) {
    case 'wait':
      return t('com.tooFast', { n: failure.seconds });
    case 'unsent':
    case 'wrong':
    case 'ended':
      return t(failure.message);
    default:
      return assertNever(failure);
  }
}

function Countdown({ until }: { until: number }) {
  const { t } = useTranslation();
  const left = useSecondsLeft(until);
  return left > 0 ? t('com.waitSend', { n: left }) : t('com.sending');
}

function NextTry({ at }: { at: number }) {
  const { t } = useTranslation();
  const left = useSecondsLeft(at);
  return left > 0 && <span aria-hidden="true">{t('com.nextTry', { n: left })}</span>;
}

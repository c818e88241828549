import type { ReactNode } from 'react';
import { useTranslation } from '../../../i18n/translation.tsx';
import { assertNever } from '../../../lib/assert-never.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useOnline } from '../../../ui/use-online.ts';
import { useSecondsLeft } from '../../../ui/use-seconds-left.ts';
import type { Letter } from '../outbox/letter.ts';
import { isOffline, type PostFailure } from '../outbox/post-failure.ts';
import styles from './comment-row.module.css';

interface LetterStatusProps {
  state: Letter['state'];
  /** Whether the device has it. */
  isKept: boolean;
  /** Until when the newsroom takes no comment of this reader (milliseconds since the epoch); 0 is over. */
  heldUntil: number;
}

/** Where a letter is, in words; what counts down is seen, and heard once. */
export function LetterStatus({ state, isKept, heldUntil }: LetterStatusProps) {
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
  if (!isOnline) return <Status>{t(state.isOut ? 'com.queuedAgain' : 'com.queued')}</Status>;
  if (hasNoAnswer(state)) {
    const { failure, notBefore } = state;
    return (
      <Status hasFailed>
        {failure && <Reason failure={failure} />} {isKept && t('com.kept')}{' '}
        <NextTry at={Math.max(notBefore, heldUntil)} />
      </Status>
    );
  }
  return (
    <Status>
      <Countdown until={heldUntil} />
    </Status>
  );
}

/** True after an attempt that was not answered: what waits for the network goes as soon as there is one. */
export function hasNoAnswer(state: Letter['state']): boolean {
  if (state.kind !== 'waiting' || !state.failure) return false;
  return state.failure.kind !== 'wait' && !isOffline(state.failure);
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

import type { Dispatch } from 'react';
import { useTranslation } from '../../../i18n/translation.tsx';
import { shownText } from '../../../lib/plain-text.ts';
import { ActionButton } from '../../../ui/button.tsx';
import { useOnline } from '../../../ui/use-online.ts';
import { useSlot } from '../../../ui/use-slot.ts';
import { letterStore } from '../outbox/letter-store.ts';
import { dropLetter, sendAgain, takeBack } from '../outbox/own-letters.ts';
import { draftsSlot, draftText } from '../writing/comment-drafts.ts';
import { placeOf } from '../writing/draft-place.ts';
import { useLeaveWarning } from '../writing/use-leave-warning.ts';
import { AnswersTo } from './comment-byline.tsx';
import styles from './comment-row.module.css';
import { LetterStatus, Status } from './letter-status.tsx';
import type { ThreadRow } from './thread.ts';
import type { ThreadAction } from './thread-state.ts';

interface LetterRowProps {
  row: ThreadRow & { kind: 'letter' };
  dispatch: Dispatch<ThreadAction>;
}

/** The reader's own words that the newsroom has not taken: where they are, and what can be done. */
export function LetterRow({ row: { letter, answers }, dispatch }: LetterRowProps) {
  const { t } = useTranslation();
  const { comment, state } = letter;
  const isOnline = useOnline();
  const isRefused = state.kind === 'refused';
  const failure = state.kind === 'waiting' ? state.failure : undefined;
  // Without a network nothing has gone wrong: it only waits, as it does where it is too fast.
  const hasFailed = isRefused || (isOnline && failure !== undefined && failure.kind !== 'wait');

  const isKept = letterStore.isDurable(letter.key);
  useLeaveWarning(!isKept);

  // Its words stand in their form again, and what is wrong with them beside.
  const draft = draftText(useSlot(draftsSlot), placeOf(letter));
  if (isRefused && draft === comment.text) return null;

  const handleTakeBack = async () => {
    const { parentId } = comment;
    // Below a comment that is gone no form can stand.
    if (parentId === undefined || answers?.name === undefined) {
      return takeBack(letter, { ...placeOf(letter), parentId: undefined });
    }
    await takeBack(letter);
    dispatch({ kind: 'open', form: { id: parentId, kind: 'reply' } });
  };
  return (
    <div className={styles.comment} data-state={hasFailed ? 'failed' : 'waiting'}>
      <p className={styles.byline}>
        <b>{t('com.you')}</b>
        <AnswersTo answers={answers} />
      </p>
      {comment.quote && (
        <blockquote className={styles.quote} dir="auto">
          {shownText(comment.quote.exact)}
        </blockquote>
      )}
      <p className={styles.words} dir="auto">
        {shownText(comment.text)}
      </p>
      <LetterStatus state={state} isKept={isKept} />
      {!isKept && <Status hasFailed>{t('com.notStored')}</Status>}
      <div className={styles.links}>
        {hasFailed && !isRefused && (
          <ActionButton onClick={() => void sendAgain(letter)}>{t('com.retry')}</ActionButton>
        )}
        <ActionButton onClick={() => void handleTakeBack()}>
          {hasFailed ? t('com.edit') : t('com.unsend')}
        </ActionButton>
        {isRefused && (
          <ActionButton onClick={() => void dropLetter(letter)}>{t('com.dropDraft')}</ActionButton>
        )}
      </div>
    </div>
  );
}

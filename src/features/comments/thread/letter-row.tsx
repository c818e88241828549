import { type Dispatch, useState } from 'react';
import { useTranslation } from '../../../i18n/translation.tsx';
import { shownText } from '../../../lib/plain-text.ts';
import { ActionButton } from '../../../ui/button.tsx';
import { useOnline } from '../../../ui/use-online.ts';
import { useSlot } from '../../../ui/use-slot.ts';
import { isOut } from '../outbox/letter.ts';
import { letterStore } from '../outbox/letter-store.ts';
import { dropLetter, sendAgain, takeBack } from '../outbox/own-letters.ts';
import { useHeldUntil } from '../outbox/use-held-until.ts';
import { draftsSlot, draftText } from '../writing/comment-drafts.ts';
import { placeOf } from '../writing/draft-place.ts';
import { useLeaveWarning } from '../writing/use-leave-warning.ts';
import { AnswersTo } from './comment-byline.tsx';
import styles from './comment-row.module.css';
import { hasNoAnswer, LetterStatus, Status } from './letter-status.tsx';
import { PassageQuote } from './passage-quote.tsx';
import { SeePassage } from './see-passage.tsx';
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
  const heldUntil = useHeldUntil();
  // Without a network nothing has gone wrong: it only waits, as it does where it is too fast.
  const hasFailed = isRefused || (isOnline && hasNoAnswer(state));
  // Words that the newsroom may have would come to it twice if they were changed and sent anew.
  const canGoBack = isRefused || (!isOut(letter) && (!isOnline || heldUntil > 0));
  const [isStuck, setStuck] = useState(false);

  const isKept = letterStore.isDurable(letter.key);
  useLeaveWarning(!isKept);

  // Its words stand in the form under the article again, and what is wrong with them beside.
  const draft = draftText(useSlot(draftsSlot), placeOf(letter));
  if (isRefused && comment.parentId === undefined && draft === comment.text) return null;

  const handleTakeBack = async () => {
    const { parentId, quote } = comment;
    // Below a comment that is gone no form can stand.
    if (parentId === undefined || answers?.name === undefined) {
      const isBack = await takeBack(letter, { ...placeOf(letter), parentId: undefined });
      setStuck(!isBack);
      if (isBack && quote) dispatch({ kind: 'speak', quote });
      return;
    }
    const isBack = await takeBack(letter);
    setStuck(!isBack);
    if (isBack || isRefused) dispatch({ kind: 'open', form: { id: parentId, kind: 'reply' } });
  };
  return (
    <div className={styles.comment} data-state={hasFailed ? 'failed' : 'waiting'}>
      <p className={styles.byline}>
        <b>{t('com.you')}</b>
        <AnswersTo answers={answers} />
      </p>
      {comment.quote && (
        <PassageQuote articleId={letter.articleId} id={letter.key} quote={comment.quote} />
      )}
      <p className={styles.words} dir="auto">
        {shownText(comment.text)}
      </p>
      <LetterStatus state={state} isKept={isKept} heldUntil={heldUntil} />
      {(!isKept || (isStuck && canGoBack)) && <Status hasFailed>{t('com.notStored')}</Status>}
      <div className={styles.links}>
        {hasFailed && !isRefused && (
          <ActionButton onClick={() => void sendAgain(letter)}>{t('com.retry')}</ActionButton>
        )}
        {canGoBack && (
          <ActionButton onClick={() => void handleTakeBack()}>
            {hasFailed ? t('com.edit') : t('com.unsend')}
          </ActionButton>
        )}
        {isRefused && (
          <ActionButton onClick={() => void dropLetter(letter)}>{t('com.dropDraft')}</ActionButton>
        )}
        {comment.quote && <SeePassage articleId={letter.articleId} id={letter.key} />}
      </div>
    </div>
  );
}

import { type Dispatch, useState } from 'react';
import { useTranslation } from '../../../i18n/translation.tsx';
import { isolated, shownName } from '../../../lib/plain-text.ts';
import { ActionButton } from '../../../ui/button.tsx';
import { useSecondsLeft } from '../../../ui/use-seconds-left.ts';
import { hashOf } from '../passages/links/text-fragment.ts';
import { addToDraft, draftsSlot, draftText } from '../writing/comment-drafts.ts';
import { hideAuthor } from './hidden-authors.ts';
import { quotedText } from './quoted-text.ts';
import { commentHashOf } from './row-id.ts';
import type { ThreadRow } from './thread.ts';
import type { OpenForm, ThreadAction, ThreadSetting } from './thread-state.ts';

interface MoreActionsProps {
  row: ThreadRow & { kind: 'comment' };
  setting: ThreadSetting;
  /** The reader has told the newsroom of it. */
  isReported: boolean;
  dispatch: Dispatch<ThreadAction>;
}

/** What is done with a comment now and then. */
export function MoreActions({ row, setting, isReported, dispatch }: MoreActionsProps) {
  const { t } = useTranslation();
  const [said, setSaid] = useState('');
  const { comment, letter } = row;
  const { articleId, canReply, canReport } = setting;
  const open = (kind: OpenForm['kind']) =>
    dispatch({ kind: 'open', form: { id: comment.id, kind } });

  const handleCite = () => {
    const place = { articleId, parentId: comment.id };
    const quotation = quotedText(comment.body);
    const isQuoted = draftText(draftsSlot.read(), place).includes(quotation.trimEnd());
    if (!isQuoted) addToDraft(place, quotation);
    open('reply');
  };
  const handleCopy = async () => {
    const { id, quote } = comment;
    const url = new URL(quote ? hashOf(id, quote) : commentHashOf(id), location.href);
    const copied = navigator.clipboard?.writeText(url.href) ?? Promise.reject();
    setSaid(
      await copied.then(
        () => t('art.copied'),
        () => t('art.shareFailed'),
      ),
    );
  };
  return (
    <>
      <ActionButton onClick={() => void handleCopy()}>{t('com.link')}</ActionButton>
      <span role="status">{said}</span>
      {canReply && <ActionButton onClick={handleCite}>{t('com.cite')}</ActionButton>}
      {letter ? (
        <OwnActions letter={letter} setting={setting} onOpen={open} />
      ) : (
        <>
          {canReport && !isReported && (
            <ActionButton onClick={() => open('report')}>{t('com.report')}</ActionButton>
          )}
          {!comment.author.isEditor && (
            <ActionButton onClick={() => hideAuthor(comment.author.name)}>
              {t('com.hideAuthor', {
                name: isolated(shownName(comment.author.name, t('com.anonymous'))),
              })}
            </ActionButton>
          )}
        </>
      )}
    </>
  );
}

interface OwnActionsProps {
  letter: NonNullable<(ThreadRow & { kind: 'comment' })['letter']>;
  setting: ThreadSetting;
  onOpen: (kind: 'edit' | 'remove') => void;
}

/** One's own comment, as long as the newsroom lets it be changed; counted on this device's own clock. */
export function OwnActions({ letter, setting, onOpen }: OwnActionsProps) {
  const { t } = useTranslation();
  const { state } = letter;
  const isTaken = state.kind === 'taken' && state.answer.manageToken !== undefined;
  const left = useSecondsLeft(isTaken ? state.takenAt + setting.editSeconds * 1000 : 0);
  if (left === 0) return null;
  return (
    <>
      <ActionButton onClick={() => onOpen('edit')}>{t('com.edit')}</ActionButton>
      <ActionButton onClick={() => onOpen('remove')}>{t('com.withdraw')}</ActionButton>
      <span>{t('com.minutesLeft', { n: Math.ceil(left / 60) })}</span>
    </>
  );
}

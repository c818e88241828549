import { useTranslation } from '../../../../i18n/translation.tsx';
import { shownText } from '../../../../lib/plain-text.ts';
import { CommentBody } from '../../thread/comment-body.tsx';
import { CommentByline } from '../../thread/comment-byline.tsx';
import type { PassageSetting } from '../passage-setting.ts';
import type { Passage } from '../passages.ts';
import styles from './margin-note.module.css';

interface NotePreviewProps {
  passage: Passage;
  setting: PassageSetting;
  onOpen: (how: { isWriting: boolean; answering?: string }) => void;
}

/** The first comment on a passage, as far as some lines go, and what hangs from it. */
export function NotePreview({ passage, setting, onOpen }: NotePreviewProps) {
  const { t } = useTranslation();
  const { discussion, thread } = setting;
  const first = discussion.commentsOf(passage.ids).find(({ id }) => id === passage.id);
  const own = discussion.lettersOf(passage.ids);
  const letter = first ? undefined : own[0];
  const isOwn = own.some(({ state }) => 'answer' in state && state.answer?.id === first?.id);
  const more = passage.count - 1;
  return (
    <>
      {first && <CommentByline comment={first} isOwn={isOwn} answers={undefined} />}
      {letter && (
        <p className={styles.own}>
          <b>{t('com.you')}</b>
        </p>
      )}
      <div className={styles.words}>
        {first && <CommentBody blocks={first.body} />}
        {letter && <p dir="auto">{shownText(letter.comment.text)}</p>}
      </div>
      {passage.isChanged && <p className={styles.changed}>{t('margin.changed')}</p>}
      <p className={styles.links}>
        {more > 0 && (
          <button type="button" onClick={() => onOpen({ isWriting: false })}>
            {t('com.replies', { n: more })}
          </button>
        )}
        {first && thread.canReply && (
          <button type="button" onClick={() => onOpen({ isWriting: false, answering: first.id })}>
            {t('com.reply')}
          </button>
        )}
        {passage.draft && (
          <button type="button" onClick={() => onOpen({ isWriting: true })}>
            {t('com.resumeWords')}
          </button>
        )}
        {letter && (
          <button type="button" onClick={() => onOpen({ isWriting: false })}>
            {t('com.pending')}
          </button>
        )}
      </p>
    </>
  );
}

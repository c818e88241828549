import { type Dispatch, useState } from 'react';
import type { Comment } from '../../../api/model.ts';
import { useTranslation } from '../../../i18n/translation.tsx';
import { ActionButton } from '../../../ui/button.tsx';
import { CommentIcon } from './comment-icons.tsx';
import styles from './comment-row.module.css';
import { MoreActions } from './more-actions.tsx';
import { SeePassage } from './see-passage.tsx';
import type { ThreadRow } from './thread.ts';
import type { ThreadAction, ThreadSetting } from './thread-state.ts';

interface CommentActionsProps {
  row: ThreadRow & { kind: 'comment' };
  setting: ThreadSetting;
  /** Words for an answer were begun. */
  hasDraft: boolean;
  /** The reader has told the newsroom of it. */
  isReported: boolean;
  dispatch: Dispatch<ThreadAction>;
}

/** What can be done with a comment: what the newsroom cannot do is not offered. */
export function CommentActions(props: CommentActionsProps) {
  const { row, setting, hasDraft, isReported, dispatch } = props;
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const { comment } = row;
  return (
    <div className={styles.links}>
      {setting.canReply && (
        <ActionButton onClick={() => dispatch({ kind: 'open', form: replyTo(comment) })}>
          <CommentIcon name="reply" />
          {hasDraft ? t('com.resume') : t('com.reply')}
        </ActionButton>
      )}
      <FoldButton row={row} id={comment.id} dispatch={dispatch} />
      <span className={styles.together}>
        {comment.quote && <SeePassage articleId={setting.articleId} id={comment.id} />}
        <ActionButton
          aria-label={t('com.more')}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          <CommentIcon name="more" />
        </ActionButton>
      </span>
      {isOpen && (
        <MoreActions row={row} setting={setting} isReported={isReported} dispatch={dispatch} />
      )}
    </div>
  );
}

const replyTo = ({ id }: Comment) => ({ id, kind: 'reply' }) as const;

interface FoldButtonProps {
  row: ThreadRow;
  id: string;
  dispatch: Dispatch<ThreadAction>;
}

/** Folds away what hangs from a comment, where the indent shows what does. */
export function FoldButton({ row, id, dispatch }: FoldButtonProps) {
  const { t } = useTranslation();
  if (row.replyCount === 0 || row.depth === 2) return null;
  const handleClick = () =>
    dispatch(row.isFolded ? { kind: 'unfold', ids: [id] } : { kind: 'fold', id });
  return (
    <ActionButton aria-expanded={!row.isFolded} onClick={handleClick}>
      <CommentIcon name={row.isFolded ? 'unfold' : 'fold'} />
      {t('com.replies', { n: row.replyCount })}
    </ActionButton>
  );
}

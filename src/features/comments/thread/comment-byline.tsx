import type { Comment } from '../../../api/model.ts';
import { useTranslation } from '../../../i18n/translation.tsx';
import { isolated, shownName } from '../../../lib/plain-text.ts';
import { formatDayShort, wallTime } from '../../../lib/wall-time.ts';
import styles from './comment-row.module.css';
import { HashLink } from './hash-link.tsx';
import { commentHashOf } from './row-id.ts';
import type { Answered } from './thread.ts';

interface CommentBylineProps {
  comment: Comment;
  /** Written by this reader. */
  isOwn: boolean;
  answers: Answered | undefined;
}

/** Who wrote it, in answer to whom, and when; the time is the link to it. */
export function CommentByline({ comment, isOwn, answers }: CommentBylineProps) {
  const { t, locale } = useTranslation();
  const { author, postedAt, editedAt } = comment;
  const isHeld = comment.status === 'pending';
  const dayAndTime = (time: string) => ({
    date: formatDayShort(time, locale),
    time: wallTime(time).clock,
  });
  return (
    <p className={styles.byline}>
      <b>{isHeld ? t('com.you') : <bdi>{shownName(author.name, t('com.anonymous'))}</bdi>}</b>
      {author.isEditor && <span className={styles.mark}>{t('com.editor')}</span>}
      {isOwn && !isHeld && <span className={styles.mark}>{t('com.you')}</span>}
      <AnswersTo answers={answers} />
      <HashLink hash={commentHashOf(comment.id)}>
        <time dateTime={postedAt}>{t('com.at', dayAndTime(postedAt))}</time>
      </HashLink>
      {editedAt !== undefined && (
        <time dateTime={editedAt}>
          {wallTime(editedAt).date === wallTime(postedAt).date
            ? t('com.edited', dayAndTime(editedAt))
            : t('com.editedOn', dayAndTime(editedAt))}
        </time>
      )}
    </p>
  );
}

/** Leads to what is answered; where the indent says it already, it is said to those who cannot see it. */
export function AnswersTo({ answers }: { answers: Answered | undefined }) {
  const { t } = useTranslation();
  if (answers?.name === undefined) return null;
  const words = t('com.inReply', { name: isolated(shownName(answers.name, t('com.anonymous'))) });
  return answers.isFlattened ? (
    <HashLink className={styles.to} hash={commentHashOf(answers.id)}>
      {words}
    </HashLink>
  ) : (
    <span className="vh">{words}</span>
  );
}

import type { Comment } from '../../../api/model.ts';
import { useTranslation } from '../../../i18n/translation.tsx';
import { shortened, withoutBidiControls } from '../../../lib/text.ts';
import { formatDayShort, wallTime } from '../../../lib/wall-time.ts';
import styles from './comment-row.module.css';
import { hashOf } from './row-id.ts';
import type { Answered } from './thread.ts';

/** A name longer than this is no name; in characters. */
const LONGEST_NAME = 80;

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
      <b>{isHeld ? t('com.you') : <bdi>{shownName(author.name)}</bdi>}</b>
      {author.isEditor && <span className={styles.mark}>{t('com.editor')}</span>}
      {isOwn && !isHeld && <span className={styles.mark}>{t('com.you')}</span>}
      <AnswersTo answers={answers} />
      <a href={hashOf(comment.id)}>
        <time dateTime={postedAt}>{t('com.at', dayAndTime(postedAt))}</time>
      </a>
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
  const words = t('com.inReply', { name: isolated(shownName(answers.name)) });
  return answers.isFlattened ? (
    <a className={styles.to} href={hashOf(answers.id)}>
      {words}
    </a>
  ) : (
    <span className="vh">{words}</span>
  );
}

/** Words put into a sentence: whatever their direction, it stays as it is (UAX #9, isolates). */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

export function shownName(name: string): string {
  return shortened(withoutBidiControls(name), LONGEST_NAME);
}

import { memo } from 'react';
import { useTranslation } from '../../../i18n/translation.tsx';
import { shortened, withoutBidiControls } from '../../../lib/text.ts';
import { formatDayShort, wallTime } from '../../../lib/wall-time.ts';
import { Icon } from '../../../ui/icon.tsx';
import { CommentBody } from './comment-body.tsx';
import styles from './comment-row.module.css';
import type { ThreadRow } from './thread.ts';

/** A name longer than this is no name; in characters. */
const LONGEST_NAME = 80;

/** One comment; it re-renders only when the comment itself changes, not while the reader types. */
export const CommentRow = memo(function CommentRow({ comment, repliesTo }: ThreadRow) {
  const { t, locale } = useTranslation();
  if (comment.status === 'removed') {
    return <p className={styles.removed}>{t('com.removed')}</p>;
  }
  const dayAndTime = (time: string) => ({
    date: formatDayShort(time, locale),
    time: wallTime(time).clock,
  });
  const isHeld = comment.status === 'pending';
  return (
    <div className={styles.comment} data-waiting={isHeld || undefined}>
      <p className={styles.byline}>
        <b>{isHeld ? t('com.you') : <bdi>{shownName(comment.author.name)}</bdi>}</b>
        {comment.author.isEditor && <span className={styles.mark}>{t('com.editor')}</span>}
        {repliesTo !== undefined && (
          <span className={styles.to}>
            {t('com.inReply', { name: isolated(shownName(repliesTo)) })}
          </span>
        )}
        <time dateTime={comment.postedAt}>{t('com.at', dayAndTime(comment.postedAt))}</time>
        {comment.editedAt !== undefined && (
          <time dateTime={comment.editedAt}>
            {wallTime(comment.editedAt).date === wallTime(comment.postedAt).date
              ? t('com.edited', dayAndTime(comment.editedAt))
              : t('com.editedOn', dayAndTime(comment.editedAt))}
          </time>
        )}
      </p>
      {comment.quote && (
        <blockquote className={styles.quote} dir="auto">
          {withoutBidiControls(comment.quote.exact)}
        </blockquote>
      )}
      <CommentBody blocks={comment.body} />
      {isHeld && <RowStatus text={t('com.pending')} />}
    </div>
  );
});

/** The reader's own words on their way to the newsroom. */
export function SendingRow({ text }: { text: string }) {
  const { t } = useTranslation();
  return (
    <div className={styles.comment} data-waiting>
      <p className={styles.byline}>
        <b>{t('com.you')}</b>
        <span className={styles.to}>{t('com.now')}</span>
      </p>
      <p className={styles.words} dir="auto">
        {withoutBidiControls(text)}
      </p>
      <RowStatus text={t('com.sending')} />
    </div>
  );
}

function RowStatus({ text }: { text: string }) {
  return (
    <p className={styles.status}>
      <Icon name="clock" isSmall />
      <span>{text}</span>
    </p>
  );
}

/** Words put into a sentence: whatever their direction, it stays as it is (UAX #9, isolates). */
function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

function shownName(name: string): string {
  return shortened(withoutBidiControls(name), LONGEST_NAME);
}

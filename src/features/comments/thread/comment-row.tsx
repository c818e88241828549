import { type Dispatch, memo } from 'react';
import { useTranslation } from '../../../i18n/translation.tsx';
import { assertNever } from '../../../lib/assert-never.ts';
import { isolated, shownName } from '../../../lib/plain-text.ts';
import { AwaitedPart } from '../../../ui/awaited-part.tsx';
import { ActionButton } from '../../../ui/button.tsx';
import { definePart } from '../../../ui/lazy-part.tsx';
import { PartFailed } from '../../../ui/part-failed.tsx';
import { CommentActions, FoldButton } from './comment-actions.tsx';
import { CommentBody } from './comment-body.tsx';
import { CommentByline } from './comment-byline.tsx';
import styles from './comment-row.module.css';
import { showAuthor } from './hidden-authors.ts';
import { OwnActions } from './more-actions.tsx';
import { PassageQuote } from './passage-quote.tsx';
import { SeePassage } from './see-passage.tsx';
import { isSameRow, type ThreadRow } from './thread.ts';
import type { OpenForm, ThreadAction, ThreadSetting } from './thread-state.ts';

/** Only those who write have letters, and forms. */
const letterRow = definePart(async () => (await import('./letter-row.tsx')).LetterRow);
const rowForm = definePart(async () => (await import('../writing/row-form.tsx')).RowForm);

interface CommentRowProps {
  row: ThreadRow;
  setting: ThreadSetting;
  /** The form that is open below it. */
  form: OpenForm | undefined;
  /** Words for an answer were begun. */
  hasDraft: boolean;
  /** The reader has told the newsroom of it. */
  isReported: boolean;
  dispatch: Dispatch<ThreadAction>;
}

/** One row of the thread; it re-renders only when something of its own changes. */
export const CommentRow = memo(
  function CommentRow(props: CommentRowProps) {
    const { row, setting, form, dispatch } = props;
    return (
      <>
        <RowContent {...props} />
        {form && row.kind === 'comment' && (
          <AwaitedPart part={rowForm} failed={(retry) => <PartFailed onRetry={retry} />}>
            {(RowForm) => (
              <RowForm
                key={form.kind}
                form={form}
                row={row}
                setting={setting}
                dispatch={dispatch}
              />
            )}
          </AwaitedPart>
        )}
      </>
    );
  },
  (a, b) =>
    isSameRow(a.row, b.row) &&
    a.setting === b.setting &&
    a.form === b.form &&
    a.hasDraft === b.hasDraft &&
    a.isReported === b.isReported,
);

function RowContent(props: CommentRowProps) {
  const { row, dispatch } = props;
  const { t } = useTranslation();
  switch (row.kind) {
    case 'comment':
      return <Listed {...props} row={row} />;
    case 'letter':
      return (
        <AwaitedPart part={letterRow} failed={(retry) => <PartFailed onRetry={retry} />}>
          {(LetterRow) => <LetterRow row={row} dispatch={dispatch} />}
        </AwaitedPart>
      );
    case 'missing':
      return (
        <div className={styles.absent}>
          <p>{row.isComing ? t('com.missingYet') : t('com.missing')}</p>
          <FoldButton row={row} id={row.id} dispatch={dispatch} />
        </div>
      );
    case 'hidden': {
      const { id, author } = row.comment;
      const name = isolated(shownName(author.name, t('com.anonymous')));
      return (
        <div className={styles.absent}>
          <p>{t('com.hidden', { name })}</p>
          <ActionButton onClick={() => showAuthor(author.name)}>
            {t('com.showAuthor', { name })}
          </ActionButton>
          <FoldButton row={row} id={id} dispatch={dispatch} />
        </div>
      );
    }
    default:
      return assertNever(row);
  }
}

type ListedProps = Omit<CommentRowProps, 'row' | 'form'> & { row: ThreadRow & { kind: 'comment' } };

/** A comment that the newsroom has, whether it shows it to all or, held for review, to its author. */
function Listed(props: ListedProps) {
  const { row, setting, dispatch } = props;
  const { t } = useTranslation();
  const { comment, letter, answers } = row;
  if (comment.status === 'removed') {
    return (
      <div className={styles.absent}>
        <p>{t('com.removed')}</p>
        <FoldButton row={row} id={comment.id} dispatch={dispatch} />
      </div>
    );
  }
  const isHeld = comment.status === 'pending';
  return (
    <div className={styles.comment} data-state={isHeld ? 'waiting' : undefined}>
      <CommentByline comment={comment} isOwn={letter !== undefined} answers={answers} />
      {comment.quote && (
        <PassageQuote
          articleId={setting.articleId}
          id={comment.id}
          quote={comment.quote}
          quotedAt={comment.postedAt}
        />
      )}
      <CommentBody blocks={comment.body} />
      {isHeld && <p className={styles.status}>{t('com.pending')}</p>}
      {isHeld && letter ? (
        <div className={styles.links}>
          <OwnActions
            letter={letter}
            setting={setting}
            onOpen={(kind) => dispatch({ kind: 'open', form: { id: comment.id, kind } })}
          />
          {comment.quote && <SeePassage articleId={setting.articleId} id={comment.id} />}
        </div>
      ) : (
        <CommentActions {...props} />
      )}
    </div>
  );
}

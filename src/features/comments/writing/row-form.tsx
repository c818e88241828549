import type { Dispatch } from 'react';
import { assertNever } from '../../../lib/assert-never.ts';
import type { ThreadRow } from '../thread/thread.ts';
import type { OpenForm, ThreadAction, ThreadSetting } from '../thread/thread-state.ts';
import { useLetters } from '../use-letters.ts';
import { CommentComposer } from './comment-composer.tsx';
import { EditForm } from './edit-form.tsx';
import { RemoveForm } from './remove-form.tsx';
import { ReportForm } from './report-form.tsx';
import styles from './row-form.module.css';
import { useFormFocus } from './use-form-focus.ts';

interface RowFormProps {
  form: OpenForm;
  row: ThreadRow & { kind: 'comment' };
  setting: ThreadSetting;
  dispatch: Dispatch<ThreadAction>;
}

/** What is written below a comment: an answer, a change, why it goes, or what is wrong with it. */
export function RowForm(props: RowFormProps) {
  const place = useFormFocus();
  return (
    <div ref={place} className={styles.form}>
      <Form {...props} />
    </div>
  );
}

function Form({ form, row: { comment, letter }, setting, dispatch }: RowFormProps) {
  const letters = useLetters(setting.articleId);
  const handleClose = () => dispatch({ kind: 'close', form });
  switch (form.kind) {
    case 'reply':
      return (
        <CommentComposer
          place={{ articleId: setting.articleId, parentId: comment.id }}
          rules={setting.rules}
          letters={letters}
          onClose={handleClose}
        />
      );
    case 'edit':
      return (
        letter && (
          <EditForm
            letter={letter}
            rules={setting.rules}
            onDone={() => dispatch({ kind: 'close', form, said: 'com.changed' })}
            onClose={handleClose}
          />
        )
      );
    case 'remove':
      return (
        letter && (
          <RemoveForm
            letter={letter}
            onDone={() => dispatch({ kind: 'close', form, said: 'com.withdrawn' })}
            onClose={handleClose}
          />
        )
      );
    case 'report':
      return (
        <ReportForm
          articleId={setting.articleId}
          commentId={comment.id}
          onDone={() => dispatch({ kind: 'reported', id: comment.id })}
          onClose={handleClose}
        />
      );
    default:
      return assertNever(form.kind);
  }
}

import { useMutation } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { useSource } from '../../../api/source-context.ts';
import { useTranslation } from '../../../i18n/translation.tsx';
import { Button } from '../../../ui/button.tsx';
import { TextArea } from '../../../ui/field.tsx';
import { useSlot } from '../../../ui/use-slot.ts';
import { editCommentOptions } from '../comments-mutations.ts';
import type { Letter } from '../outbox/letter.ts';
import { ChangeFailure } from './change-failure.tsx';
import { type CommentRules, charactersLeft, checkText } from './comment-checks.ts';
import { draftsSlot, draftText, saveDraft } from './comment-drafts.ts';
import styles from './row-form.module.css';

interface EditFormProps {
  letter: Letter;
  rules: CommentRules;
  /** The newsroom has it. */
  onDone: () => void;
  onClose: () => void;
}

/** One's own words, to be changed while the newsroom allows it; the change is a draft until it has it. */
export function EditForm({ letter, rules, onDone, onClose }: EditFormProps) {
  const { t } = useTranslation();
  const source = useSource();
  const place = { articleId: letter.articleId, edits: letter.key };
  const draft = draftText(useSlot(draftsSlot), place);
  const [hasBegun, setHasBegun] = useState(draft !== '');
  const text = hasBegun ? draft : letter.comment.text;
  const edit = useMutation(editCommentOptions(source, letter));
  const problem = checkText(text, rules.maxLength);
  const left = charactersLeft(text, rules.maxLength);

  const handleSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    if (problem || edit.isPending) return;
    edit.mutate(text.trim(), {
      onSuccess() {
        saveDraft(place, '');
        onDone();
      },
    });
  };
  const handleCancel = () => {
    saveDraft(place, '');
    onClose();
  };
  return (
    <form className={styles.plain} aria-label={t('com.edit')} noValidate onSubmit={handleSubmit}>
      <TextArea
        name="text"
        label={t('com.field')}
        isLabelHidden
        rows={4}
        value={text}
        error={
          problem?.kind === 'over' ? t('com.over', { n: problem.by }) : problem && t('com.needText')
        }
        hint={left === undefined ? undefined : t('com.left', { n: left })}
        onChange={({ target }) => {
          setHasBegun(true);
          saveDraft(place, target.value);
        }}
      />
      {edit.isError && <ChangeFailure error={edit.error} />}
      <div className={styles.row}>
        <Button type="submit" aria-disabled={edit.isPending}>
          {t('com.save')}
        </Button>
        <Button look="plain" onClick={handleCancel}>
          {t('com.cancel')}
        </Button>
      </div>
    </form>
  );
}

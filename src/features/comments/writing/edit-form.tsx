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
import { formKeys } from './form-keys.ts';
import styles from './row-form.module.css';
import { useLeaveWarning } from './use-leave-warning.ts';

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
  const wouldLose = draft !== '' && !draftsSlot.isStored();
  useLeaveWarning(wouldLose);
  const [hasBegun, setHasBegun] = useState(draft !== '');
  const text = hasBegun ? draft : letter.comment.text;
  const edit = useMutation(editCommentOptions(source, letter, onDone));
  const problem = checkText(text, rules.maxLength);
  const left = charactersLeft(text, rules.maxLength);

  const handleSave = () => {
    if (!problem && !edit.isPending) edit.mutate(text.trim());
  };
  const handleSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    handleSave();
  };
  const handleDrop = () => {
    saveDraft(place, '');
    onClose();
  };
  return (
    <form
      className={styles.plain}
      aria-label={t('com.edit')}
      noValidate
      onSubmit={handleSubmit}
      onKeyDown={formKeys({ onSend: handleSave, onClose })}
    >
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
          const isChanged = target.value !== letter.comment.text;
          setHasBegun(isChanged);
          saveDraft(place, isChanged ? target.value : '');
        }}
      />
      {wouldLose && (
        <p className={styles.alert} role="status">
          {t('com.notStored')}
        </p>
      )}
      {edit.isError && <ChangeFailure error={edit.error} />}
      <div className={styles.row}>
        <Button type="submit" aria-disabled={edit.isPending}>
          {t('com.save')}
        </Button>
        <Button look="plain" onClick={onClose}>
          {t('com.cancel')}
        </Button>
        {draft !== '' && (
          <Button look="plain" onClick={handleDrop}>
            {t('com.dropDraft')}
          </Button>
        )}
      </div>
    </form>
  );
}

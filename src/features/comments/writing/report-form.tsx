import { useMutation } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import type { CommentReport } from '../../../api/model.ts';
import { useSource } from '../../../api/source-context.ts';
import { useTranslation } from '../../../i18n/translation.tsx';
import { Button } from '../../../ui/button.tsx';
import { TextArea } from '../../../ui/field.tsx';
import { useSlot } from '../../../ui/use-slot.ts';
import { reportCommentOptions } from '../comments-mutations.ts';
import { ChangeFailure } from './change-failure.tsx';
import { draftsSlot, draftText, saveDraft } from './comment-drafts.ts';
import styles from './row-form.module.css';

const REASONS = [
  ['abuse', 'com.abuse'],
  ['spam', 'com.spam'],
  ['off-topic', 'com.offTopic'],
  ['illegal', 'com.illegal'],
  ['error', 'com.error'],
] as const;

interface ReportFormProps {
  articleId: string;
  commentId: string;
  /** The newsroom has it. */
  onDone: () => void;
  onClose: () => void;
}

/** Tells the newsroom what is wrong with a comment. */
export function ReportForm({ articleId, commentId, onDone, onClose }: ReportFormProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState<CommentReport['reason']>('abuse');
  const place = { articleId, reports: commentId };
  const text = draftText(useSlot(draftsSlot), place);
  const handleDone = () => {
    saveDraft(place, '');
    onDone();
  };
  const report = useMutation(reportCommentOptions(useSource(), commentId, handleDone));

  const handleSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    if (report.isPending) return;
    report.mutate({ reason, ...(text.trim() !== '' && { text: text.trim() }) });
  };
  if (report.isSuccess) {
    return (
      <div className={styles.row}>
        <p role="status">{t('com.reported')}</p>
        <Button look="plain" onClick={onClose}>
          {t('close')}
        </Button>
      </div>
    );
  }
  return (
    <form className={styles.plain} aria-label={t('com.report')} onSubmit={handleSubmit}>
      <fieldset className={styles.reasons}>
        <legend>{t('com.reportWhy')}</legend>
        {REASONS.map(([value, key]) => (
          <label key={value}>
            <input
              type="radio"
              name="reason"
              checked={reason === value}
              onChange={() => setReason(value)}
            />
            {t(key)}
          </label>
        ))}
      </fieldset>
      <TextArea
        name="details"
        label={t('com.details')}
        rows={2}
        value={text}
        onChange={({ target }) => saveDraft(place, target.value)}
      />
      {report.isError && <ChangeFailure error={report.error} />}
      <div className={styles.row}>
        <Button type="submit" look="line" aria-disabled={report.isPending}>
          {t('com.send')}
        </Button>
        <Button look="plain" onClick={onClose}>
          {t('com.cancel')}
        </Button>
      </div>
    </form>
  );
}

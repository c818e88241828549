import { useMutation } from '@tanstack/react-query';
import type { SubmitEvent } from 'react';
import { useSource } from '../../../api/source-context.ts';
import { useTranslation } from '../../../i18n/translation.tsx';
import { Button } from '../../../ui/button.tsx';
import { removeCommentOptions } from '../comments-mutations.ts';
import type { Letter } from '../outbox/letter.ts';
import { ChangeFailure } from './change-failure.tsx';
import styles from './row-form.module.css';

interface RemoveFormProps {
  letter: Letter;
  /** The newsroom has taken it away. */
  onDone: () => void;
  onClose: () => void;
}

/** Asks once before one's own comment goes. */
export function RemoveForm({ letter, onDone, onClose }: RemoveFormProps) {
  const { t } = useTranslation();
  const remove = useMutation(removeCommentOptions(useSource(), letter, onDone));
  const handleSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!remove.isPending) remove.mutate();
  };
  return (
    <form className={styles.plain} aria-label={t('com.withdraw')} onSubmit={handleSubmit}>
      <p>{t('com.withdrawWhy')}</p>
      {remove.isError && <ChangeFailure error={remove.error} />}
      <div className={styles.row}>
        <Button type="submit" look="line" aria-disabled={remove.isPending}>
          {t('com.withdraw')}
        </Button>
        <Button look="plain" onClick={onClose}>
          {t('com.cancel')}
        </Button>
      </div>
    </form>
  );
}

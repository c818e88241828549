import { useTranslation } from '../../../i18n/translation.tsx';
import { TextArea } from '../../../ui/field.tsx';
import { useSlot } from '../../../ui/use-slot.ts';
import styles from '../comments-panel.module.css';
import { draftsSlot, draftText } from './comment-drafts.ts';

/** No form; words that were written before are still there to be copied. */
export function CommentsClosed({ articleId }: { articleId: string }) {
  const { t } = useTranslation();
  const text = draftText(useSlot(draftsSlot), { articleId });
  return (
    <>
      <p className={styles.closed}>{t('com.closed')}</p>
      {text !== '' && (
        <TextArea label={t('com.field')} hint={t('com.kept')} rows={4} value={text} readOnly />
      )}
    </>
  );
}

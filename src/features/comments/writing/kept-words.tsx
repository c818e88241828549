import { type RefObject, useId } from 'react';
import { useTranslation } from '../../../i18n/translation.tsx';
import { ActionButton } from '../../../ui/button.tsx';
import { TextArea } from '../../../ui/field.tsx';
import { type CommentDraft, draftsSlot, dropDraft } from './comment-drafts.ts';
import { partsOf } from './draft-place.ts';
import styles from './kept-words.module.css';

interface KeptWordsProps {
  drafts: readonly CommentDraft[];
  /** Gets the focus when the words that had it go. */
  focusAfter: RefObject<HTMLElement | null>;
}

/** Words that no form shows: there to be copied, until the reader lets them go. */
export function KeptWords({ drafts, focusAfter }: KeptWordsProps) {
  const { t } = useTranslation();
  const headingId = useId();
  if (drafts.length === 0) return null;
  const handleDrop = (name: string) => {
    dropDraft(name);
    focusAfter.current?.focus({ preventScroll: true });
  };
  return (
    <section className={styles.kept} aria-labelledby={headingId}>
      <h3 id={headingId}>{t('com.keptWords')}</h3>
      {drafts.map(({ place, text }) => (
        <div key={place}>
          <TextArea
            label={t(partsOf(place).parent === undefined ? 'com.field' : 'com.answer')}
            hint={draftsSlot.isStored() ? t('com.kept') : undefined}
            rows={4}
            value={text}
            readOnly
          />
          <ActionButton onClick={() => handleDrop(place)}>{t('com.dropDraft')}</ActionButton>
        </div>
      ))}
    </section>
  );
}

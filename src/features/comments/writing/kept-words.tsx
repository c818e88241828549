import { type RefObject, useId } from 'react';
import type { Quote } from '../../../api/model.ts';
import { useTranslation } from '../../../i18n/translation.tsx';
import { ActionButton } from '../../../ui/button.tsx';
import { TextArea } from '../../../ui/field.tsx';
import { QuotedWords } from '../thread/quoted-words.tsx';
import { type CommentDraft, draftsSlot, dropDraft, quoteOfDraft } from './comment-drafts.ts';
import { partsOf } from './draft-place.ts';
import styles from './kept-words.module.css';

interface KeptWordsProps {
  drafts: readonly CommentDraft[];
  /** Gets the focus when the words that had it go. */
  focusAfter: RefObject<HTMLElement | null>;
  /** Opens a form for the passage that words were written on; absent where none can be written. */
  onResume?: (quote: Quote) => void;
}

/** Words that no form shows: there to be copied, until the reader lets them go. */
export function KeptWords({ drafts, focusAfter, onResume }: KeptWordsProps) {
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
      {drafts.map((draft) => {
        const { place, text } = draft;
        const isAnswer = partsOf(place).parent !== undefined;
        const quote = quoteOfDraft(draft);
        return (
          <div key={place}>
            {quote && <QuotedWords quote={quote} />}
            <TextArea
              label={t(isAnswer ? 'com.answer' : 'com.field')}
              hint={draftsSlot.isStored() ? t('com.kept') : undefined}
              rows={4}
              value={text}
              readOnly
            />
            <div className={styles.actions}>
              {quote && !isAnswer && onResume && (
                <ActionButton onClick={() => onResume(quote)}>{t('com.resumeWords')}</ActionButton>
              )}
              <ActionButton onClick={() => handleDrop(place)}>{t('com.dropDraft')}</ActionButton>
            </div>
          </div>
        );
      })}
    </section>
  );
}

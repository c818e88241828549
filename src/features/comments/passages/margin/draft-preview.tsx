import type { Quote } from '../../../../api/model.ts';
import { useTranslation } from '../../../../i18n/translation.tsx';
import { shownText } from '../../../../lib/plain-text.ts';
import { useSlot } from '../../../../ui/use-slot.ts';
import { useLetters } from '../../use-letters.ts';
import { draftsSlot, draftText } from '../../writing/comment-drafts.ts';
import { givenBackAt } from '../../writing/draft-place.ts';
import styles from './margin-note.module.css';

interface DraftPreviewProps {
  articleId: string;
  /** Under which the words are kept. */
  quote: Quote;
  onResume: () => void;
}

/** What the reader has begun to say of a passage that nobody else speaks of. */
export function DraftPreview({ articleId, quote, onResume }: DraftPreviewProps) {
  const { t } = useTranslation();
  const place = { articleId, quote };
  const draft = draftText(useSlot(draftsSlot), place);
  const refused = givenBackAt(place, useLetters(articleId));
  return (
    <>
      <p className={styles.own}>
        <b>{t('com.draft')}</b>
      </p>
      <p className={styles.words} dir="auto">
        {shownText(draft || (refused?.comment.text ?? ''))}
      </p>
      <p className={styles.links}>
        <button type="button" onClick={onResume}>
          {t('com.resumeWords')}
        </button>
      </p>
    </>
  );
}

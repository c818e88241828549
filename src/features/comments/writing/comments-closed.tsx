import type { RefObject } from 'react';
import { useTranslation } from '../../../i18n/translation.tsx';
import { useSlot } from '../../../ui/use-slot.ts';
import styles from '../comments-panel.module.css';
import { draftsSlot, wordsUnder } from './comment-drafts.ts';
import { KeptWords } from './kept-words.tsx';

interface CommentsClosedProps {
  articleId: string;
  focusAfter: RefObject<HTMLElement | null>;
}

/** No form; words that were written before, for whatever place, are still there to be copied. */
export function CommentsClosed({ articleId, focusAfter }: CommentsClosedProps) {
  const { t } = useTranslation();
  const drafts = useSlot(draftsSlot);
  return (
    <>
      <p className={styles.closed}>{t('com.closed')}</p>
      <KeptWords drafts={wordsUnder(drafts, articleId)} focusAfter={focusAfter} />
    </>
  );
}

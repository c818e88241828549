import type { RefObject } from 'react';
import { useTranslation } from '../../../i18n/translation.tsx';
import { AwaitedPart } from '../../../ui/awaited-part.tsx';
import { definePart } from '../../../ui/lazy-part.tsx';
import { PartFailed } from '../../../ui/part-failed.tsx';
import { useSlot } from '../../../ui/use-slot.ts';
import styles from '../comments-panel.module.css';
import { draftsSlot, wordsUnder } from './comment-drafts.ts';

const keptWords = definePart(async () => (await import('./kept-words.tsx')).KeptWords);

interface CommentsClosedProps {
  articleId: string;
  focusAfter: RefObject<HTMLElement | null>;
}

/** No form; words that were written before, for whatever place, are still there to be copied. */
export function CommentsClosed({ articleId, focusAfter }: CommentsClosedProps) {
  const { t } = useTranslation();
  const drafts = wordsUnder(useSlot(draftsSlot), articleId);
  return (
    <>
      <p className={styles.closed}>{t('com.closed')}</p>
      {drafts.length > 0 && (
        <AwaitedPart part={keptWords} failed={(retry) => <PartFailed onRetry={retry} />}>
          {(KeptWords) => <KeptWords drafts={drafts} focusAfter={focusAfter} />}
        </AwaitedPart>
      )}
    </>
  );
}

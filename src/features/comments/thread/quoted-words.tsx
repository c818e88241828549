import { useState } from 'react';
import type { Quote } from '../../../api/model.ts';
import { useTranslation } from '../../../i18n/translation.tsx';
import { isBlank, shownText } from '../../../lib/plain-text.ts';
import { shortened } from '../../../lib/text.ts';
import { ActionButton } from '../../../ui/button.tsx';
import { CommentIcon } from './comment-icons.tsx';
import styles from './quoted-words.module.css';

/** Some three lines, and nine in a margin; in UTF-16 units. */
const AT_FIRST = 240;
/** Longer than most articles: a server may send megabytes. */
const MOST = 20_000;
/** Marks that are heaped on a letter are taken away from these; what is left is enough. */
const LOOKED_AT = 10 * AT_FIRST;

interface QuotedWordsProps {
  quote: Quote;
  /** The article does not say them any more. */
  isOld?: boolean;
  id?: string;
}

/** The words of a passage, as they were quoted; a long one is shortened until the reader wants the whole. */
export function QuotedWords({ quote, isOld = false, id }: QuotedWordsProps) {
  const { t } = useTranslation();
  const [isWhole, setIsWhole] = useState(false);
  const exact = quote.exact.trim();
  const words = shownText(exact.slice(0, isWhole ? MOST : LOOKED_AT));
  if (isBlank(words)) return null;
  return (
    <>
      <blockquote id={id} className={styles.quote} data-old={isOld || undefined} dir="auto">
        {shortened(words, isWhole ? MOST : AT_FIRST)}
      </blockquote>
      {exact.length > AT_FIRST && (
        <div className={styles.whole}>
          <ActionButton aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
            <CommentIcon name={isWhole ? 'fold' : 'unfold'} />
            {t('com.wholeQuote')}
          </ActionButton>
        </div>
      )}
    </>
  );
}

import { useState } from 'react';
import type { Quote } from '../../../api/model.ts';
import { useTranslation } from '../../../i18n/translation.tsx';
import { formatDayShort, wallTime } from '../../../lib/wall-time.ts';
import { WhenUnseen } from '../../../ui/when-unseen.tsx';
import { CommentIcon } from './comment-icons.tsx';
import rowStyles from './comment-row.module.css';
import styles from './passage-quote.module.css';
import { QuotedWords } from './quoted-words.tsx';
import { usePlacement } from './use-placement.ts';

interface PassageQuoteProps {
  articleId: string;
  /** The comment's id, or the key of the letter that may become one. */
  id: string;
  quote: Quote;
  /** When the article said so (RFC 3339); absent where the newsroom has not said when. */
  quotedAt?: string;
}

/** The passage that a comment speaks of, and what became of it since. */
export function PassageQuote({ articleId, id, quote, quotedAt }: PassageQuoteProps) {
  const { t, locale } = useTranslation();
  const placement = usePlacement(articleId, id);
  const [isFromStart] = useState(placement !== undefined);
  return (
    <div className={styles.passage} data-quote>
      <QuotedWords quote={quote} isOld={placement === 'gone'} />
      {placement !== undefined && placement !== 'exact' && (
        <WhenUnseen isFromStart={isFromStart}>
          {placement === 'changed' && <p className={styles.changed}>{t('margin.changed')}</p>}
          {placement === 'gone' && (
            <p className={rowStyles.status}>
              <CommentIcon name="offline" />
              <span>
                {t('orphan.flag')}
                {quotedAt !== undefined &&
                  ` ${t('orphan.quote', {
                    date: formatDayShort(quotedAt, locale),
                    time: wallTime(quotedAt).clock,
                  })}`}
              </span>
            </p>
          )}
        </WhenUnseen>
      )}
    </div>
  );
}

import { useId } from 'react';
import type { Headline } from '../../api/model.ts';
import { directionOf } from '../../i18n/languages.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { displayText } from '../../lib/french-spacing.ts';
import { paths } from '../../lib/paths.ts';
import { shortened } from '../../lib/text.ts';
import { formatDayShort, wallTime } from '../../lib/wall-time.ts';
import { Link } from '../../ui/link.tsx';
import styles from './near-headlines.module.css';

/** A title longer than this is cut here; its article has it whole. */
const LONGEST_TITLE = 300;

interface NearHeadlinesProps {
  /** « Dans le même fil » unless it is something else. */
  title?: string;
  headlines: readonly Headline[];
  contentLanguage: string;
  /** The time of what they stand near (RFC 3339): a headline of another day says its day. */
  since?: string | undefined;
  /** The reader is about to open one: pointed at, focused or touched. */
  onIntent?: (slug: string) => void;
}

/** A few headlines below an article: « Dans le même fil », « À lire aussi ». */
export function NearHeadlines(props: NearHeadlinesProps) {
  const { headlines, contentLanguage, since, onIntent } = props;
  const { t, locale } = useTranslation();
  const id = useId();
  if (headlines.length === 0) return null;
  return (
    <nav className={styles.near} aria-labelledby={id}>
      <h2 id={id}>{props.title ?? t('near.title')}</h2>
      <ul>
        {headlines.map((headline) => {
          const { date, clock } = wallTime(headline.publishedAt);
          const language = headline.language ?? contentLanguage;
          const handleIntent = () => onIntent?.(headline.slug);
          return (
            <li key={headline.id}>
              <Link
                to={paths.article.href(headline.slug)}
                onPointerEnter={handleIntent}
                onFocus={handleIntent}
                onTouchStart={handleIntent}
              >
                <time dateTime={headline.publishedAt}>
                  {since && date !== wallTime(since).date ? formatDayShort(date, locale) : clock}
                </time>
                <span className={styles.title} lang={language} dir={directionOf(language)}>
                  {displayText(shortened(headline.title, LONGEST_TITLE), language)}
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

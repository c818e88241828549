import { memo } from 'react';
import type { Headline } from '../../api/model.ts';
import { directionOf } from '../../i18n/languages.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { displayText } from '../../lib/french-spacing.ts';
import { paths } from '../../lib/paths.ts';
import { shortened, splitTopic } from '../../lib/text.ts';
import { formatDayShort, wallTime } from '../../lib/wall-time.ts';
import { Link } from '../../ui/link.tsx';
import styles from './headline-row.module.css';

/** A title longer than this is cut in the list; the article has it whole. */
const LONGEST_TITLE = 300;
const LONGEST_SECTION = 60;

interface HeadlineRowProps {
  headline: Headline;
  /** The language that the newsroom publishes in. */
  contentLanguage: string;
  isOpen: boolean;
  isRead: boolean;
  isPending: boolean;
  /** The query string that the link keeps, so that a search stays open. */
  search: string;
  /** The reader is about to open it: pointed at, focused or touched. */
  onIntent: (slug: string) => void;
}

export const HeadlineRow = memo(function HeadlineRow(props: HeadlineRowProps) {
  const { headline, isOpen, isRead, isPending, search, onIntent } = props;
  const { t } = useTranslation();
  const { clock, date } = wallTime(headline.publishedAt);
  const language = headline.language ?? props.contentLanguage;
  const { topic, rest } = splitTopic(
    displayText(shortened(headline.title, LONGEST_TITLE), language),
  );
  const handleIntent = () => onIntent(headline.slug);
  return (
    <li
      className={styles.entry}
      data-thread={isOpen ? 'open' : 'new'}
      data-read={isRead || undefined}
      data-brief={headline.kind === 'brief' || undefined}
    >
      <Link
        to={{ pathname: paths.article.href(headline.slug), search }}
        data-headline={headline.id}
        aria-current={isOpen ? 'page' : undefined}
        aria-busy={isPending || undefined}
        onPointerEnter={handleIntent}
        onFocus={handleIntent}
        onTouchStart={handleIntent}
      >
        <time dateTime={headline.publishedAt} dir="ltr">
          {clock}
        </time>
        <span className={styles.knot} />
        <span className={styles.body}>
          <span className={styles.title} lang={language} dir={directionOf(language)}>
            {topic && <span className={styles.topic}>{topic}</span>}
            {rest}
          </span>
          <MetaLine headline={headline} isOpen={isOpen} language={language} date={date} />
        </span>
        {!isRead && !isOpen && headline.kind === 'article' && (
          <span className="vh">{t('feed.unreadOne')}</span>
        )}
      </Link>
    </li>
  );
});

/** What there is to say below a title, and nothing where there is nothing. */
function MetaLine({
  headline,
  isOpen,
  language,
  date,
}: {
  headline: Headline;
  isOpen: boolean;
  language: string;
  date: string;
}) {
  const { t, locale } = useTranslation();
  const { breaking, kind, section, updatedAt, commentCount = 0 } = headline;
  const updated = updatedAt === undefined ? undefined : wallTime(updatedAt);
  const isEmpty =
    !breaking && kind !== 'brief' && !section && !updated && commentCount === 0 && !isOpen;
  if (isEmpty) return null;
  return (
    <span className={styles.meta}>
      {breaking && <b className={styles.news}>{t('feed.breaking')}</b>}
      {kind === 'brief' && <b>{t('feed.brief')}</b>}
      {isOpen && kind !== 'brief' && <b>{t('feed.reading')}</b>}
      {section && (
        <span dir="auto">{displayText(shortened(section.name, LONGEST_SECTION), language)}</span>
      )}
      {updated && (
        <span className={styles.news}>
          {updated.date === date
            ? t('feed.updated', { time: updated.clock })
            : t('art.updated', { date: formatDayShort(updated.date, locale), time: updated.clock })}
        </span>
      )}
      {commentCount > 0 && <span>{t('art.comments', { n: commentCount })}</span>}
    </span>
  );
}

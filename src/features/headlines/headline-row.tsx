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

/** What rows show of the reader and of the newsroom, beside the headline itself. */
export interface Reading {
  /** The language that the newsroom publishes in. */
  contentLanguage: string;
  openSlug: string | undefined;
  pendingSlug: string | undefined;
  /** The ids of those that were read. */
  read: ReadonlySet<string>;
  /** The query string that links keep, so that a search stays open. */
  search: string;
  /** The reader is about to open one: pointed at, focused or touched. */
  onIntent: (slug: string) => void;
}

interface HeadlineEntryProps {
  headline: Headline;
  /** Its place in the whole list, from 1. */
  position: number;
  /** How many headlines the list has; -1 while that is not known. */
  size: number;
  /** It was there at the reader's last visit. */
  isSeen: boolean;
  reading: Reading;
}

/** A headline's place in the list. When others come above it this alone changes, and not the row in it. */
export const HeadlineEntry = memo(function HeadlineEntry(props: HeadlineEntryProps) {
  const { headline, position, size, isSeen, reading } = props;
  const isOpen = headline.slug === reading.openSlug;
  const isRead = reading.read.has(headline.id);
  return (
    <article
      className={styles.entry}
      aria-posinset={position}
      aria-setsize={size}
      data-thread={isOpen ? 'open' : isSeen ? 'seen' : 'new'}
      data-read={isRead || undefined}
      data-brief={headline.kind === 'brief' || undefined}
    >
      <HeadlineRow
        headline={headline}
        contentLanguage={reading.contentLanguage}
        isOpen={isOpen}
        isRead={isRead}
        isPending={headline.slug === reading.pendingSlug}
        search={reading.search}
        onIntent={reading.onIntent}
      />
    </article>
  );
});

interface HeadlineRowProps extends Pick<Reading, 'contentLanguage' | 'search' | 'onIntent'> {
  headline: Headline;
  isOpen: boolean;
  isRead: boolean;
  isPending: boolean;
}

const HeadlineRow = memo(function HeadlineRow(props: HeadlineRowProps) {
  const { headline, isOpen, isRead, isPending, search, onIntent } = props;
  const { t } = useTranslation();
  const { clock, date } = wallTime(headline.publishedAt);
  const language = headline.language ?? props.contentLanguage;
  const { topic, rest } = splitTopic(
    displayText(shortened(headline.title, LONGEST_TITLE), language),
  );
  const handleIntent = () => onIntent(headline.slug);
  return (
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

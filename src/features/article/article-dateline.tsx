import type { Article } from '../../api/model.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { displayText } from '../../lib/french-spacing.ts';
import { readingMinutes } from '../../lib/text.ts';
import { formatDay, formatDayShort, wallTime } from '../../lib/wall-time.ts';
import { ArticleByline } from './article-byline.tsx';
import styles from './article-dateline.module.css';
import { wordCount } from './article-text.ts';

interface ArticleDatelineProps {
  article: Pick<Article, 'kind' | 'publishedAt'> & Partial<Article>;
  contentLanguage: string;
}

/** When, where and by whom; a headline that is not loaded yet says as much as it knows. */
export function ArticleDateline({ article, contentLanguage }: ArticleDatelineProps) {
  const { t, language, locale } = useTranslation();
  const { kind, publishedAt, section, authors = [], body = [], breaking } = article;
  const updatedAt = article.updatedAt === publishedAt ? undefined : article.updatedAt;
  const day = formatDay(publishedAt, locale);
  const { clock } = wallTime(publishedAt);
  const minutes = readingMinutes(wordCount(body), contentLanguage);
  return (
    <p className={styles.dateline}>
      {breaking && <b className={styles.news}>{t('feed.breaking')}</b>}
      {kind === 'brief' && <b>{t('feed.brief')}</b>}
      <time dateTime={publishedAt}>
        {kind === 'brief' || updatedAt ? t('art.dayTime', { date: day, time: clock }) : day}
      </time>
      {updatedAt && <UpdatedTime time={updatedAt} since={publishedAt} />}
      {section && <span dir="auto">{displayText(section.name, contentLanguage)}</span>}
      {authors.length > 0 && <ArticleByline authors={authors} />}
      {body.length > 0 && <span>{displayText(t('art.time', { n: minutes }), language)}</span>}
    </p>
  );
}

/** The year is said where it is another one. */
function UpdatedTime({ time, since }: { time: string; since: string }) {
  const { t, locale } = useTranslation();
  const { date, clock } = wallTime(time);
  const isSameYear = date.slice(0, 4) === since.slice(0, 4);
  return (
    <time className={styles.news} dateTime={time}>
      {t('art.updated', {
        date: isSameYear ? formatDayShort(date, locale) : formatDay(date, locale),
        time: clock,
      })}
    </time>
  );
}

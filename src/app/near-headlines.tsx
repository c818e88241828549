import { useQuery } from '@tanstack/react-query';
import type { Headline } from '../api/model.ts';
import { useSource } from '../api/source-context.ts';
import { NearHeadlines as HeadlinesNear } from '../features/article/near-headlines.tsx';
import { headlinesOptions } from '../features/headlines/headlines-queries.ts';
import { headlinesOf } from '../features/headlines/known-headlines.ts';
import { useTranslation } from '../i18n/translation.tsx';
import { useNewsroom } from './newsroom.ts';
import { usePrefetchArticle } from './open-article.ts';

const MOST = 3;

/** What came just before a brief in the list, or just after where it is the oldest. */
export function NearHeadlines({ brief }: { brief: Headline }) {
  const { t } = useTranslation();
  const { language } = useNewsroom();
  const { data } = useQuery(headlinesOptions(useSource()));
  const prefetch = usePrefetchArticle();
  const all = headlinesOf(data);
  const index = all.findIndex((headline) => headline.slug === brief.slug);
  const older = all.slice(index + 1, index + 1 + MOST);
  return (
    <HeadlinesNear
      title={t('near.title')}
      headlines={older.length > 0 ? older : all.slice(Math.max(0, index - MOST), index)}
      contentLanguage={language}
      since={brief.publishedAt}
      onIntent={prefetch}
    />
  );
}

import { useQuery } from '@tanstack/react-query';
import { useSource } from '../api/source-context.ts';
import { ArticleSkeleton } from '../features/article/article-skeleton.tsx';
import { headlinesOptions } from '../features/headlines/headlines-queries.ts';
import { headlinesOf } from '../features/headlines/known-headlines.ts';
import { useNewsroom } from './newsroom.ts';

/** The article that is on its way: its title and date at once, where the list has them. */
export function NextPage({ slug }: { slug: string | undefined }) {
  const { language } = useNewsroom();
  const { data } = useQuery(headlinesOptions(useSource()));
  const headline = headlinesOf(data).find((candidate) => candidate.slug === slug);
  return <ArticleSkeleton headline={headline} contentLanguage={language} />;
}

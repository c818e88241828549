import { useQuery } from '@tanstack/react-query';
import { useSource } from '../api/source-context.ts';
import { headlinesOptions } from '../features/headlines/headlines-queries.ts';
import { headlinesOf } from '../features/headlines/known-headlines.ts';

/** How many comments the newsroom's headlines tell of; undefined where they do not. */
export function useToldTotal(slug: string): number | undefined {
  const { data } = useQuery({
    ...headlinesOptions(useSource()),
    enabled: false,
    select: (known) => headlinesOf(known).find((headline) => headline.slug === slug)?.commentCount,
  });
  return data;
}

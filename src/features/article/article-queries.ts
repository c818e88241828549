import { queryOptions } from '@tanstack/react-query';
import type { NewsSource } from '../../api/source.ts';

/** An article is looked at again after a minute, and on return to the page. */
const FRESH_MS = 60_000;

export function articleOptions(source: NewsSource, slug: string) {
  return queryOptions({
    queryKey: ['article', slug],
    queryFn: ({ signal }) => source.article(slug, signal),
    staleTime: FRESH_MS,
  });
}

import { queryOptions } from '@tanstack/react-query';
import { type NewsSource, SourceError } from '../../api/source.ts';

/** An article is looked at again after a minute, and on return to the page. */
const FRESH_MS = 60_000;
/** After a failure that may pass, it is asked for again so often. */
export const RETRY_EVERY_MS = 20_000;

export function articleOptions(source: NewsSource, slug: string) {
  return queryOptions({
    queryKey: ['article', slug],
    queryFn: ({ signal }) => source.article(slug, signal),
    staleTime: FRESH_MS,
    refetchInterval: ({ state }) =>
      state.error instanceof SourceError && state.error.isTransient && RETRY_EVERY_MS,
  });
}

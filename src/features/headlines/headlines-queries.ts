import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { HeadlineFilter, NewsSource } from '../../api/source.ts';

/** What has just come is not asked for again by the next part that shows it. */
const FRESH_MS = 5000;

/** The live list, newest first, a page after another. `pollSeconds` is the newsroom's own pace. */
export function headlinesOptions(
  source: NewsSource,
  filter: HeadlineFilter = {},
  pollSeconds?: number,
) {
  return infiniteQueryOptions({
    queryKey: ['headlines', filter],
    queryFn: ({ pageParam, signal }) => source.headlines(filter, pageParam ?? undefined, signal),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: (page) => page.next,
    staleTime: FRESH_MS,
    refetchInterval: pollSeconds === undefined ? false : pollSeconds * 1000,
  });
}

/** JSON can carry it: a page that came as HTML has it beside it. */
const FIRST_PAGE: string | null = null;

/** One page of older headlines by itself. */
export function olderHeadlinesOptions(source: NewsSource, cursor: string) {
  return queryOptions({
    queryKey: ['headlines', {}, cursor],
    queryFn: ({ signal }) => source.headlines({}, cursor, signal),
  });
}

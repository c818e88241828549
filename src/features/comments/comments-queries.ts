import { infiniteQueryOptions } from '@tanstack/react-query';
import type { NewsSource } from '../../api/source.ts';

const FRESH_MS = 30_000;

/** The comments of an article, oldest first, a page after another. */
export function commentsOptions(source: NewsSource, articleId: string) {
  return infiniteQueryOptions({
    queryKey: ['comments', articleId],
    queryFn: ({ pageParam, signal }) => source.comments(articleId, pageParam, signal),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: (page) => page.next,
    staleTime: FRESH_MS,
  });
}

const FIRST_PAGE: string | undefined = undefined;

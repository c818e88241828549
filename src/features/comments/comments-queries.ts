import { infiniteQueryOptions, queryOptions, skipToken } from '@tanstack/react-query';
import type { NewsSource } from '../../api/source.ts';
import type { Posted } from './thread/thread.ts';

const FRESH_MS = 30_000;

/** The comments of an article, oldest first, a page after another. */
export function commentsOptions(source: NewsSource, articleId: string) {
  return infiniteQueryOptions({
    queryKey: ['comments', articleId],
    queryFn: ({ pageParam, signal }) => source.comments(articleId, pageParam ?? undefined, signal),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: (page) => page.next,
    staleTime: FRESH_MS,
  });
}

/**
 * What this reader posted on an article since the page was loaded, newest first. The mutation writes
 * it: a comment that waits for review is in no list, and a list may be older than the comment.
 */
export function postedCommentsOptions(articleId: string) {
  return queryOptions({
    queryKey: ['posted-comments', articleId],
    queryFn: NEVER_FETCHED,
    staleTime: 'static',
    gcTime: Number.POSITIVE_INFINITY,
  });
}

const NEVER_FETCHED: (() => Posted[]) | typeof skipToken = skipToken;
/** JSON can carry it: a page that came as HTML has it beside it. */
const FIRST_PAGE: string | null = null;

import { infiniteQueryOptions } from '@tanstack/react-query';
import type { CommentOrder, NewsSource } from '../../api/source.ts';

const FRESH_MS = 30_000;

/** What every query of an article's comments begins with. */
export function commentsKey(articleId: string) {
  return ['comments', articleId] as const;
}

/** The comments of an article, a page after another. */
export function commentsOptions(
  source: NewsSource,
  articleId: string,
  order: CommentOrder = 'oldest',
) {
  return infiniteQueryOptions({
    queryKey: [...commentsKey(articleId), order],
    queryFn: ({ pageParam, signal }) =>
      source.comments(articleId, { order, after: pageParam ?? undefined }, signal),
    initialPageParam: FIRST_PAGE,
    // Pages that go in a circle would be asked for without end.
    getNextPageParam: ({ next }, _pages, _cursor, cursors) =>
      next !== undefined && cursors.includes(next) ? undefined : next,
    staleTime: FRESH_MS,
  });
}

/** JSON can carry it: a page that came as HTML has it beside it. */
const FIRST_PAGE: string | null = null;

import { infiniteQueryOptions } from '@tanstack/react-query';
import type { NewsSource } from '../../../api/source.ts';
import { commentsKey, commentsOptions } from '../comments-queries.ts';

/**
 * The comments of an article again, for the passages that they quote: those of the panel are taken over
 * as they came in the page, when the reader comes near, and must not be newer before.
 */
export function passageCommentsOptions(source: NewsSource, articleId: string) {
  return infiniteQueryOptions({
    ...commentsOptions(source, articleId),
    queryKey: [...commentsKey(articleId), 'passages'],
  });
}

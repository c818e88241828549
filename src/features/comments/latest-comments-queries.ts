import { queryOptions } from '@tanstack/react-query';
import type { NewsSource } from '../../api/source.ts';

/** The newest comments of an article, to be asked for again and again while they are looked at. */
export function latestCommentsOptions(source: NewsSource, articleId: string) {
  return queryOptions({
    queryKey: ['latest-comments', articleId],
    queryFn: ({ signal }) => source.comments(articleId, { order: 'newest' }, signal),
  });
}

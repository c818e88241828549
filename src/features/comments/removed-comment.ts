import type { InfiniteData } from '@tanstack/react-query';
import type { CommentPage } from '../../api/model.ts';

/** The same page, where one comment is removed: what answers it keeps its place. */
export function withRemoved(page: CommentPage, id: string): CommentPage {
  const standing = page.items.find((comment) => comment.id === id);
  if (standing?.status !== 'published') return page;
  const items = page.items.map((comment) =>
    comment === standing ? { ...comment, status: 'removed' as const, body: [] } : comment,
  );
  return { ...page, items, total: Math.max(0, page.total - 1) };
}

/** For every page of a list that has come. */
export function withRemovedIn(id: string) {
  return (data: InfiniteData<CommentPage> | undefined) =>
    data && { ...data, pages: data.pages.map((page) => withRemoved(page, id)) };
}

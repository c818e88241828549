/**
 * The rows of a thread. What the reader posted in this session stays at its head, where it was
 * written, whether the newsroom lists it yet or not; all else is oldest first, as it was sent.
 */
import type { Comment, CommentPage, PostedComment } from '../../../api/model.ts';

/** A comment that the newsroom took, with the key that it was sent under. */
export interface Posted {
  key: string;
  comment: PostedComment;
}

export interface ThreadRow {
  comment: Comment;
  /** Who the comment answers, where that one is in the thread. */
  repliesTo: string | undefined;
}

export interface Thread {
  own: ThreadRow[];
  others: ThreadRow[];
  /** How many comments there are, shown or on pages that were not asked for. */
  total: number;
  /** How many could not be read. */
  dropped: number;
}

/** @param posted newest first */
export function threadOf(pages: readonly CommentPage[], posted: readonly Posted[]): Thread {
  const listed = new Map(
    pages.flatMap(({ items }) => items).map((comment) => [comment.id, comment]),
  );
  const own = new Map<string, Comment>(
    posted.map(({ comment }) => [comment.id, listed.get(comment.id) ?? comment]),
  );
  const all = new Map([...listed, ...own]);
  const toRow = (comment: Comment): ThreadRow => ({
    comment,
    repliesTo: comment.parentId === undefined ? undefined : all.get(comment.parentId)?.author.name,
  });
  const published = [...all.values()].filter(({ status }) => status === 'published').length;

  return {
    own: [...own.values()].map(toRow),
    others: [...listed.values()].filter(({ id }) => !own.has(id)).map(toRow),
    // The list may be older than the answer to the reader's own comment.
    total: Math.max(pages.at(-1)?.total ?? 0, published),
    dropped: pages.reduce((sum, page) => sum + page.dropped, 0),
  };
}

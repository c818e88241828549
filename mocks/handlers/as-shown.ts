import type { Comment } from '../../src/api/model.ts';

/** A removed comment keeps its place, for the answers to it, and loses its words. */
export function asShown(comment: Comment): Comment {
  if (comment.status !== 'removed') return comment;
  const { quote, ...rest } = comment;
  return { ...rest, body: [] };
}

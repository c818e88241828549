/** Comments as WordPress sends them. */
import * as v from 'valibot';
import type { Comment } from '../model.ts';
import { plainPermalink } from './addresses.ts';
import type { ArticleFacts } from './articles.ts';
import { commentContent } from './blocks/comment-content.ts';
import { plainText } from './blocks/plain-text.ts';
import { idSchema } from './items.ts';
import { instantOf, offsetOf, plainTimeSchema, timeAt } from './newsroom-time.ts';
import { renderedSchema } from './posts.ts';

export const commentSchema = v.object({
  id: idSchema,
  post: idSchema,
  parent: v.fallback(idSchema, 0),
  author: v.fallback(idSchema, 0),
  author_name: v.fallback(v.string(), ''),
  date: plainTimeSchema,
  date_gmt: plainTimeSchema,
  content: renderedSchema,
  /** Only in the answer to a comment that is posted; what is listed is approved. */
  status: v.fallback(v.string(), 'approved'),
});

export type SentComment = v.InferOutput<typeof commentSchema>;

const STATUSES: ReadonlyMap<string, Comment['status']> = new Map([
  ['approved', 'published'],
  // A disallowed word.
  ['trash', 'removed'],
]);

/** A reader's clock may be so far behind, in milliseconds. */
const TOLERANCE_MS = 600_000;

/**
 * Gives comments of WordPress as ours. Whoever posts one may date it; one from the future was written
 * when it was first seen, and keeps that time.
 */
export function createCommentReader(base: string, now: () => number = Date.now) {
  const clamped = new Map<number, number>();

  const instantIn = ({ id, date_gmt }: SentComment) => {
    const written = instantOf(date_gmt);
    const known = clamped.get(id);
    if (known !== undefined) return known;
    const latest = now();
    if (written <= latest + TOLERANCE_MS) return written;
    clamped.set(id, latest);
    return latest;
  };

  return (sent: SentComment, article: ArticleFacts | undefined): Comment => {
    const { id, post, parent, author, author_name, date, date_gmt, content } = sent;
    const isEditor = author !== 0 && author === article?.author;
    return {
      id: String(id),
      articleId: String(post),
      ...(parent !== 0 && { parentId: String(parent) }),
      author: { name: plainText(author_name), ...(isEditor && { isEditor }) },
      postedAt: timeAt(instantIn(sent), offsetOf(date, date_gmt)),
      status: STATUSES.get(sent.status) ?? 'pending',
      ...commentContent(content.rendered, article?.link ?? plainPermalink(base, post)),
    };
  };
}

import { HttpResponse } from 'msw';
import type { Article, Comment, NewComment } from '../../src/api/model.ts';
import type { Db } from '../db.ts';
import { textToBlocks } from '../text-to-blocks.ts';
import { manageTokenOf } from './managed-comments.ts';
import { problem } from './problem.ts';
import { readNewComment } from './read-new-comment.ts';

/** Takes a comment once for each `Idempotency-Key`; what is refused may be sent again. */
export async function postComment(db: Db, article: Article, request: Request): Promise<Response> {
  const sent = readNewComment(await request.text(), db.site.comments);
  const key = request.headers.get('idempotency-key') ?? '';
  const answered = db.answers.get(`${article.id} ${key}`);
  if (answered) return HttpResponse.json(answered, { status: 201 });

  if (!db.site.comments.open || !article.commentsOpen) return problem('comments-closed');
  if ('fields' in sent) return problem('invalid', sent);
  if ([...sent.text].length > db.site.comments.maxLength) return problem('too-long');

  const others = db.comments(article.id);
  if (sent.parentId !== undefined && !others.some(({ id }) => id === sent.parentId)) {
    return problem('invalid', { fields: { parentId: 'unknown' } });
  }
  const standing = others.find((comment) => isSame(comment, sent));
  if (standing) return problem('duplicate', { comment: standing });
  const retryAfter = secondsToWait(db, sent.author.name);
  if (retryAfter > 0) return problem('too-fast', { retryAfter });

  const comment = db.comment({
    ...sent,
    articleId: article.id,
    status: isHeld(db, sent.author.name) ? 'pending' : 'published',
  });
  const answer = { ...comment, manageToken: manageTokenOf(comment.id) };
  db.answers.set(`${article.id} ${key || comment.id}`, answer);
  return HttpResponse.json(answer, { status: 201 });
}

function isSame(comment: Comment, { author, text, parentId, quote }: NewComment): boolean {
  const said = (...parts: unknown[]) => JSON.stringify(parts);
  return (
    comment.status !== 'removed' &&
    said(comment.author.name, comment.parentId, comment.quote?.exact, comment.body) ===
      said(author.name, parentId, quote?.exact, textToBlocks(text))
  );
}

function secondsToWait(db: Db, name: string): number {
  const last = db.comments().findLast(({ author }) => author.name === name);
  if (!last || db.minSecondsBetweenComments === 0) return 0;
  const elapsed = (db.now() - Date.parse(last.postedAt)) / 1000;
  return Math.ceil(db.minSecondsBetweenComments - elapsed);
}

function isHeld(db: Db, name: string): boolean {
  const { moderation } = db.site.comments;
  if (moderation !== 'first') return moderation === 'all';
  return !db
    .comments()
    .some(({ author, status }) => author.name === name && status === 'published');
}

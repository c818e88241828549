import { HttpResponse, http } from 'msw';
import type { Db } from '../db.ts';
import { limitOf, pageOf } from '../paging.ts';
import { readable } from './articles.ts';
import { asShown } from './as-shown.ts';
import { cacheable } from './cacheable.ts';
import { managedCommentHandlers } from './managed-comments.ts';
import { type Newsroom, unlessFaulty } from './newsroom.ts';
import { postComment } from './post-comment.ts';
import { problem } from './problem.ts';
import { reportComment } from './report-comment.ts';

const COMMENTS_PER_PAGE = 100;
/** No longer, since readers ask again when the stream tells them that something was said. */
const KEPT = 'public, max-age=5';

export function commentsHandlers(newsroom: Newsroom) {
  const { db, faults, at } = newsroom;
  return [
    http.get<{ id: string }>(
      at('/articles/:id/comments'),
      unlessFaulty(faults, 'comments', ({ request, params }) => {
        const article = readable(db, ({ id }) => id === params.id);
        if (article instanceof Response) return article;
        return listComments(db, article.id, request);
      }),
    ),
    http.post<{ id: string }>(
      at('/articles/:id/comments'),
      unlessFaulty(faults, 'comments', async ({ request, params }) => {
        const { brokenPosts, postsTooFastSeconds: retryAfter } = faults;
        if (brokenPosts === 'before') return HttpResponse.error();
        if (retryAfter !== undefined) return problem('too-fast', { retryAfter });
        const article = readable(db, ({ id }) => id === params.id);
        if (article instanceof Response) return article;
        const answer = await postComment(db, article, request);
        return brokenPosts === 'after' ? HttpResponse.error() : answer;
      }),
    ),
    ...managedCommentHandlers(newsroom),
    http.post<{ id: string }>(
      at('/comments/:id/reports'),
      unlessFaulty(faults, 'comments', ({ request, params }) =>
        reportComment(db, params.id, request),
      ),
    ),
  ];
}

function listComments(db: Db, articleId: string, request: Request): Response {
  const query = new URL(request.url).searchParams;
  const limit = limitOf(query, COMMENTS_PER_PAGE);
  if (limit === undefined) return problem('invalid', { fields: { limit: 'range' } });
  const order = query.get('order') ?? 'oldest';
  if (order !== 'oldest' && order !== 'newest') {
    return problem('invalid', { fields: { order: 'unknown' } });
  }
  const comments = db.comments(articleId);
  const listed = new Set(db.listedComments(articleId));
  const page = pageOf({
    all: order === 'oldest' ? comments : comments.toReversed(),
    isListed: (comment) => listed.has(comment),
    limit,
    cursor: query.get('after'),
  });
  if (!page) return problem('invalid', { fields: { after: 'unknown' } });
  const answer = { ...page, items: page.items.map(asShown), total: db.commentTotal(articleId) };
  return cacheable(request, answer, KEPT);
}

import { HttpResponse, http } from 'msw';
import type { Comment } from '../../src/api/model.ts';
import type { Db } from '../db.ts';
import { limitOf, pageOf } from '../paging.ts';
import { readable } from './articles.ts';
import { type Newsroom, unlessFaulty } from './newsroom.ts';
import { postComment } from './post-comment.ts';
import { problem } from './problem.ts';

const COMMENTS_PER_PAGE = 100;

export function commentsHandlers({ db, faults, at }: Newsroom) {
  return [
    http.get<{ id: string }>(
      at('/articles/:id/comments'),
      unlessFaulty(faults, 'comments', ({ request, params }) => {
        const article = readable(db, ({ id }) => id === params.id);
        if (article instanceof Response) return article;
        return listComments(db, article.id, new URL(request.url).searchParams);
      }),
    ),
    http.post<{ id: string }>(
      at('/articles/:id/comments'),
      unlessFaulty(faults, 'comments', async ({ request, params }) => {
        const article = readable(db, ({ id }) => id === params.id);
        return article instanceof Response ? article : postComment(db, article, request);
      }),
    ),
  ];
}

function listComments(db: Db, articleId: string, query: URLSearchParams): Response {
  const limit = limitOf(query, COMMENTS_PER_PAGE);
  if (limit === undefined) return problem('invalid', { fields: { limit: 'range' } });
  const order = query.get('order') ?? 'oldest';
  if (order !== 'oldest' && order !== 'newest') {
    return problem('invalid', { fields: { order: 'unknown' } });
  }
  const comments = db.comments(articleId);
  const page = pageOf({
    all: order === 'oldest' ? comments : comments.toReversed(),
    isListed: ({ status }) => status !== 'pending',
    limit,
    cursor: query.get('after'),
  });
  if (!page) return problem('invalid', { fields: { after: 'unknown' } });
  const total = comments.filter(({ status }) => status === 'published').length;
  return HttpResponse.json({ ...page, items: page.items.map(withoutRemoved), total });
}

/** A removed comment keeps its place, for the answers to it, and loses its words. */
function withoutRemoved(comment: Comment): Comment {
  return comment.status === 'removed' ? { ...comment, body: [] } : comment;
}

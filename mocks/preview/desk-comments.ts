import { HttpResponse, http } from 'msw';
import type { Comment } from '../../src/api/model.ts';
import type { Db } from '../db.ts';
import { readable } from '../handlers/articles.ts';
import { problem } from '../handlers/problem.ts';
import { membersOf } from '../members-of.ts';
import { parsed } from '../read-json.ts';
import { fromHere } from './from-here.ts';
import { readDeskComment } from './read-desk-comment.ts';

const MODERATIONS: Db['site']['comments']['moderation'][] = ['none', 'first', 'all'];

export function deskComments(db: Db) {
  return [
    // Those that are held: readers see them in no list.
    http.get(
      '*/api/desk/comments',
      fromHere(() => HttpResponse.json(db.comments().filter(({ status }) => status === 'pending'))),
    ),
    http.get(
      '*/api/desk/reports',
      fromHere(() => HttpResponse.json(db.reports)),
    ),
    http.post(
      '*/api/desk/comments',
      fromHere(async (request) => {
        const sent = readDeskComment(await request.text());
        if ('fields' in sent) return problem('invalid', sent);
        const { articleId, parentId } = sent;
        const article = readable(db, ({ id }) => id === articleId);
        if (article instanceof Response) return article;
        if (parentId !== undefined && !db.comments(articleId).some(({ id }) => id === parentId)) {
          return problem('invalid', { fields: { parentId: 'unknown' } });
        }
        return HttpResponse.json(db.comment(sent), { status: 201 });
      }),
    ),
    // Which comments are held from now on.
    http.patch(
      '*/api/desk/comments',
      fromHere(async (request) => {
        const sent = membersOf(parsed(await request.text()));
        const moderation = MODERATIONS.find((known) => known === sent['moderation']);
        if (!moderation) return problem('invalid', { fields: { moderation: 'unknown' } });
        db.site.comments.moderation = moderation;
        return HttpResponse.json(db.site.comments);
      }),
    ),
    http.patch<{ id: string }>(
      '*/api/desk/comments/:id',
      fromHere(async (request, id) => {
        const comment = standing(db, id);
        if (comment instanceof Response) return comment;
        const { status } = membersOf(parsed(await request.text()));
        return status === 'published'
          ? HttpResponse.json(db.publishComment(id))
          : problem('invalid', { fields: { status: 'unknown' } });
      }),
    ),
    http.delete<{ id: string }>(
      '*/api/desk/comments/:id',
      fromHere((_, id) => {
        const comment = standing(db, id);
        if (comment instanceof Response) return comment;
        db.removeComment(id);
        return new HttpResponse(null, { status: 204 });
      }),
    ),
  ];
}

/** The comment, or the answer that says why there is none. */
function standing(db: Db, wanted: string): Comment | Response {
  const comment = db.comments().find(({ id }) => id === wanted);
  if (!comment) return problem('not-found');
  return comment.status === 'removed' ? problem('withdrawn') : comment;
}

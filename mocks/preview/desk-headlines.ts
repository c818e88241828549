import { HttpResponse, http } from 'msw';
import type { Db } from '../db.ts';
import { readable } from '../handlers/articles.ts';
import { problem } from '../handlers/problem.ts';
import { fromHere } from './from-here.ts';
import { readHeadline } from './read-headline.ts';

export function deskHeadlines(db: Db) {
  return [
    http.post(
      '*/api/desk/headlines',
      fromHere(async (request) => {
        const sent = readHeadline(await request.text());
        if ('fields' in sent) return problem('invalid', sent);
        const { title, ...rest } = sent;
        if (title === undefined) return problem('invalid', { fields: { title: 'required' } });
        return HttpResponse.json(db.headline(db.publish({ title, ...rest })), { status: 201 });
      }),
    ),
    http.patch<{ id: string }>(
      '*/api/desk/headlines/:id',
      fromHere(async (request, id) => {
        const article = readable(db, (one) => one.id === id);
        if (article instanceof Response) return article;
        const sent = readHeadline(await request.text());
        if ('fields' in sent) return problem('invalid', sent);
        return HttpResponse.json(db.headline(db.edit(article.slug, sent)));
      }),
    ),
    http.delete<{ id: string }>(
      '*/api/desk/headlines/:id',
      fromHere((_, id) => {
        const article = readable(db, (one) => one.id === id);
        if (article instanceof Response) return article;
        db.withdraw(article.slug);
        return new HttpResponse(null, { status: 204 });
      }),
    ),
  ];
}

import { HttpResponse, http } from 'msw';
import type { Article } from '../../src/api/model.ts';
import type { Db } from '../db.ts';
import { type Newsroom, unlessFaulty } from './newsroom.ts';
import { problem } from './problem.ts';

export function articlesHandlers({ db, faults, at }: Newsroom) {
  return [
    http.get<{ slug: string }>(
      at('/articles/:slug'),
      unlessFaulty(faults, 'article', ({ params }) => {
        const article = readable(db, ({ slug }) => slug === params.slug);
        return article instanceof Response ? article : HttpResponse.json(db.counted(article));
      }),
    ),
  ];
}

/** The article that readers may see, or the answer that says why they may not. */
export function readable(db: Db, isWanted: (article: Article) => boolean): Article | Response {
  const article = db.articles().find(isWanted);
  if (article && db.isWithdrawn(article)) return problem('withdrawn');
  return article && db.isListed(article) ? article : problem('not-found');
}

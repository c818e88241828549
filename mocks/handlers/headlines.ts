import { HttpResponse, http } from 'msw';
import { limitOf, pageOf } from '../paging.ts';
import { fold } from '../plain-text.ts';
import { cacheable } from './cacheable.ts';
import { type Newsroom, unlessFaulty } from './newsroom.ts';
import { problem } from './problem.ts';

const HEADLINES_PER_PAGE = 30;
/** The first page is the same for every reader, so that a CDN can hold it. */
const KEPT = 'public, max-age=5, stale-while-revalidate=30';

export function headlinesHandlers({ db, faults, at }: Newsroom) {
  return [
    http.get(
      at('/headlines'),
      unlessFaulty(faults, 'headlines', ({ request }) => {
        const query = new URL(request.url).searchParams;
        const cursor = query.get('before');
        const { tooFastSeconds: retryAfter } = faults;
        if (cursor === null && retryAfter !== undefined) return problem('too-fast', { retryAfter });
        const limit = limitOf(query, HEADLINES_PER_PAGE);
        if (limit === undefined) return problem('invalid', { fields: { limit: 'range' } });

        const section = query.get('section') ?? '';
        const words = fold(query.get('q') ?? '')
          .split(/\s+/)
          .filter(Boolean);
        const page = pageOf({
          all: db.articles(),
          isListed: (article) =>
            db.isListed(article) &&
            (section === '' || article.section?.slug === section) &&
            words.every((word) => fold(article.title).includes(word)),
          limit,
          cursor,
        });
        if (!page) return problem('invalid', { fields: { before: 'unknown' } });

        const answer = { ...page, items: page.items.map(db.headline) };
        return cursor === null ? cacheable(request, answer, KEPT) : HttpResponse.json(answer);
      }),
    ),
  ];
}

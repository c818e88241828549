/** Lists in a few signs, for tables of cases. */
import type { Headline, Page } from '../../src/api/model.ts';
import type { KnownHeadlines } from '../../src/features/headlines/known-headlines.ts';
import { withSaying } from '../../src/features/headlines/merge-headlines.ts';

/** « a 15:30 » is headline `a`, published then; « a* 15:30 » is the same, edited. */
function headline(said: string): Headline {
  const [name = '', time = ''] = said.split(' ');
  const id = name.replace('*', '');
  const publishedAt = time.includes('T') ? time : `2025-04-23T${time}:00+01:00`;
  return { id, slug: id, title: name, kind: 'brief', publishedAt };
}

export const page = (items: string[], next?: string, dropped = 0): Page<Headline> => ({
  items: items.map(headline),
  dropped,
  ...(next !== undefined && { next }),
});

/** The list in a few signs, with « … » where something is missing or follows. */
export const told = ({ runs }: KnownHeadlines) =>
  runs.flatMap(({ items, next }) => [
    ...items.map(({ title }) => title),
    ...(next === undefined ? [] : [`… ${next}`]),
  ]);

export const NOW = 10_000_000;
export const say = (known: KnownHeadlines, said: string, at = NOW) =>
  withSaying(known, { id: headline(said).id, headline: headline(said), at });
export const sayGone = (known: KnownHeadlines, id: string, at = NOW) =>
  withSaying(known, { id, headline: null, at });

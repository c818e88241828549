/**
 * What each observation of the newsroom makes of the list. Pages and events may come in any order,
 * late or twice: the result is the newsroom's list, as far as it has been seen.
 */
import { replaceEqualDeep } from '@tanstack/react-query';
import type { Headline, Page } from '../../api/model.ts';
import type { HeadlineRun, KnownHeadlines, Saying } from './known-headlines.ts';

/** A shared cache may give a copy so old, in milliseconds: `max-age=5, stale-while-revalidate=30`. */
export const STALE_COPY_MS = 40_000;

/** @param askedAt when the page was asked for; what was said since, or shortly before, outlasts it */
export function withFirstPage(
  known: KnownHeadlines,
  page: Page<Headline>,
  askedAt: number,
): KnownHeadlines {
  const fresh = { ...page, items: withKnown(known, page.items) };
  const said = known.said?.filter(({ at }) => at >= askedAt - STALE_COPY_MS) ?? [];
  const runs = withWindow([], known.runs, fresh, idsSaid(known));
  const next = withSaid({ ...known, runs, dropped: page.dropped, said }, said);
  if (!isSame(known, next)) return next;
  return (known.said?.length ?? 0) === said.length ? known : { ...known, said };
}

/** The page that `cursor` led to. Where the list has no such end any more, it stays as it is. */
export function withOlderPage(
  known: KnownHeadlines,
  cursor: string,
  page: Page<Headline>,
): KnownHeadlines {
  const index = known.runs.findIndex(({ next }) => next === cursor);
  const run = known.runs[index];
  if (!run) return known;
  const above = known.runs.slice(0, index);
  const below = known.runs.slice(index + 1);
  const runs = [...above, ...withWindow(run.items, below, page, idsSaid(known))];
  const droppedBelow = (known.droppedBelow ?? 0) + page.dropped;
  return withSaid({ ...known, runs, droppedBelow }, known.said ?? []);
}

/**
 * A headline that is new, or has changed; null where it was withdrawn. Where its place has not been
 * seen yet, it comes with its page.
 */
export function withSaying(known: KnownHeadlines, saying: Saying): KnownHeadlines {
  const said = [...(known.said ?? []).filter(({ id }) => id !== saying.id), saying];
  return withSaid({ ...known, said }, [saying]);
}

/** The headline with this id, where it is known. */
export function findHeadline(known: KnownHeadlines, id: string): Headline | undefined {
  return find(known, id)?.headline;
}

function withSaid(known: KnownHeadlines, said: readonly Saying[]): KnownHeadlines {
  let next = known;
  for (const { id, headline } of said) {
    next = headline ? withHeadline(next, headline) : withoutHeadline(next, id);
  }
  return next;
}

function withHeadline(known: KnownHeadlines, headline: Headline): KnownHeadlines {
  const instant = instantOf(headline);
  const place = find(known, headline.id);
  if (place && instantOf(place.headline) === instant) {
    const { run, index } = place;
    return replaceRun(known, run, { ...run, items: run.items.with(index, headline) });
  }
  const others = place ? withoutHeadline(known, headline.id) : known;
  for (const [position, run] of others.runs.entries()) {
    const isUnread = run.items.length === 0 && position === 0;
    const index = isUnread ? 0 : run.items.findIndex((item) => instantOf(item) <= instant);
    const isEnd = index < 0 && (run.until === undefined || Date.parse(run.until) <= instant);
    if (index < 0 && !isEnd) continue;
    // Before the first of a later run there is a gap: its page brings it.
    if (index === 0 && position > 0) return others;
    const items = run.items.toSpliced(isEnd ? run.items.length : index, 0, headline);
    return replaceRun(others, run, { ...run, items });
  }
  return others;
}

function withoutHeadline(known: KnownHeadlines, id: string): KnownHeadlines {
  const place = find(known, id);
  if (!place) return known;
  const { run, index } = place;
  return replaceRun(known, run, { ...run, items: run.items.toSpliced(index, 1) });
}

/**
 * A page shows a whole stretch of the newsroom's list, which begins below `above`: what is known in it
 * and is not on the page has been withdrawn. What is known below it follows at once where a run reached
 * over the page's end, else behind a gap.
 */
function withWindow(
  above: readonly Headline[],
  below: readonly HeadlineRun[],
  page: Page<Headline>,
  said: ReadonlySet<string>,
): HeadlineRun[] {
  const onPage = new Set(page.items.map(({ id }) => id));
  const items = [...above.filter(({ id }) => !onPage.has(id)), ...page.items];
  const end = page.items.at(-1);
  if (page.next === undefined) return [{ items }];
  if (!end) return [{ items, next: page.next }, ...below];

  let newest: HeadlineRun = { items, next: page.next, until: end.publishedAt };
  const rest: HeadlineRun[] = [];
  for (const run of below) {
    const cut = indexBelow(run, end);
    const tail = run.items.slice(cut).filter(({ id }) => !onPage.has(id));
    // What an event alone has brought proves nothing of what is between.
    const reachesOver = run.items.slice(0, cut).some(({ id }) => !said.has(id));
    if (reachesOver && tail.length > 0) newest = { ...run, items: [...items, ...tail] };
    else if (!reachesOver && tail.length > 0) rest.push({ ...run, items: tail });
  }
  return [newest, ...rest];
}

/** Where in `run` the headlines begin that stand below `end`. */
function indexBelow(run: HeadlineRun, end: Headline): number {
  const same = run.items.findIndex(
    (item) => item.id === end.id && instantOf(item) === instantOf(end),
  );
  if (same >= 0) return same + 1;
  const below = run.items.findIndex((item) => instantOf(item) <= instantOf(end));
  return below < 0 ? run.items.length : below;
}

/** The same objects for what has not changed, so that nobody renders it again. */
function withKnown({ runs }: KnownHeadlines, items: readonly Headline[]): Headline[] {
  const known = new Map(runs.flatMap((run) => run.items.map((item) => [item.id, item] as const)));
  return items.map((item) => replaceEqualDeep(known.get(item.id), item));
}

function isSame(one: KnownHeadlines, other: KnownHeadlines): boolean {
  const isEqual = <T>(a: readonly T[], b: readonly T[]) =>
    a.length === b.length && a.every((item, index) => item === b[index]);
  return (
    one.dropped === other.dropped &&
    one.runs.length === other.runs.length &&
    one.runs.every(({ items, next, until }, index) => {
      const run = other.runs[index];
      return run && next === run.next && until === run.until && isEqual(items, run.items);
    })
  );
}

const idsSaid = ({ said }: KnownHeadlines) => new Set(said?.map(({ id }) => id));

function find({ runs }: KnownHeadlines, id: string) {
  for (const run of runs) {
    const index = run.items.findIndex((item) => item.id === id);
    const headline = run.items[index];
    if (headline) return { run, index, headline };
  }
  return undefined;
}

function replaceRun(known: KnownHeadlines, run: HeadlineRun, by: HeadlineRun): KnownHeadlines {
  return { ...known, runs: known.runs.map((each) => (each === run ? by : each)) };
}

const instantOf = ({ publishedAt }: Headline) => Date.parse(publishedAt);

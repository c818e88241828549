import type { Headline, Page } from '../../api/model.ts';

/** Headlines that follow one another in the newsroom's list, newest first. */
export interface HeadlineRun {
  items: readonly Headline[];
  /** Cursor of what follows, and down to which time nothing is missing; absent where nothing follows. */
  next?: string | undefined;
  until?: string | undefined;
}

/** What an event said of a headline, null where it was withdrawn, and when it came, in milliseconds. */
export interface Saying {
  id: string;
  headline: Headline | null;
  at: number;
}

/** What is known of the newsroom's list: between two runs there is something that has not been seen. */
export interface KnownHeadlines {
  runs: readonly HeadlineRun[];
  /** Items that were malformed and left out: of the newest page, and of those below it. */
  dropped: number;
  droppedBelow?: number;
  /** What no page has confirmed yet, each id once. */
  said?: readonly Saying[];
}

/** What the newest page tells a reader who knows nothing yet. */
export function knownFrom({ items, dropped, next }: Page<Headline>): KnownHeadlines {
  const until = items.at(-1)?.publishedAt;
  return { runs: [next === undefined ? { items } : { items, next, until }], dropped };
}

export function headlinesOf(known: KnownHeadlines | undefined): readonly Headline[] {
  const [first, ...rest] = known?.runs ?? [];
  return rest.length === 0
    ? (first?.items ?? [])
    : [first, ...rest].flatMap((run) => run?.items ?? []);
}

/** So many ids say where the top of the list was, whatever of it is withdrawn. */
const SEEN = 30;

/** Where the list begins now, to be told later what is newer. */
export function topOf(known: KnownHeadlines | undefined): readonly string[] {
  return headlinesOf(known)
    .slice(0, SEEN)
    .map(({ id }) => id);
}

/** How many headlines stand above the first of those that were the top. */
export function countNewer(known: KnownHeadlines | undefined, top: readonly string[]): number {
  if (top.length === 0) return 0;
  let count = 0;
  for (const { items } of known?.runs ?? []) {
    for (const { id } of items) {
      if (top.includes(id)) return count;
      count += 1;
    }
    // What was the top is below a gap.
    if (count > 0) return count;
  }
  return count;
}

/** The runs without their first `count` headlines. */
export function withoutNewest(runs: readonly HeadlineRun[], count: number): readonly HeadlineRun[] {
  if (count === 0) return runs;
  const [first, ...rest] = runs;
  if (!first) return runs;
  return count >= first.items.length
    ? withoutNewest(rest, count - first.items.length)
    : [{ ...first, items: first.items.slice(count) }, ...rest];
}

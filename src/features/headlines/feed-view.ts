import type { FeedRow } from './feed-rows.ts';

/** What the list itself uses of a view: its code comes with the first page, this with a long list. */
interface FeedPart {
  /** The rows that stand on the page; in a list that has changed since, those that are still in it. */
  rowsOf: (rows: readonly FeedRow[]) => readonly FeedRow[];
  /** The room that the others would take above and below, in pixels. */
  before: number;
  after: number;
}

/** Which rows stand on the page. */
export interface FeedView extends FeedPart {
  /** The whole list that it is a part of. */
  of: readonly FeedRow[];
  shown: readonly FeedRow[];
  /** Where in the whole list each of those shown is. */
  indexes: readonly number[];
}

/** Where the rows of a list are, by their index, in pixels from the top of the list. */
export interface Measures {
  start: (index: number) => number;
  size: (index: number) => number;
  total: number;
}

/**
 * The rows from `first` to `last`, and beside them those that must not leave the page: the heading of
 * the day that `first` stands under, and `kept`. These stand next to the others, out of sight, and take
 * their room from what is left out there.
 */
export function feedView(
  rows: readonly FeedRow[],
  { first, last }: { first: number; last: number },
  kept: readonly number[],
  { start, size, total }: Measures,
): FeedView {
  const beside = [...new Set([headingOf(rows, first), ...kept])].sort((a, b) => a - b);
  const above = beside.filter((index) => index >= 0 && index < first);
  const below = beside.filter((index) => index > last && index < rows.length);
  const between = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const indexes = [...above, ...between, ...below];
  const room = (some: readonly number[]) => some.reduce((sum, index) => sum + size(index), 0);
  const shown = indexes.flatMap((index) => rows[index] ?? []);
  return {
    of: rows,
    shown,
    rowsOf: rowsIn(rows, shown),
    indexes,
    before: Math.max(0, start(first) - room(above)),
    after: Math.max(0, total - start(last) - size(last) - room(below)),
  };
}

/** By itself, so that a view keeps nothing alive of the one before it. */
function rowsIn(rows: readonly FeedRow[], shown: readonly FeedRow[]): FeedPart['rowsOf'] {
  return (others) => (others === rows ? shown : stillIn(others, shown));
}

function headingOf(rows: readonly FeedRow[], index: number): number {
  let at = index;
  while (at >= 0 && rows[at]?.kind !== 'day') at -= 1;
  return at;
}

function stillIn(rows: readonly FeedRow[], shown: readonly FeedRow[]): readonly FeedRow[] {
  const keys = new Set(shown.map(({ key }) => key));
  return rows.filter(({ key }) => keys.has(key));
}

export function isSameView(one: FeedView | undefined, other: FeedView): boolean {
  return (
    one?.of === other.of &&
    one.before === other.before &&
    one.after === other.after &&
    one.shown.length === other.shown.length &&
    one.shown.every((row, at) => row === other.shown[at])
  );
}

/** Which rows of a long thread are on the page, and how much room the others leave. */
import type { ThreadRow } from './thread.ts';

export interface ThreadView {
  /** The rows that the sizes are of. */
  of: readonly ThreadRow[];
  /** In order; starts and ends in pixels from the top of the list. */
  shown: readonly { index: number; start: number; end: number }[];
  /** The whole list's height in pixels. */
  total: number;
}

/** A row, or the room that rows leave which are not on the page, in pixels. */
export type ThreadItem = { row: ThreadRow; index: number } | { gap: number; index: number };

/** More rows than this are not all on the page at once. */
export const WHOLE_UP_TO = 150;
/** Until it is known what is in sight. */
const FIRST = 15;
/** What a comment usually takes, in pixels. */
export const USUAL_HEIGHT = 130;

/** What stands on the page of `rows`: everything where there is no view, and no need for one. */
export function itemsOf(rows: readonly ThreadRow[], view: ThreadView | undefined): ThreadItem[] {
  if (rows.length <= WHOLE_UP_TO) return rows.map((row, index) => ({ row, index }));
  if (!view) {
    const first = rows.slice(0, FIRST).map((row, index) => ({ row, index }));
    return [...first, { gap: (rows.length - FIRST) * USUAL_HEIGHT, index: FIRST }];
  }
  const items: ThreadItem[] = [];
  let end = 0;
  for (const { index, start, end: next } of placesIn(rows, view)) {
    const row = rows[index];
    if (!row) continue;
    if (start > end) items.push({ gap: start - end, index: index - 0.5 });
    items.push({ row, index });
    end = next;
  }
  if (view.total > end) items.push({ gap: view.total - end, index: rows.length });
  return items;
}

/** Where the rows of the view are now: they keep their keys when others come between them. */
function placesIn(rows: readonly ThreadRow[], view: ThreadView): ThreadView['shown'] {
  if (view.of === rows) return view.shown;
  const indexes = new Map(rows.map(({ key }, index) => [key, index]));
  return view.shown.flatMap((place) => {
    const index = indexes.get(view.of[place.index]?.key ?? '');
    return index === undefined ? [] : [{ ...place, index }];
  });
}

/** True where the same rows stand in the same places, to the pixel. */
export function isSameView(one: ThreadView, other: ThreadView): boolean {
  const isNear = (a: number, b: number) => Math.abs(a - b) < 1;
  return (
    one.of === other.of &&
    isNear(one.total, other.total) &&
    one.shown.length === other.shown.length &&
    one.shown.every(({ index, start, end }, at) => {
      const place = other.shown[at];
      return place?.index === index && isNear(place.start, start) && isNear(place.end, end);
    })
  );
}

/**
 * Where a page of headlines ended, so that the next one begins there, whatever is published meanwhile.
 * WordPress orders and compares posts by the wall time of the site: around a clock change that is
 * another order than that of their instants, so pages overlap by two hours.
 */
import { instantOf, offsetOf, wallTimeAt } from './newsroom-time.ts';
import type { Post } from './posts.ts';

export interface HeadlineCursor {
  /** Of the last headline, in milliseconds. */
  instant: number;
  /** The newsroom's then, in minutes. */
  offset: number;
  /** Those that were shown of this very instant. */
  ids: readonly number[];
}

const OVERLAP_MS = 2 * 3_600_000;
const FORM = /^(-?\d+)\.(-?\d+)\.(\d+(?:-\d+)*)$/;

/** The cursor as it goes out. */
export function cursorText({ instant, offset, ids }: HeadlineCursor): string {
  return `${instant}.${offset}.${ids.join('-')}`;
}

/** Undefined where it is none of ours. */
export function readCursor(text: string): HeadlineCursor | undefined {
  const [, instant, offset, ids = ''] = FORM.exec(text) ?? [];
  if (instant === undefined || Math.abs(Number(instant)) > 8e15) return undefined;
  return { instant: Number(instant), offset: Number(offset), ids: ids.split('-').map(Number) };
}

/** The wall time that all which may follow the cursor stands before. */
export function wallTimeAfter({ instant, offset }: HeadlineCursor): string {
  return wallTimeAt(instant + OVERLAP_MS, offset);
}

export interface Stretch {
  /** Newest first; together with what the cursor leads to, nothing is missing and nothing twice. */
  posts: Post[];
  /** Absent at the end of the list. */
  next: HeadlineCursor | undefined;
}

/**
 * What follows `cursor` of the posts that WordPress gave, by their instants.
 * @param given in WordPress's order, without a gap
 * @param isEnd true where WordPress has no more
 */
export function stretchOf(
  given: readonly Post[],
  cursor: HeadlineCursor | undefined,
  isEnd: boolean,
): Stretch {
  const byId = new Map(given.map((post) => [post.id, post]));
  const complete = isEnd ? Number.NEGATIVE_INFINITY : completeSince(given);
  const posts = [...byId.values()]
    .filter((post) => timeOf(post) >= complete && (!cursor || isBelow(post, cursor)))
    .sort((one, other) => timeOf(other) - timeOf(one) || other.id - one.id);
  const last = posts.at(-1);
  if (isEnd || !last) return { posts, next: undefined };
  const instant = timeOf(last);
  const shown = posts.filter((post) => timeOf(post) === instant).map(({ id }) => id);
  const before = cursor?.instant === instant ? cursor.ids : [];
  const offset = offsetOf(last.date, last.date_gmt);
  return { posts, next: { instant, offset, ids: [...before, ...shown] } };
}

/**
 * Since when no post can be missing that WordPress lists below the last one given: one that it lists
 * there may be as much newer as the clock was put back meanwhile. That is seen by the offsets of those
 * that were given; with more posts in the repeated hour than a page has, it is not.
 */
function completeSince(given: readonly Post[]): number {
  const last = Math.min(...given.map(({ date }) => instantOf(date)));
  const least = Math.min(...given.map(({ date, date_gmt }) => offsetOf(date, date_gmt)));
  return last - least * 60_000;
}

function isBelow(post: Post, { instant, ids }: HeadlineCursor): boolean {
  const time = timeOf(post);
  return time < instant || (time === instant && !ids.includes(post.id));
}

function timeOf({ date_gmt }: Post): number {
  return instantOf(date_gmt);
}

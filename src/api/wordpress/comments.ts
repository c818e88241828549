/**
 * The comments of an article, a page at a time: first one page of WordPress, then as many as five at
 * once. WordPress counts places, and they shift as comments come and go, so that each page of ours
 * begins a little before its place and leaves out what was shown.
 */
import type { CommentPage } from '../model.ts';
import type { CommentOrder, CommentWindow } from '../source.ts';
import { commentsPerPage, PER_PAGE, requests } from './addresses.ts';
import type { Articles } from './articles.ts';
import { commentSchema, type createCommentReader, type SentComment } from './comment-schema.ts';
import { itemsIn, listSchema } from './items.ts';
import { instantOf } from './newsroom-time.ts';
import type { Rest } from './rest.ts';

const AT_ONCE = 5;
/** So many comments above the end of a page may go before the next page looks further back. */
const OVERLAP = 10;

/** Where a page ended: after so many comments, with this one. */
interface Place {
  count: number;
  instant: number;
  id: number;
}

/** Before all comments. */
const TOP: Record<CommentOrder, Pick<Place, 'instant' | 'id'>> = {
  oldest: { instant: 0, id: 0 },
  newest: { instant: Number.MAX_SAFE_INTEGER, id: 0 },
};

interface Batch {
  comments: SentComment[];
  dropped: number;
  /** How many WordPress gave, malformed ones too. */
  given: number;
  total: number | undefined;
}

export function createComments(
  { ask }: Rest,
  articles: Pick<Articles, 'factsOf'>,
  toComment: ReturnType<typeof createCommentReader>,
) {
  async function batchAt(
    articleId: string,
    order: CommentOrder,
    offset: number,
    signal: AbortSignal,
  ): Promise<Batch> {
    const request = requests.comments(articleId, order, offset);
    const { value, total } = await ask(request, listSchema, { signal });
    const { items, dropped } = itemsIn(commentSchema, value);
    return { comments: items, dropped, given: value.length, total };
  }

  return async function comments(
    articleId: string,
    { order, after }: CommentWindow,
    signal: AbortSignal,
  ): Promise<CommentPage> {
    const place = after === undefined ? undefined : readPlace(after);
    const isAfter = (comment: SentComment) =>
      place === undefined || (order === 'oldest' ? 1 : -1) * compare(comment, place) > 0;
    const at = (offset: number) => batchAt(articleId, order, offset, signal);

    let start = Math.max(0, (place?.count ?? 0) - OVERLAP);
    let first = await at(start);
    // More have gone than the overlap has.
    while (start > 0 && first.comments.every(isAfter)) {
      start = Math.max(0, start - PER_PAGE.comments);
      first = await at(start);
    }
    const second = start + commentsPerPage(order, start);
    const further = place ? offsetsFrom(second, first.total) : [];
    const batches = [first, ...(await Promise.all(further.map(at)))];

    const all = new Map(batches.flatMap((batch) => batch.comments).map((one) => [one.id, one]));
    const items = [...all.values()].filter(isAfter);
    const latest = batches.at(-1) ?? first;
    const lastStart = further.at(-1) ?? start;
    const end = lastStart + latest.given;
    const isFull = latest.given >= commentsPerPage(order, lastStart);
    const last = items.at(-1);
    const article = articles.factsOf(articleId);
    return {
      items: items.map((one) => toComment(one, article)),
      dropped: batches.reduce((sum, { dropped }) => sum + dropped, 0),
      total: latest.total ?? end,
      ...(isFull &&
        (latest.total ?? Number.POSITIVE_INFINITY) > end && {
          next: placeText({ ...(last ? placeOf(last) : (place ?? TOP[order])), count: end }),
        }),
    };
  };
}

/** Where the further pages of WordPress begin, the first of them at `offset`. */
function offsetsFrom(offset: number, total = 0): number[] {
  const offsets = Array.from(
    { length: AT_ONCE - 1 },
    (_, page) => offset + page * PER_PAGE.comments,
  );
  return offsets.filter((one) => one < total);
}

function placeText({ count, instant, id }: Place): string {
  return [count, instant, id].join('.');
}

/** Undefined where it is none of ours. */
function readPlace(text: string): Place | undefined {
  const [, count, instant, id] = /^(\d+)\.(-?\d+)\.(\d+)$/.exec(text) ?? [];
  if (count === undefined) return undefined;
  return { count: Number(count), instant: Number(instant), id: Number(id) };
}

function placeOf({ id, date_gmt }: SentComment): Pick<Place, 'instant' | 'id'> {
  return { instant: instantOf(date_gmt), id };
}

/** Positive where `comment` stands after `place`, the oldest first. */
function compare(comment: SentComment, place: Pick<Place, 'instant' | 'id'>): number {
  const { instant, id } = placeOf(comment);
  return instant - place.instant || id - place.id;
}

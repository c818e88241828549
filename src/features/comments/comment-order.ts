import type { CommentOrder } from '../../api/source.ts';

/** What the order is named by in the address: `?sort=newest`. */
export const SORT = 'sort';

/** @param search of the address */
export function orderIn(search: string): CommentOrder {
  return new URLSearchParams(search).get(SORT) === 'newest' ? 'newest' : 'oldest';
}

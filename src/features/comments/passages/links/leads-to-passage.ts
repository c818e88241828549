import type { Comment } from '../../../../api/model.ts';
import { fragmentOf } from '../../../../lib/text-directive.ts';
import type { Placement } from '../placements-queries.ts';

export interface CommentAddress {
  /** Of the address, as `#c-ID` or `#c-ID:~:text=…`; not all browsers show the latter. */
  hash: string;
  /** The comment that it names. */
  comment: Pick<Comment, 'parentId' | 'quote' | 'status'>;
  /** What became of the comment's passage; undefined while it is looked for. */
  placement: Placement | undefined;
  /** A link of the page itself was followed: it leads to where the comment stands. */
  isFromPage: boolean;
}

/**
 * Whether the address of a comment leads to the passage that it speaks of, with its thread, rather than
 * to the comment below the article; undefined while that cannot be told.
 */
export function leadsToPassage(address: CommentAddress): boolean | undefined {
  const { hash, comment, placement, isFromPage } = address;
  const { parentId, quote, status } = comment;
  // An answer stands in the thread of what it answers, whatever it quotes.
  if (!quote || parentId !== undefined || status === 'removed') return false;
  if (isFromPage && fragmentOf(hash) === hash) return false;
  return placement && placement !== 'gone';
}

import { assertNever } from '../../../lib/assert-never.ts';
import type { ThreadRow } from './thread.ts';

/** What links and forms name a row by: the comment's id, or the letter's key while it is no comment. */
export function rowId(row: ThreadRow): string {
  switch (row.kind) {
    case 'comment':
    case 'hidden':
      return row.comment.id;
    case 'missing':
      return row.id;
    case 'letter':
      return row.letter.key;
    default:
      return assertNever(row);
  }
}

/** Where in the page a comment stands. */
export function anchorOf(id: string): string {
  return `c-${id}`;
}

/** The comment that an address leads to, as `#c-ID`; undefined where it leads to none. */
export function idInHash(hash: string): string | undefined {
  const [, id] = /^#c-(.+)$/.exec(hash) ?? [];
  if (id === undefined) return undefined;
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

/** The link to a comment on its page. */
export function commentHashOf(id: string): string {
  return `#${encodeURIComponent(anchorOf(id))}`;
}

/** Addresses that lead to the passage that a comment speaks of, rather than to the comment. */

const BEFORE = 'p-';

/** The hash of a link to the passage of a comment. */
export function passageHashOf(commentId: string): string {
  return `#${encodeURIComponent(BEFORE + commentId)}`;
}

/** The comment whose passage a hash leads to; undefined where it leads to none. */
export function passageIdIn(hash: string): string | undefined {
  const [, id] = /^#p-(.+)$/.exec(hash) ?? [];
  if (id === undefined) return undefined;
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

/**
 * A weak entity tag of `text` (RFC 9110, 8.8.3): weak because the same answer may be sent
 * compressed. FNV-1a is enough to tell one list from the next.
 */
export function etagOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return `W/"${(hash >>> 0).toString(16)}-${text.length.toString(16)}"`;
}

/** Whether `If-None-Match` names `etag`, compared weakly (RFC 9110, 13.1.2). */
export function isNoneMatch(ifNoneMatch: string | null | undefined, etag: string): boolean {
  const opaque = (tag: string) => tag.trim().replace(/^W\//, '');
  return (ifNoneMatch ?? '')
    .split(',')
    .some((tag) => tag.trim() === '*' || opaque(tag) === opaque(etag));
}

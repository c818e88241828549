/**
 * Lists page by an opaque cursor. It names the last item that was given, so a page never repeats or
 * skips one when others arrive, change or are withdrawn above it.
 */
interface PageRequest<T> {
  /** In order, including what is not listed now: cursors outlive it. */
  all: readonly T[];
  isListed: (item: T) => boolean;
  limit: number;
  cursor: string | null;
}

/** The page after the cursor, or undefined where the cursor names nothing. */
export function pageOf<T extends { id: string }>(
  request: PageRequest<T>,
): { items: T[]; next?: string } | undefined {
  const { all, isListed, limit, cursor } = request;
  const last = cursor === null ? -1 : all.findIndex(({ id }) => cursorOf(id) === cursor);
  if (cursor !== null && last === -1) return undefined;
  const rest = all.slice(last + 1).filter(isListed);
  const items = rest.slice(0, limit);
  const end = items.at(-1);
  return end && rest.length > limit ? { items, next: cursorOf(end.id) } : { items };
}

function cursorOf(id: string): string {
  return btoa(encodeURIComponent(id));
}

const MAX_LIMIT = 100;

/** `?limit=`, or undefined where it is no number from 1 to 100. */
export function limitOf(query: URLSearchParams, byDefault: number): number | undefined {
  const limit = Number(query.get('limit') ?? byDefault);
  return Number.isInteger(limit) && limit >= 1 && limit <= MAX_LIMIT ? limit : undefined;
}

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
  const lastId = cursor === null ? undefined : idOf(cursor);
  const last = all.findIndex(({ id }) => id === lastId);
  if (cursor !== null && last === -1) return undefined;
  const items: T[] = [];
  for (const item of all.slice(last + 1)) {
    if (!isListed(item)) continue;
    const end = items.at(-1);
    if (end && items.length === limit) return { items, next: cursorOf(end.id) };
    items.push(item);
  }
  return { items };
}

function cursorOf(id: string): string {
  return btoa(encodeURIComponent(id));
}

function idOf(cursor: string): string | undefined {
  try {
    return decodeURIComponent(atob(cursor));
  } catch {
    return undefined;
  }
}

const MAX_LIMIT = 100;

/** `?limit=`, or undefined where it is no number from 1 to 100. */
export function limitOf(query: URLSearchParams, byDefault: number): number | undefined {
  const limit = Number(query.get('limit') ?? byDefault);
  return Number.isInteger(limit) && limit >= 1 && limit <= MAX_LIMIT ? limit : undefined;
}

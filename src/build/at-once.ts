/** Does `work` for each of `items`, at most `limit` at a time; the first failure ends it. */
export async function atOnce<T>(
  limit: number,
  items: Iterable<T>,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const waiting = items[Symbol.iterator]();
  const next = async (): Promise<void> => {
    for (let item = waiting.next(); !item.done; item = waiting.next()) await work(item.value);
  };
  try {
    await Promise.all(Array.from({ length: limit }, next));
  } finally {
    waiting.return?.();
  }
}

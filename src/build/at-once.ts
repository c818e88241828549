/**
 * Does `work` for each of `items`, at most `limit` at a time. The first failure ends it, once what was
 * begun has come to its end: nothing goes on behind the caller's back.
 */
export async function atOnce<T>(
  limit: number,
  items: Iterable<T>,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const waiting = items[Symbol.iterator]();
  const failures: unknown[] = [];
  const workOff = async (): Promise<void> => {
    for (let item = waiting.next(); !item.done; item = waiting.next()) {
      try {
        await work(item.value);
      } catch (error) {
        failures.push(error);
      }
      if (failures.length > 0) return;
    }
  };
  await Promise.all(Array.from({ length: limit }, workOff));
  if (failures.length > 0) throw failures[0];
}

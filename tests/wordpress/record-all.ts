import type { Desk } from './desk.ts';
import { exchanges } from './exchanges.ts';
import type { Filled } from './fill.ts';
import { createRecorder, type Recording } from './recordings.ts';

/** What the WordPress at `url` answers to everything that is recorded, by name. */
export async function recordAll(
  url: string,
  desk: Desk,
  filled: Filled,
): Promise<Record<string, Recording>> {
  const record = createRecorder(url, filled.mark);
  const recordings: Record<string, Recording> = {};
  for (const { name, before, ...exchange } of exchanges(filled)) {
    await before?.(desk);
    recordings[name] = await record(exchange);
  }
  return recordings;
}

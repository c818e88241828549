import { DATABASE_NAME, outboxSlot } from './outbox-slot.ts';

/**
 * Notes letters of an earlier visit that the slot does not tell of: where there was no room for it, or
 * the browser ended before it was written. Looks only where there may be a database; never rejects.
 */
export async function findLetters(): Promise<void> {
  try {
    if (outboxSlot.read() || !(await mayHaveDatabase())) return;
    const { letterStore } = await import('./letter-store.ts');
    await letterStore.readLetters();
  } catch {
    // What could not be looked for now is looked for in the next visit.
  }
}

/** @throws where the reader's settings refuse it */
async function mayHaveDatabase(): Promise<boolean> {
  if (!('databases' in indexedDB)) return true;
  const databases = await indexedDB.databases();
  return databases.some(({ name }) => name === DATABASE_NAME);
}

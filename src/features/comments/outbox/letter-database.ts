/**
 * The letters on the device: IndexedDB, opened and closed for each operation, so that no page keeps
 * another from changing the database's version. Everything here rejects where storage is refused or full.
 * Records that cannot be read go to a store of their own, whole, and come back when they can be.
 */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import * as v from 'valibot';
import { type Letter, letterSchema } from './letter.ts';
import { DATABASE_NAME, outboxSlot } from './outbox-slot.ts';

const DATABASE_VERSION = 1;
/** Raised when a record's shape changes. */
const RECORD_VERSION = 1;
/** How long a database may take to open, in milliseconds: some never do, and say nothing. */
const OPENING_MS = 3000;

interface Stores extends DBSchema {
  letters: { key: string; value: unknown };
  aside: { key: number; value: unknown };
}
type Both = ['letters', 'aside'];
type Transaction<M extends IDBTransactionMode> = IDBPTransaction<Stores, Both, M>;

const recordSchema = v.object({ ...letterSchema.entries, version: v.literal(RECORD_VERSION) });

/** All that can be read. */
export async function loadLetters(): Promise<Letter[]> {
  const found = await transact('readonly', async (tx) => {
    await noteLetters(tx);
    return {
      letters: await tx.objectStore('letters').getAll(),
      aside: await tx.objectStore('aside').getAll(),
    };
  });
  const letters = found.letters.flatMap((record) => parseRecord(record) ?? []);
  if (letters.length === found.letters.length && !found.aside.some(parseRecord)) return letters;
  return await transact('readwrite', sortRecords).catch(() => letters);
}

export function loadLetter(key: string): Promise<Letter | undefined> {
  return transact('readonly', async (tx) => parseRecord(await tx.objectStore('letters').get(key)));
}

/**
 * Puts in place of the letter what `change` makes of it, or nothing. No other change comes in between,
 * not of another tab either. What is given back by `change` as it came is not written.
 */
export async function storeChange(
  key: string,
  change: (stored: Letter | undefined) => Letter | undefined,
): Promise<void> {
  let hasNoted = false;
  try {
    await transact('readwrite', async (tx) => {
      const letters = tx.objectStore('letters');
      const record = await letters.get(key);
      const stored = parseRecord(record);
      const next = change(stored);
      if (next === stored) return;
      if (record !== undefined && !stored) await tx.objectStore('aside').add(record);
      if (next) await letters.put({ ...next, version: RECORD_VERSION });
      else await letters.delete(key);
      await noteLetters(tx);
      hasNoted = true;
    });
  } catch (error) {
    // Nothing was stored after all; to look once too often does no harm.
    if (hasNoted) outboxSlot.write(true);
    throw error;
  }
}

async function transact<T, M extends 'readonly' | 'readwrite'>(
  mode: M,
  work: (tx: Transaction<M>) => Promise<T>,
): Promise<T> {
  const database = await open();
  try {
    const tx = database.transaction<Both, M>(['letters', 'aside'], mode);
    const [result] = await Promise.all([work(tx), tx.done]);
    return result;
  } finally {
    database.close();
  }
}

async function open(): Promise<IDBPDatabase<Stores>> {
  try {
    const opening = openDB<Stores>(DATABASE_NAME, DATABASE_VERSION, {
      upgrade(database) {
        database.createObjectStore('letters', { keyPath: 'key' });
        database.createObjectStore('aside', { autoIncrement: true });
      },
    });
    return await inTime(opening);
  } catch (error) {
    // A newer version of the reader was here.
    if (error instanceof DOMException && error.name === 'VersionError') {
      return await inTime(openDB<Stores>(DATABASE_NAME));
    }
    throw error;
  }
}

/** The database, unless it takes too long; one that opens later is closed. */
async function inTime(opening: Promise<IDBPDatabase<Stores>>): Promise<IDBPDatabase<Stores>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new DOMException('The database does not open.', 'TimeoutError'));
      opening.then((database) => database.close()).catch(() => undefined);
    }, OPENING_MS);
  });
  try {
    return await Promise.race([opening, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Inside a transaction: of two tabs, the one that changed the letters last also writes last. */
async function noteLetters(tx: Transaction<'readonly' | 'readwrite'>): Promise<void> {
  const isAny = (await tx.objectStore('letters').count()) > 0;
  if (outboxSlot.read() !== isAny) outboxSlot.write(isAny);
}

/** Puts aside what cannot be read, and back what can be read now. */
async function sortRecords(tx: Transaction<'readwrite'>): Promise<Letter[]> {
  const [letters, aside] = [tx.objectStore('letters'), tx.objectStore('aside')];
  for (let at = await letters.openCursor(); at; at = await at.continue()) {
    if (parseRecord(at.value)) continue;
    await aside.add(at.value);
    await at.delete();
  }
  for (let at = await aside.openCursor(); at; at = await at.continue()) {
    const letter = parseRecord(at.value);
    if (!letter || (await letters.getKey(letter.key)) !== undefined) continue;
    await letters.put(at.value);
    await at.delete();
  }
  await noteLetters(tx);
  return (await letters.getAll()).flatMap((record) => parseRecord(record) ?? []);
}

function parseRecord(record: unknown): Letter | undefined {
  const result = v.safeParse(recordSchema, record);
  if (!result.success) return undefined;
  const { version, ...letter } = result.output;
  return letter;
}

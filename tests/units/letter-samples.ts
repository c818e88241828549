/** Letters for tests of what keeps them, and a look behind the store's back. */
import { type IDBPDatabase, openDB } from 'idb';
import { vi } from 'vitest';
import type { Letter } from '../../src/features/comments/outbox/letter.ts';
import { answerTo, letterOf } from './outbox-world.ts';

export const un = letterOf('un', 1);
export const deux = letterOf('deux', 2);
export const taken: Letter = {
  ...un,
  state: { kind: 'taken', answer: answerTo(un.comment, 'c0', 'pending'), takenAt: 3 },
};

/** Works on the database behind the store's back. */
export async function inside<T>(work: (database: IDBPDatabase) => Promise<T>) {
  const database = await openDB('le-fil');
  const result = await work(database);
  database.close();
  return result;
}

/** From now on there is no room for what is written where `isFull`. */
export function fill(isFull: (store: IDBObjectStore) => boolean = () => true) {
  const { put, add } = IDBObjectStore.prototype;
  for (const [name, write] of [
    ['put', put],
    ['add', add],
  ] as const) {
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (
      this: IDBObjectStore,
      ...sent
    ) {
      if (isFull(this)) throw new DOMException('full', 'QuotaExceededError');
      return write.apply(this, sent);
    });
  }
}

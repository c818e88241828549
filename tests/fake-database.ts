/** IndexedDB, which jsdom has not. */
import * as fake from 'fake-indexeddb';

const CLASSES = Object.entries(fake).filter(([name]) => name.startsWith('IDB'));

/** Empty, for every test anew. Tests that fake timers leave `setImmediate` alone, by which it works. */
export function provideDatabases(): void {
  Object.assign(globalThis, Object.fromEntries(CLASSES), { indexedDB: new fake.IDBFactory() });
}

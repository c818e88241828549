/** Whom this reader would rather not read: names, on this device alone. */
import * as v from 'valibot';
import { defineSlot } from '../../../lib/storage.ts';

const namesSchema = v.array(v.string());

export const hiddenAuthorsSlot = defineSlot<string[]>({
  name: 'hidden-authors',
  version: 1,
  initial: [],
  parse(stored) {
    const result = v.safeParse(namesSchema, stored);
    return result.success ? result.output : undefined;
  },
});

export function hideAuthor(name: string): void {
  showAuthor(name);
  hiddenAuthorsSlot.write([...hiddenAuthorsSlot.read(), name.trim()]);
}

export function showAuthor(name: string): void {
  hiddenAuthorsSlot.write(hiddenAuthorsSlot.read().filter((hidden) => hidden !== name.trim()));
}

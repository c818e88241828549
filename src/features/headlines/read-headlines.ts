/** Which headlines this reader has opened, kept on the device: the newest thousand. */
import * as v from 'valibot';
import { defineSlot } from '../../lib/storage.ts';

const MOST = 1000;
const idsSchema = v.array(v.string());

export const readHeadlinesSlot = defineSlot<string[]>({
  name: 'read',
  version: 1,
  initial: [],
  parse: (stored) => (v.is(idsSchema, stored) ? stored.slice(-MOST) : undefined),
});

export function markRead(id: string): void {
  const ids = readHeadlinesSlot.read();
  if (!ids.includes(id)) readHeadlinesSlot.write([...ids, id].slice(-MOST));
}

import { defineSlot } from '../../../lib/storage.ts';

/** Whether this reader has letters, known without opening a database. The letters' store writes it. */
export const outboxSlot = defineSlot<boolean>({
  name: 'outbox',
  version: 1,
  initial: false,
  parse: (stored) => (typeof stored === 'boolean' ? stored : undefined),
});

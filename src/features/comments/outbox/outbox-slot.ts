import { defineSlot } from '../../../lib/storage.ts';

/** Of the letters' database. */
export const DATABASE_NAME = 'le-fil';

/** Whether this reader has letters, known without opening a database. The letters' store writes it. */
export const outboxSlot = defineSlot<boolean>({
  name: 'outbox',
  version: 1,
  initial: false,
  parse: (stored) => (typeof stored === 'boolean' ? stored : undefined),
});

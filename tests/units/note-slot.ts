import { defineSlot } from '../../src/lib/storage.ts';

export interface Note {
  text: string;
}

export const EMPTY: Note = { text: '' };

function isNote(value: unknown): value is Note {
  return (
    typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string'
  );
}

/** Version 2 of a note; version 1 was a bare string. A new name each time: slots live as long as the page. */
let count = 0;
export function noteSlot() {
  count += 1;
  const key = `le-fil:note-${count}`;
  const slot = defineSlot<Note>({
    name: `note-${count}`,
    version: 2,
    initial: EMPTY,
    parse: (stored) => (isNote(stored) ? stored : undefined),
    migrate: (stored, version) =>
      version === 1 && typeof stored === 'string' ? { text: stored } : undefined,
  });
  return { slot, key };
}

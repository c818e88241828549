import { describe, expect, it, vi } from 'vitest';
import { createLetterStore } from '../../src/features/comments/outbox/letter-store.ts';
import { outboxSlot } from '../../src/features/comments/outbox/outbox-slot.ts';
import { deux, fill, inside, un } from './letter-samples.ts';

const aside = () => inside((database) => database.getAll('aside'));
const plant = (record: object) => inside((database) => database.put('letters', record));

describe('a record that cannot be read', () => {
  const records: [name: string, record: object][] = [
    ['of a newer version', { ...un, version: 2 }],
    ['of no version', un],
    ['without words', { version: 1, key: 'un', articleId: 'a', writtenAt: 1, state: un.state }],
    ['in no state that is known', { ...un, version: 1, state: { kind: 'posted' } }],
    ['of nothing but a key', { key: 'un' }],
  ];

  it.each(records)('%s is put aside, whole, and the others are there', async (_, record) => {
    const store = createLetterStore();
    await store.putLetter(deux);
    await plant(record);
    expect(await store.readLetters()).toEqual([deux]);
    expect(await aside()).toEqual([record]);
    expect(await store.readLetters()).toEqual([deux]);
    expect(await aside()).toHaveLength(1);
  });

  it.each(records)('%s is put aside before another takes its key', async (_, record) => {
    const store = createLetterStore();
    await store.readLetters();
    await plant(record);
    expect(await store.readLetter('un')).toBeUndefined();
    await store.putLetter(un);
    expect(await aside()).toEqual([record]);
    expect(await store.readLetters()).toEqual([un]);
  });

  it('comes back once it can be read', async () => {
    const store = createLetterStore();
    await store.readLetters();
    await inside((database) => database.add('aside', { ...un, version: 1 }));
    expect(await store.readLetters()).toEqual([un]);
    expect(await aside()).toEqual([]);
    expect(outboxSlot.read()).toBe(true);
  });

  it('stays where it is while there is no room aside', async () => {
    const store = createLetterStore();
    await store.putLetter(deux);
    const record = { ...un, version: 2 };
    await plant(record);
    fill(({ name }) => name === 'aside');
    expect(await store.readLetters()).toEqual([deux]);
    vi.restoreAllMocks();
    expect(await inside((database) => database.get('letters', 'un'))).toEqual(record);
  });

  it('is a letter all the same where only the reason for its waiting is unknown', async () => {
    const store = createLetterStore();
    await store.readLetters();
    const state = { kind: 'waiting', attempts: 1, notBefore: 5, failure: { kind: 'strike' } };
    await plant({ ...un, version: 1, state });
    expect(await store.readLetters()).toMatchObject([{ key: 'un', state: { notBefore: 5 } }]);
  });
});

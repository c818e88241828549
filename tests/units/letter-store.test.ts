import fc from 'fast-check';
import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import type { Letter } from '../../src/features/comments/outbox/letter.ts';
import { createLetterStore } from '../../src/features/comments/outbox/letter-store.ts';
import { outboxSlot } from '../../src/features/comments/outbox/outbox-slot.ts';
import type { PostFailure } from '../../src/features/comments/outbox/post-failure.ts';
import { deux, taken, un } from './letter-samples.ts';

describe('the letters', () => {
  it('are kept for the next page, oldest first', async () => {
    const store = createLetterStore();
    expect(await store.readLetters()).toEqual([]);
    expect(await store.putLetter(deux)).toBe(true);
    expect(await store.putLetter(un)).toBe(true);
    const next = createLetterStore();
    expect(await next.readLetters()).toEqual([un, deux]);
    expect(await next.readLetter('un')).toEqual(un);
    expect(next.isDurable('un')).toBe(true);
    expect(await store.removeLetter('un')).toBe(true);
    expect(await next.readLetter('un')).toBeUndefined();
  });

  it('come back as they were, whatever they are', async () => {
    const store = createLetterStore();
    const failure: PostFailure = { kind: 'wrong', message: 'com.tooLong', fields: ['text'] };
    const refused: Letter = { ...deux, state: { kind: 'refused', failure } };
    for (const letter of [taken, refused]) await store.putLetter(letter);
    expect(await store.readLetters()).toEqual([taken, refused]);
  });

  it('change one after another, whichever tab changes them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(2), { maxLength: 20 }), async (turns) => {
        const tabs = [createLetterStore(), createLetterStore(), createLetterStore()];
        await tabs[0]?.putLetter(un);
        const changes = turns.map((turn) =>
          tabs[turn]?.changeLetter('un', (now) => now && { ...now, writtenAt: now.writtenAt + 1 }),
        );
        await Promise.all(changes);
        expect((await tabs[1]?.readLetter('un'))?.writtenAt).toBe(1 + turns.length);
      }),
      { numRuns: 30 },
    );
  });

  it('are told of here and in other tabs, and not where nothing changed', async () => {
    const [here, there] = [createLetterStore(), createLetterStore()];
    const onChange = vi.fn();
    const heard = new Promise<void>((resolve) => {
      there.subscribeLetters(resolve);
    });
    const leave = here.subscribeLetters(onChange);
    await here.putLetter(un);
    await heard;
    expect(onChange).toHaveBeenCalledTimes(1);
    await here.changeLetter('un', (letter) => letter);
    leave();
    await here.putLetter(deux);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('are told of by a tab that does not listen itself', async () => {
    const [here, there] = [createLetterStore(), createLetterStore()];
    const heard = new Promise<void>((resolve) => {
      const leave = there.subscribeLetters(() => {
        leave();
        resolve();
      });
    });
    await here.putLetter(un);
    await heard;
    expect(await there.readLetters()).toEqual([un]);
  });

  it('need no other tabs to be told', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    Reflect.deleteProperty(globalThis, 'BroadcastChannel');
    const store = createLetterStore();
    const onChange = vi.fn();
    store.subscribeLetters(onChange);
    await store.putLetter(un);
    expect(onChange).toHaveBeenCalledTimes(1);
    vi.unstubAllGlobals();
  });

  it('are kept where nothing can be told to other tabs', async () => {
    vi.stubGlobal(
      'BroadcastChannel',
      class {
        constructor() {
          throw new DOMException('blocked', 'SecurityError');
        }
      },
    );
    const store = createLetterStore();
    const leave = store.subscribeLetters(() => {});
    expect(await store.putLetter(un)).toBe(true);
    leave();
    expect(await store.putLetter(deux)).toBe(true);
    vi.unstubAllGlobals();
  });

  it('say at the start of a page whether there are any', async () => {
    const store = createLetterStore();
    expect(outboxSlot.read()).toBe(false);
    await store.putLetter(un);
    await store.putLetter(deux);
    expect(outboxSlot.read()).toBe(true);
    await store.putLetter(taken);
    expect(outboxSlot.read()).toBe(true);
    await store.removeLetter('deux');
    expect(outboxSlot.read()).toBe(true);
    await store.removeLetter('un');
    expect(outboxSlot.read()).toBe(false);
    outboxSlot.write(true);
    await store.readLetters();
    expect(outboxSlot.read()).toBe(false);
  });

  it('keep no other version of the database waiting', async () => {
    await createLetterStore().putLetter(un);
    const onBlocked = vi.fn();
    const database = await openDB('le-fil', 2, { blocked: onBlocked });
    database.close();
    expect(onBlocked).not.toHaveBeenCalled();
    // And a page of this version goes on with it.
    const store = createLetterStore();
    expect(await store.putLetter(deux)).toBe(true);
    expect(await store.readLetters()).toEqual([un, deux]);
  });
});

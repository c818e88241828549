import { afterEach, describe, expect, it, vi } from 'vitest';
import { createLetterStore } from '../../src/features/comments/outbox/letter-store.ts';
import { outboxSlot } from '../../src/features/comments/outbox/outbox-slot.ts';
import { deux, fill, taken, un } from './letter-samples.ts';

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'indexedDB');
});

describe('where the device keeps nothing', () => {
  const refusals: [name: string, refuse: () => void][] = [
    ['no IndexedDB', () => Reflect.deleteProperty(globalThis, 'indexedDB')],
    [
      'one that may not be touched',
      () =>
        Object.defineProperty(globalThis, 'indexedDB', {
          configurable: true,
          get() {
            throw new DOMException('blocked', 'SecurityError');
          },
        }),
    ],
    [
      'one that does not open',
      () => {
        vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
          throw new DOMException('private', 'InvalidStateError');
        });
      },
    ],
    ['a full one', () => fill()],
    [
      'one that is full only when all is written',
      () => {
        const { put } = IDBObjectStore.prototype;
        vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
          this: IDBObjectStore,
          ...sent
        ) {
          const request = put.apply(this, sent);
          this.transaction.abort();
          return request;
        });
      },
    ],
  ];

  it.each(refusals)('%s: letters live as long as the page, and say so', async (_, refuse) => {
    refuse();
    const store = createLetterStore();
    const onChange = vi.fn();
    store.subscribeLetters(onChange);
    expect(await store.putLetter(un)).toBe(false);
    expect(await store.putLetter(deux)).toBe(false);
    expect(store.isDurable('un')).toBe(false);
    expect(await store.readLetters()).toEqual([un, deux]);
    await store.changeLetter('un', () => taken);
    expect(await store.readLetter('un')).toEqual(taken);
    await store.removeLetter('deux');
    expect(await store.readLetters()).toEqual([taken]);
    expect(onChange).toHaveBeenCalledTimes(4);
  });

  it('one that neither opens nor fails is given up after a while', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const opened = vi.spyOn(IDBFactory.prototype, 'open').mockReturnValue(new IDBOpenDBRequest());
    const store = createLetterStore();
    const isStored = store.putLetter(un);
    await vi.advanceTimersByTimeAsync(3000);
    expect(await isStored).toBe(false);
    expect(opened).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
    vi.restoreAllMocks();
    expect(await store.readLetters()).toEqual([un]);
  });

  it('what it had stays, and what it could not take is shown in its place', async () => {
    const store = createLetterStore();
    await store.putLetter(un);
    fill();
    expect(await store.putLetter(taken)).toBe(false);
    expect(await store.readLetters()).toEqual([taken]);
    expect(outboxSlot.read()).toBe(true);
    expect(await createLetterStore().readLetters()).toEqual([un]);
    vi.restoreAllMocks();
    expect(await store.changeLetter('un', (letter) => letter)).toBe(true);
    expect(await createLetterStore().readLetters()).toEqual([taken]);
  });

  it('a change that is lost at the very end does not make the next page forget', async () => {
    const store = createLetterStore();
    await store.putLetter(un);
    const { count } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'count').mockImplementation(function (
      this: IDBObjectStore,
      ...sent
    ) {
      const request = count.apply(this, sent);
      request.addEventListener('success', () => this.transaction.abort());
      return request;
    });
    expect(await store.putLetter(taken)).toBe(false);
    vi.restoreAllMocks();
    expect(outboxSlot.read()).toBe(true);
    expect(await createLetterStore().readLetters()).toEqual([un]);
  });

  it('what was known is still known once it cannot be read any more', async () => {
    const store = createLetterStore();
    await store.putLetter(un);
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('torn', 'UnknownError');
    });
    expect(await store.readLetters()).toEqual([un]);
    expect(await store.readLetter('un')).toEqual(un);
    expect(await store.changeLetter('un', (letter) => letter)).toBe(true);
    expect(await store.removeLetter('un')).toBe(false);
    expect(await store.readLetters()).toEqual([]);
    vi.restoreAllMocks();
    expect(await store.readLetters()).toEqual([]);
  });
});

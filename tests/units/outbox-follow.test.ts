import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SourceError } from '../../src/api/source.ts';
import { followOutbox } from '../../src/features/comments/outbox/follow-outbox.ts';
import {
  createMemoryStore,
  FakeNewsroom,
  type Fate,
  letterOf,
  outLetterOf,
} from './outbox-world.ts';

const ways: (() => void)[] = [];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});

afterEach(() => {
  for (const stop of ways.splice(0)) stop();
  vi.useRealTimers();
});

const settle = () => vi.advanceTimersByTimeAsync(0);

function setOnline(isOnline: boolean) {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(isOnline);
  window.dispatchEvent(new Event(isOnline ? 'online' : 'offline'));
}

async function follow(texts: string[], ...fates: Fate[]) {
  const store = createMemoryStore(texts.map((text, number) => letterOf(text, number)));
  const newsroom = new FakeNewsroom();
  newsroom.fates = fates;
  const post = vi.fn((_article: string, ...[comment, key]: Parameters<FakeNewsroom['post']>) =>
    newsroom.post(comment, key),
  );
  const stop = followOutbox({ postComment: post }, store);
  ways.push(stop);
  await settle();
  return { store, newsroom, post, stop };
}

describe('letters are sent', () => {
  it('at the start', async () => {
    const { newsroom } = await follow(['un', 'deux']);
    expect(newsroom.asked).toEqual(['un', 'deux']);
  });

  it('when one is added', async () => {
    const { store, newsroom } = await follow([]);
    await store.putLetter(letterOf('un'));
    await settle();
    expect(newsroom.asked).toEqual(['un']);
  });

  it('when another tab says that something changed', async () => {
    const { store, newsroom } = await follow(['un'], { kind: 'unreachable' });
    const before = newsroom.asked.length;
    vi.setSystemTime(Date.now() + 10_000);
    store.tell();
    await settle();
    expect(newsroom.asked).toHaveLength(before + 1);
  });

  it('when a pause is over, and not before', async () => {
    const { newsroom } = await follow(['un'], { kind: 'unreachable' }, { kind: 'unreachable' });
    await vi.advanceTimersByTimeAsync(1500);
    expect(newsroom.asked).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(500);
    expect(newsroom.asked).toHaveLength(2);
    // A fifth of a pause at most is left out.
    await vi.advanceTimersByTimeAsync(2500);
    expect(newsroom.asked).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1500);
    expect(newsroom.taken).toHaveLength(1);
  });

  it('when what the newsroom asked for is over', async () => {
    const fault = { kind: 'status', status: 429, code: 'too-fast', retryAfter: 7 } as const;
    const { newsroom } = await follow(['un', 'deux'], fault);
    await vi.advanceTimersByTimeAsync(6999);
    expect(newsroom.asked).toEqual(['un']);
    await vi.advanceTimersByTimeAsync(1);
    expect(newsroom.taken).toHaveLength(2);
  });

  it('when there is a network again, and not while there is none', async () => {
    setOnline(false);
    const { newsroom } = await follow(['un', 'deux'], { kind: 'offline' });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(newsroom.asked).toEqual(['un']);
    setOnline(true);
    await settle();
    expect(newsroom.taken).toHaveLength(2);
  });

  it('when there is a network again, though it was not known that there was none', async () => {
    const unreachable = { kind: 'unreachable' } as const;
    const { newsroom } = await follow(['un'], ...Array.from({ length: 8 }, () => unreachable));
    await vi.advanceTimersByTimeAsync(260_000);
    expect(newsroom.asked).toHaveLength(8);
    window.dispatchEvent(new Event('online'));
    await settle();
    expect(newsroom.asked).toHaveLength(9);
  });

  it('when the page is seen again after the device slept', async () => {
    const { newsroom } = await follow(['un'], { kind: 'unreachable' });
    vi.setSystemTime(Date.now() + 60_000);
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(newsroom.taken).toHaveLength(1);
  });

  it('within five minutes, whatever is done to the clock', async () => {
    const { newsroom } = await follow(['un'], { kind: 'unreachable' });
    vi.setSystemTime(Date.now() - 86_400_000);
    await vi.advanceTimersByTimeAsync(300_000);
    expect(newsroom.taken).toHaveLength(1);
  });

  it('by one tab at a time where the browser can tell', async () => {
    const request = vi.fn((_name: string, _options: object, work: () => Promise<void>) => work());
    vi.stubGlobal('navigator', { onLine: true, locks: { request } });
    const { newsroom } = await follow(['un']);
    vi.unstubAllGlobals();
    expect(newsroom.taken).toHaveLength(1);
    const [name, options] = request.mock.calls[0] ?? [];
    expect(name).toBe('le-fil-outbox');
    expect(options).toEqual({ signal: expect.any(AbortSignal) });
  });
});

it('letters are sent where locks are refused with all site data', async () => {
  const request = () => Promise.reject(new DOMException('blocked', 'SecurityError'));
  vi.stubGlobal('navigator', { onLine: true, locks: { request } });
  const { newsroom } = await follow(['un']);
  vi.unstubAllGlobals();
  expect(newsroom.taken).toHaveLength(1);
});

describe('nothing is sent', () => {
  it('twice by one tab, however often it is woken', async () => {
    const { newsroom } = await follow(['un', 'deux', 'trois']);
    for (let count = 0; count < 5; count += 1) window.dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(600_000);
    expect(newsroom.asked).toHaveLength(3);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('after the end', async () => {
    const { store, newsroom, stop } = await follow(['un'], { kind: 'unreachable' });
    stop();
    expect(vi.getTimerCount()).toBe(0);
    await store.putLetter(letterOf('deux', 5));
    window.dispatchEvent(new Event('online'));
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(600_000);
    expect(newsroom.asked).toEqual(['un']);
  });

  it('by a tab that leaves while it waits for its turn', async () => {
    const request = (_name: string, { signal }: { signal: AbortSignal }) =>
      new Promise<void>((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
      });
    vi.stubGlobal('navigator', { onLine: true, locks: { request } });
    const { newsroom, stop } = await follow(['un']);
    stop();
    await settle();
    vi.unstubAllGlobals();
    expect(newsroom.asked).toEqual([]);
  });
});

it('a request under way is given up at the end, and its letter waits as one that may have arrived', async () => {
  const store = createMemoryStore([letterOf('un')]);
  const post = vi.fn(
    (_article: string, _comment: object, _key: string, signal?: AbortSignal) =>
      new Promise<never>((_, reject) => {
        signal?.addEventListener('abort', () =>
          reject(new SourceError('/comments', { kind: 'unreachable' })),
        );
      }),
  );
  const stop = followOutbox({ postComment: post }, store);
  await settle();
  stop();
  await settle();
  expect(post).toHaveBeenCalledTimes(1);
  expect(store.all()).toEqual([outLetterOf('un')]);
});

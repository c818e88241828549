/** Follows a list whose newsroom, stream and clock are in the test's hand. */
import { QueryClient } from '@tanstack/react-query';
import { vi } from 'vitest';
import type { Headline, Page, Site } from '../../src/api/model.ts';
import {
  type HeadlineChange,
  type HeadlineListener,
  type NewsSource,
  SourceError,
} from '../../src/api/source.ts';
import { headlinesOptions } from '../../src/features/headlines/headlines-queries.ts';
import { headlinesOf, knownFrom } from '../../src/features/headlines/known-headlines.ts';
import { followHeadlines } from '../../src/features/headlines/live-headlines.ts';
// There before the clock stands still.
import '../../src/features/headlines/merge-headlines.ts';
import { silentSource } from './silent-source.ts';

export const brief = (id: string, minute: number, rest: Partial<Headline> = {}): Headline => ({
  ...{ id, slug: id, title: id, kind: 'brief' },
  publishedAt: new Date(Date.UTC(2025, 3, 23, 12, minute)).toISOString(),
  ...rest,
});

export const refusal = (status: number, retryAfter?: number) =>
  new SourceError('/headlines', { kind: 'status', status, retryAfter });

/** The browser knows streams; which of them are open is in the test's hand. */
export function holdStreams(): void {
  holdClock();
  vi.stubGlobal('EventSource', class {});
}

export function letGo(): void {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
}

/** The clock stands still until `pass`; promises go on. */
export function holdClock(): void {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
  });
  vi.spyOn(Math, 'random').mockReturnValue(0);
}

const settled = () => new Promise<void>((resolve) => setImmediate(() => resolve()));

export async function pass(seconds: number): Promise<void> {
  await settled();
  for (let second = 0; second < seconds; second += 1) {
    vi.advanceTimersByTime(1000);
    await settled();
    await settled();
  }
}

export async function look(visibility: DocumentVisibilityState): Promise<void> {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(visibility);
  document.dispatchEvent(new Event('visibilitychange'));
  await settled();
}

export async function connect(isOnline: boolean): Promise<void> {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(isOnline);
  window.dispatchEvent(new Event(isOnline ? 'online' : 'offline'));
  await settled();
}

interface OpenStream {
  listener: HeadlineListener;
  signal: AbortSignal;
  /** The newsroom refuses to stream. */
  refuse: () => Promise<void>;
}

interface FollowedList {
  /** Null where the newsroom has not said. */
  live?: Site['live'] | null;
  /** False where nothing is known at the start. */
  isKnown?: boolean;
}

export function followList({
  live = { pollSeconds: 20, stream: true },
  isKnown = true,
}: FollowedList = {}) {
  const start = Date.now();
  const asked: number[] = [];
  const opened: number[] = [];
  const streams: OpenStream[] = [];
  const changes: [string, string | undefined][] = [];
  const seconds = () => Math.round((Date.now() - start) / 1000);
  const newsroom: { items: Headline[]; answer?: () => Promise<Page<Headline>> } = {
    items: [brief('c', 3), brief('b', 2), brief('a', 1)],
  };
  const page = () => ({ items: structuredClone(newsroom.items), dropped: 0 });
  const source: NewsSource = {
    ...silentSource,
    headlines() {
      asked.push(seconds());
      return newsroom.answer?.() ?? Promise.resolve(page());
    },
    stream: (listener, signal) =>
      new Promise<void>((resolve, reject) => {
        opened.push(seconds());
        signal.addEventListener('abort', () => resolve());
        const refuse = () => {
          reject(new SourceError('/stream', { kind: 'unreachable' }));
          return settled();
        };
        streams.push({ listener, signal, refuse });
      }),
  };
  const queryClient = new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', retryDelay: 1, gcTime: Number.POSITIVE_INFINITY },
    },
  });
  const { queryKey } = headlinesOptions(source);
  if (isKnown) queryClient.setQueryData(queryKey, knownFrom(page()));
  const stop = followHeadlines({
    queryClient,
    source,
    live: () => live ?? undefined,
    onChange: (before, after) => changes.push([before.title, after?.title]),
  });
  return {
    newsroom,
    /** When the list was asked for, and the stream, in seconds since the start. */
    asked,
    opened,
    changes,
    stop,
    queryClient,
    /** The stream that was opened last. */
    stream(): OpenStream {
      const stream = streams.at(-1);
      if (!stream) throw new Error('no stream was opened');
      return stream;
    },
    titles: () => headlinesOf(queryClient.getQueryData(queryKey)).map(({ title }) => title),
    headlines: () => headlinesOf(queryClient.getQueryData(queryKey)),
  };
}

export const headline = (headline: Headline, sequence: number): HeadlineChange => ({
  kind: 'headline',
  headline,
  sequence,
});
export const withdrawn = (id: string, sequence: number): HeadlineChange => ({
  kind: 'withdrawn',
  id,
  sequence,
});
export const comments = (articleId: string, total: number, sequence: number): HeadlineChange => ({
  kind: 'comments',
  articleId,
  total,
  sequence,
});

/** A list whose stream has just been opened. */
export async function followStream() {
  const list = followList();
  await pass(0);
  const { listener } = list.stream();
  listener.onOpen();
  await pass(0);
  return { ...list, listener };
}

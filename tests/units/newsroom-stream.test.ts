// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { replayDay } from '../../mocks/replay.ts';
import { SAMPLE_NOW, sample } from '../../mocks/sample.ts';
import { openNewsroom, problemOf } from './ask-newsroom.ts';
import { readEvents } from './read-events.ts';

const PATH = '/headlines/stream';
let newsroom: ReturnType<typeof openNewsroom>;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  newsroom = openNewsroom();
});
afterEach(() => vi.useRealTimers());

const open = async (lastId?: string, init: RequestInit = {}) => {
  const headers: HeadersInit = lastId === undefined ? {} : { 'last-event-id': lastId };
  return readEvents(await newsroom.ask(PATH, { ...init, headers }));
};
const greeting = (lastId: number) => [': still here', `id: ${lastId}`];
const isOver = () => {
  expect(newsroom.db.changes.openStreams).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
};

describe('GET /headlines/stream', () => {
  it('is a stream that nobody keeps', async () => {
    const { status, headers } = await newsroom.ask(PATH);
    expect(status).toBe(200);
    expect(Object.fromEntries(headers)).toEqual({
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
  });

  it('speaks at once, says each change, and is there every 20 seconds', async () => {
    newsroom.db.withdraw(sample.site.lead ?? '');
    const stream = await open();
    expect(await stream.take(2)).toEqual(greeting(1));
    const { id } = newsroom.db.publish({ title: 'Titre\n\nde test' });
    const [lastId, event, data = ''] = (await stream.next())?.split('\n') ?? [];
    expect([lastId, event]).toEqual(['id: 2', 'event: headline']);
    expect(JSON.parse(data.replace('data: ', ''))).toMatchObject({ id, title: 'Titre\n\nde test' });
    vi.advanceTimersByTime(40_000);
    expect(await stream.take(2)).toEqual([': still here', ': still here']);
  });

  it('resumes after the event that the reader has', async () => {
    for (const n of [1, 2, 3]) newsroom.db.publish({ title: `Titre ${n}` });
    const stream = await open('1');
    expect(await stream.take(3)).toEqual([
      ': still here',
      expect.stringMatching(/^id: 2\nevent: headline\n.*"Titre 2"/),
      expect.stringMatching(/^id: 3\nevent: headline\n.*"Titre 3"/),
    ]);
  });

  it.each(['', 'x', '-1', '4'])('gives who has the event %j what is new alone', async (lastId) => {
    for (const n of [1, 2, 3]) newsroom.db.publish({ title: `Titre ${n}` });
    expect(await (await open(lastId)).take(2)).toEqual(greeting(3));
  });

  it('gives who was away for too long what is new alone', async () => {
    for (let n = 0; n < 1_002; n += 1) newsroom.db.publish({ title: `Titre ${n}` });
    expect(await (await open('1')).take(2)).toEqual(greeting(1_002));
  });

  it('sends what a test writes, and breaks where it cuts', async () => {
    const streams = [await open(), await open()];
    expect(newsroom.db.changes.openStreams).toBe(2);
    newsroom.db.changes.write('event: headline\ndata: {\n\n');
    for (const stream of streams) {
      expect((await stream.take(3)).at(-1)).toBe('event: headline\ndata: {');
    }
    newsroom.db.changes.cut();
    for (const stream of streams) await expect(stream.next()).rejects.toThrow('cut');
    isOver();
  });

  it('ends when the reader leaves, and leaves nothing behind', async () => {
    const [first, second] = [await open(), await open()];
    await first.leave();
    expect(newsroom.db.changes.openStreams).toBe(1);
    newsroom.db.publish({ title: 'Titre de test' });
    expect(await second.take(3)).toHaveLength(3);
    await second.leave();
    isOver();
  });

  it('ends with its request, also one that ended before the answer', async () => {
    const leaving = new AbortController();
    const stream = await open(undefined, { signal: leaving.signal });
    leaving.abort();
    expect(await stream.take(3)).toEqual([...greeting(0), undefined]);
    isOver();
    await open(undefined, { signal: leaving.signal });
    isOver();
  });
});

describe('a newsroom whose stream', () => {
  it('is not there says so', async () => {
    newsroom.db.site.live.stream = false;
    expect(await problemOf(await newsroom.ask(PATH))).toEqual({ status: 404, code: 'not-found' });
  });

  it('fails says when to come again', async () => {
    newsroom.faults.failing.add('stream');
    const failed = await newsroom.ask(PATH);
    expect(failed.headers.get('retry-after')).toBe('1');
    expect(await problemOf(failed)).toEqual({ status: 503, code: 'unavailable' });
    expect((await newsroom.ask('/headlines')).status).toBe(200);
  });

  it('is silent sends not a byte', async () => {
    newsroom.faults.isStreamSilent = true;
    const stream = await open('0');
    newsroom.db.publish({ title: 'Titre de test' });
    vi.advanceTimersByTime(60_000);
    newsroom.faults.isStreamSilent = false;
    newsroom.db.changes.write(': enfin\n\n');
    expect(await stream.next()).toBe(': enfin');
  });
});

describe('a first page that is asked for too often', () => {
  it('says how long to wait, and the pages below do not', async () => {
    const { next = '' } = await (await newsroom.ask('/headlines?limit=4')).json();
    newsroom.faults.tooFastSeconds = 45;
    const refused = await newsroom.ask('/headlines');
    expect(refused.headers.get('retry-after')).toBe('45');
    expect(await problemOf(refused)).toEqual({ status: 429, code: 'too-fast' });
    expect((await newsroom.ask(`/headlines?before=${encodeURIComponent(next)}`)).status).toBe(200);
  });
});

describe('the replay', () => {
  it('announces each headline as it comes', async () => {
    const { db } = newsroom;
    db.site.live.stream = false;
    replayDay(db);
    expect(db.site.live.stream).toBe(true);
    const { lastId } = db.changes;
    const titles = () =>
      db.changes.since(lastId).map(({ event, data }) => event === 'headline' && data.title);
    expect(titles()).toEqual([]);
    const coming = sample.articles.slice(0, 6).map(({ title }) => title);
    for (let n = 1; n <= 6; n += 1) {
      vi.advanceTimersByTime(4_000);
      expect(titles()).toEqual(coming.toReversed().slice(0, n));
      expect(db.articles().filter(db.isListed)).toHaveLength(4 + n);
    }
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ends where it is told to', () => {
    const end = replayDay(newsroom.db);
    end();
    expect(vi.getTimerCount()).toBe(0);
    newsroom.db.now = () => SAMPLE_NOW + 60_000;
    expect(newsroom.db.articles().filter(newsroom.db.isListed)).toHaveLength(10);
  });
});

// @vitest-environment node
import { createServer } from 'node:http';
import { HttpResponse, http } from 'msw';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createDb } from '../../mocks/db.ts';
import { serveApi } from '../../mocks/preview/serve-api.ts';
import { previewFake } from './fake-dist.ts';
import { readEvents } from './read-events.ts';

let wasCancelled = Promise.withResolvers<void>();
let stream: ReadableStreamDefaultController<Uint8Array>;
const handlers = [
  http.get('*/api/stream', () => {
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        stream = controller;
      },
      cancel: () => wasCancelled.resolve(),
    });
    return new HttpResponse(body, { headers: { 'content-type': 'text/event-stream' } });
  }),
];
const server = createServer((request, response) => {
  serveApi(handlers, request, response).catch(() => response.destroy());
});
const text = (value: Uint8Array | undefined) => new TextDecoder().decode(value);
const say = (words: string) => stream.enqueue(new TextEncoder().encode(words));

let address = '';
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const bound = server.address();
  address = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}/api/stream`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('a stream of the newsroom', () => {
  it('reaches the client piece by piece, from its headers on, and ends', async () => {
    const response = await fetch(address, { headers: { 'accept-encoding': 'br' } });
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    expect(response.headers.get('content-encoding')).toBeNull();
    const reader = response.body?.getReader();
    for (const words of ['event: headline\n\n', ': encore là\n\n']) {
      say(words);
      expect(text((await reader?.read())?.value)).toBe(words);
    }
    stream.close();
    expect((await reader?.read())?.done).toBe(true);
  });

  it('is cancelled where only its headers are asked for', async () => {
    wasCancelled = Promise.withResolvers();
    const response = await fetch(address, { method: 'HEAD' });
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    await wasCancelled.promise;
  });

  it('is cancelled when the client leaves', async () => {
    wasCancelled = Promise.withResolvers();
    const leaving = new AbortController();
    const response = await fetch(address, { signal: leaving.signal });
    say('event: headline\n\n');
    await response.body?.getReader().read();
    leaving.abort();
    await wasCancelled.promise;
  });
});

describe('the headlines’ stream of the preview', () => {
  const db = createDb();
  let preview: Awaited<ReturnType<typeof previewFake>>;
  beforeAll(async () => {
    preview = await previewFake(db);
  });
  afterAll(() => preview.close());

  const open = async (init: RequestInit = {}) => {
    const response = await fetch(`${preview.url}/api/headlines/stream`, init);
    expect(response.headers.get('content-encoding')).toBeNull();
    expect(response.headers.get('cache-control')).toBe('no-store');
    return readEvents(response);
  };
  const noneOpen = () => vi.waitFor(() => expect(db.changes.openStreams).toBe(0));
  const named = (title: string) => expect.stringContaining(`"title":"${title}"`);

  it('reaches every reader at once, whatever they accept', async () => {
    const streams = [
      await open({ headers: { 'accept-encoding': 'br, gzip' } }),
      await open({ headers: { accept: 'text/event-stream' } }),
    ];
    for (const stream of streams) await stream.take(2);
    for (const title of ['Un', 'Deux']) {
      db.publish({ title });
      for (const stream of streams) expect(await stream.next()).toEqual(named(title));
    }
    for (const stream of streams) await stream.leave();
    await noneOpen();
  });

  it('gives a reader that was cut off what it missed, and says nothing of it itself', async () => {
    const noise = vi.spyOn(process.stderr, 'write');
    const stream = await open();
    await stream.take(2);
    const { slug } = db.publish({ title: 'Trois' });
    const lastId = /^id: (\d+)/.exec((await stream.next()) ?? '')?.[1] ?? '';
    db.changes.cut();
    await expect(stream.next()).rejects.toThrow();
    await noneOpen();

    db.edit(slug, { title: 'Trois, revu' });
    db.withdraw(slug);
    const resumed = await open({ headers: { 'last-event-id': lastId } });
    expect(await resumed.take(3)).toEqual([
      ': still here',
      named('Trois, revu'),
      expect.stringContaining('event: withdrawn'),
    ]);
    await resumed.leave();
    await noneOpen();
    expect(noise).not.toHaveBeenCalled();
  });

  it('is not kept for a reader that left before or while it was said something', async () => {
    const leaving = new AbortController();
    const stream = await open({ signal: leaving.signal });
    for (let n = 0; n < 50; n += 1) db.publish({ title: `Titre ${n}` });
    await stream.next();
    leaving.abort();
    db.publish({ title: 'Trop tard' });
    await noneOpen();
    await fetch(`${preview.url}/api/headlines/stream`, { method: 'HEAD' });
    await noneOpen();
  });
});

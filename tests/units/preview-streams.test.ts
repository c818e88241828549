// @vitest-environment node
import { createServer } from 'node:http';
import { HttpResponse, http } from 'msw';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveApi } from '../../mocks/preview/serve-api.ts';

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

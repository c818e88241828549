// @vitest-environment node
import * as v from 'valibot';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { articleSchema, headlinePageSchema } from '../../src/api/contract/schemas.ts';
import { fetchNothing } from '../../src/api/fetch-nothing.ts';
import { DEFAULT_TIMEOUT_MS, fetchJson } from '../../src/api/http.ts';
import { SourceError } from '../../src/api/source.ts';
import { faultOf } from './fault-of.ts';
import { refusalCases, shapeCases } from './http-cases.ts';
import { type LocalServer, startLocalServer } from './local-server.ts';
import { headlineWire } from './wire-samples.ts';

let server: LocalServer;
beforeAll(async () => {
  server = await startLocalServer();
});
afterAll(() => server.close());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const titleSchema = v.object({ title: v.string() });
const ask = (options = {}) => fetchJson(`${server.base}/thing`, titleSchema, options);

describe('an answer as promised', () => {
  it('is parsed, and unknown fields are ignored', async () => {
    server.reply(200, '{"title":"Un séisme","mood":"grave"}');
    expect(await ask()).toEqual({ title: 'Un séisme' });
  });

  it('has U+FFFD for every half of a character, and whole characters as they are', async () => {
    server.reply(200, '{"title":"a\\ud800 b\\uDFFF \\ud83d\\ude00 \\\\ud83d\\ude00"}');
    expect(await ask()).toEqual({ title: 'a\uFFFD b\uFFFD 😀 \\ud83d\uFFFD' });
  });

  it('does not have what half a character is the name of', async () => {
    const items = [headlineWire, { ...headlineWire, slug: 'x-\uD800', id: '2' }];
    server.reply(200, JSON.stringify({ items, next: 'c' }));
    expect(await fetchJson(`${server.base}/headlines`, headlinePageSchema)).toEqual({
      items: [headlineWire],
      dropped: 1,
      next: 'c',
    });
  });

  it('may be a megabyte long', async () => {
    const title = 'é'.repeat(1_000_000);
    server.reply(200, JSON.stringify({ title }));
    expect((await ask()).title).toBe(title);
  });
});

describe('a request', () => {
  it('asks for JSON and sends JSON', async () => {
    const seen: Record<string, unknown> = {};
    server.onRequest((request, response) => {
      Object.assign(seen, { method: request.method, headers: request.headers });
      request.on('data', (chunk) => Object.assign(seen, { body: JSON.parse(String(chunk)) }));
      request.on('end', () => response.end('{"title":"ok"}'));
    });
    await ask({
      method: 'POST',
      headers: { 'idempotency-key': 'k1' },
      body: { text: 'Oui', no: undefined },
    });
    expect(seen).toMatchObject({
      method: 'POST',
      headers: {
        accept: 'application/json',
        'content-type': 'application/json',
        'idempotency-key': 'k1',
      },
    });
    expect(seen['body']).toEqual({ text: 'Oui' });
  });
});

describe('a refusal has its status, code, fields and Retry-After', () => {
  it.each(refusalCases)('$name', async ({ status, body, headers, fault }) => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2025-04-23T14:30:30Z') });
    server.reply(status, body, headers);
    expect(await faultOf(ask())).toEqual({ kind: 'status', status, ...fault });
  });
});

describe('an answer that is not the contract names the first offending value', () => {
  it.each(shapeCases)('$name', async ({ body, path, detail }) => {
    server.reply(200, body);
    const fault = await faultOf(fetchJson(`${server.base}/articles/un`, articleSchema));
    expect(fault).toMatchObject({ kind: 'shape', path });
    expect(fault.kind === 'shape' && fault.detail).toMatch(detail);
  });

  it('and the address, without the whole answer in its message', async () => {
    server.reply(200, JSON.stringify({ total: 'x'.repeat(1_000_000) }));
    const address = `${server.base}/thing`;
    const asked = fetchJson(address, v.object({ total: v.number() }));
    const error = await asked.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SourceError);
    expect(String(error)).toContain(`${address}: shape total Invalid type`);
    expect(String(error).length).toBeLessThan(500);
  });
});

describe('an answer that is looked at before it is read', () => {
  it('gives the text that its JSON is in, and its headers', async () => {
    server.reply(200, 'Notice: x {"title":"ok"}', { 'x-wp-total': '7' });
    let total: string | null = null;
    const answer = await ask({
      open(text: string, { headers }: Response) {
        total = headers.get('x-wp-total');
        return text.slice(text.indexOf('{'));
      },
    });
    expect([answer, total]).toEqual([{ title: 'ok' }, '7']);
  });

  it('may be refused in its own terms', async () => {
    server.reply(404, '{"code":"rest_no_route"}');
    const fault = { kind: 'barred', reason: 'private' } as const;
    const asked = ask({
      open(_text: string, { url }: Response) {
        throw new SourceError(url, fault);
      },
    });
    expect(await faultOf(asked)).toEqual(fault);
  });
});

describe('an answer without a body', () => {
  const send = () => fetchNothing(`${server.base}/thing`, { method: 'DELETE' });

  it.each([
    [204, ''],
    [202, ''],
    [200, '{"ok":true}'],
    [200, 'null'],
  ])('says nothing: %i %s', async (status, body) => {
    server.reply(status, body);
    expect(await send()).toBeUndefined();
  });

  it('is not what a page in the way has', async () => {
    server.reply(200, '<!doctype html><title>Wi-Fi</title>');
    expect(await faultOf(send())).toMatchObject({ kind: 'shape', path: '' });
  });

  it('is refused, or lost, as any other', async () => {
    server.reply(410);
    expect(await faultOf(send())).toMatchObject({ kind: 'status', code: 'withdrawn' });
    server.onRequest((request) => request.socket.destroy());
    expect(await faultOf(send())).toEqual({ kind: 'unreachable' });
  });
});

describe('no answer', () => {
  it('from a port where nobody listens is unreachable', async () => {
    const gone = await startLocalServer();
    await gone.close();
    expect(await faultOf(fetchJson(gone.base, titleSchema))).toEqual({ kind: 'unreachable' });
  });

  it('but a dropped connection is unreachable', async () => {
    server.onRequest((request) => request.socket.destroy());
    expect(await faultOf(ask())).toEqual({ kind: 'unreachable' });
  });

  it('but half of one is unreachable', async () => {
    server.onRequest((request, response) => {
      response.writeHead(200, { 'content-length': '99' });
      response.write('{"title":', () => request.socket.destroy());
    });
    expect(await faultOf(ask())).toEqual({ kind: 'unreachable' });
  });

  it('is offline where the device says so', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    server.onRequest((request) => request.socket.destroy());
    expect(await faultOf(ask())).toEqual({ kind: 'offline' });
  });

  it('in time is a time-out', async () => {
    server.onRequest(() => undefined);
    expect(await faultOf(ask({ timeoutMs: 40 }))).toEqual({ kind: 'timeout', afterMs: 40 });
  });

  it('is waited for no longer than a while, though the caller names none', async () => {
    const started = vi.spyOn(AbortSignal, 'timeout');
    server.reply(200, '{"title":"ok"}');
    await ask();
    expect(started).toHaveBeenCalledWith(DEFAULT_TIMEOUT_MS);
    expect(DEFAULT_TIMEOUT_MS).toBe(15_000);
  });

  it('whole in time is a time-out, even if it has begun', async () => {
    server.onRequest((_, response) => response.writeHead(200).write('{"title":'));
    expect(await faultOf(ask({ timeoutMs: 60 }))).toEqual({ kind: 'timeout', afterMs: 60 });
  });
});

describe('the caller that leaves', () => {
  it('gets its own reason, and no request is sent', async () => {
    const reason = new Error('left the page');
    const listener = vi.fn();
    server.onRequest(listener);
    await expect(ask({ signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(listener).not.toHaveBeenCalled();
  });

  it('gets its own reason while it waits for the answer', async () => {
    const reason = new Error('left the page');
    const controller = new AbortController();
    server.onRequest(() => controller.abort(reason));
    await expect(ask({ signal: controller.signal })).rejects.toBe(reason);
  });

  it('gets its own reason in the middle of the answer, and the connection is closed', async () => {
    const controller = new AbortController();
    const closed = Promise.withResolvers<void>();
    server.onRequest((request, response) => {
      request.socket.once('close', () => closed.resolve());
      response
        .writeHead(200)
        .write('{"title":', () => setImmediate(() => controller.abort('left')));
    });
    await expect(ask({ signal: controller.signal })).rejects.toBe('left');
    await closed.promise;
  });

  it('after the answer disturbs nothing', async () => {
    const controller = new AbortController();
    server.reply(200, '{"title":"ok"}');
    const answer = await ask({ signal: controller.signal });
    controller.abort();
    expect(answer).toEqual({ title: 'ok' });
  });
});

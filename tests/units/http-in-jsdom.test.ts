// @vitest-environment jsdom
// What the journeys run on: jsdom has an AbortSignal of its own, and Node's fetch takes only Node's.
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchJson } from '../../src/api/http.ts';
import { faultOf } from './fault-of.ts';
import { type LocalServer, startLocalServer } from './local-server.ts';

let server: LocalServer;
beforeAll(async () => {
  server = await startLocalServer();
});
afterAll(() => server.close());

const titleSchema = v.object({ title: v.string() });
const ask = (options = {}) => fetchJson(`${server.base}/thing`, titleSchema, options);

describe('in jsdom as in Node', () => {
  it('an answer is parsed', async () => {
    server.reply(200, '{"title":"Un séisme"}');
    expect(await ask({ signal: new AbortController().signal })).toEqual({ title: 'Un séisme' });
  });

  it('silence is a time-out', async () => {
    server.onRequest(() => undefined);
    const { signal } = new AbortController();
    expect(await faultOf(ask({ timeoutMs: 40, signal }))).toEqual({ kind: 'timeout', afterMs: 40 });
  });

  it('the caller that leaves gets its own reason', async () => {
    const reason = new Error('left the page');
    const controller = new AbortController();
    server.onRequest(() => controller.abort(reason));
    await expect(ask({ signal: controller.signal })).rejects.toBe(reason);
    await expect(ask({ signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });
});

// @vitest-environment node
import type { IncomingMessage } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createContractSource } from '../../src/api/contract/contract-source.ts';
import type { NewsSource } from '../../src/api/source.ts';
import { faultOf } from './fault-of.ts';
import { type LocalServer, startLocalServer } from './local-server.ts';
import { articleWire, commentWire, headlineWire, siteWire } from './wire-samples.ts';

let server: LocalServer;
let source: NewsSource;
/** One that waits no longer than 40 ms. */
let hasty: NewsSource;
let asked: IncomingMessage[];
const { signal } = new AbortController();

beforeAll(async () => {
  server = await startLocalServer();
  source = createContractSource(`${server.base}/api`);
  hasty = createContractSource(`${server.base}/api`, 40);
});
afterAll(() => server.close());
beforeEach(() => {
  asked = [];
});

/** Answers every request with `wire`, and keeps what was asked. */
function answerWith(wire: unknown, status = 200): void {
  server.onRequest((request, response) => {
    asked.push(request);
    request.resume().on('end', () => response.writeHead(status).end(JSON.stringify(wire)));
  });
}
const lines = () => asked.map(({ method, url }) => `${method} ${url}`);

describe('each operation asks for its resource and gives what was sent', () => {
  it('site', async () => {
    answerWith(siteWire);
    expect(await source.site(signal)).toEqual(siteWire);
    expect(lines()).toEqual(['GET /api/site']);
  });

  it('headlines, at one address for the first page of every reader', async () => {
    answerWith({ items: [headlineWire, null], next: 'b/c+d=' });
    const page = await source.headlines({ section: undefined, q: '' }, undefined, signal);
    expect(page).toEqual({ items: [headlineWire], dropped: 1, next: 'b/c+d=' });
    await source.headlines({ section: 'siam', q: 'énergie & l’eau' }, page.next, signal);
    expect(lines()).toEqual([
      'GET /api/headlines?limit=30',
      'GET /api/headlines?limit=30&section=siam&q=%C3%A9nergie+%26+l%E2%80%99eau&before=b%2Fc%2Bd%3D',
    ]);
  });

  it('article, whatever its slug', async () => {
    answerWith(articleWire);
    expect(await source.article('siam/2025?x#é', signal)).toEqual(articleWire);
    expect(lines()).toEqual(['GET /api/articles/siam%2F2025%3Fx%23%C3%A9']);
  });

  it('comments', async () => {
    answerWith({ items: [commentWire], total: 3 });
    const page = await source.comments('a/1', undefined, signal);
    expect(page).toEqual({ items: [commentWire], dropped: 0, total: 3 });
    await source.comments('a/1', 'next', signal);
    expect(lines()).toEqual([
      'GET /api/articles/a%2F1/comments?order=oldest&limit=100',
      'GET /api/articles/a%2F1/comments?order=oldest&limit=100&after=next',
    ]);
  });

  it('a comment that is posted, with its key', async () => {
    answerWith({ ...commentWire, manageToken: 'secret' }, 201);
    const comment = { author: { name: 'Une lectrice' }, text: 'Merci.' };
    const posted = await source.postComment('a-1', comment, 'key-1');
    expect(posted).toEqual({ ...commentWire, manageToken: 'secret' });
    expect(lines()).toEqual(['POST /api/articles/a-1/comments']);
    expect(asked[0]?.headers['idempotency-key']).toBe('key-1');
  });
});

const operations: {
  name: string;
  run: (of: NewsSource, signal: AbortSignal) => Promise<unknown>;
}[] = [
  { name: 'site', run: (of, given) => of.site(given) },
  { name: 'headlines', run: (of, given) => of.headlines({}, undefined, given) },
  { name: 'article', run: (of, given) => of.article('a', given) },
  { name: 'comments', run: (of, given) => of.comments('a', undefined, given) },
  {
    name: 'postComment',
    run: (of, given) => of.postComment('a', { author: { name: 'A' }, text: 'B' }, 'k', given),
  },
];

describe.each(operations)('$name', ({ run }) => {
  it('is refused by the newsroom', async () => {
    answerWith({ code: 'withdrawn' }, 410);
    expect(await faultOf(run(source, signal))).toMatchObject({ kind: 'status', code: 'withdrawn' });
  });

  it('gets something that is not the contract', async () => {
    answerWith([]);
    expect(await faultOf(run(source, signal))).toMatchObject({ kind: 'shape' });
  });

  it('waits no longer than it was told', async () => {
    server.onRequest(() => undefined);
    expect(await faultOf(run(hasty, signal))).toEqual({ kind: 'timeout', afterMs: 40 });
  });

  it('ends with the reason of the caller that leaves', async () => {
    const reason = new Error('left');
    await expect(run(source, AbortSignal.abort(reason))).rejects.toBe(reason);
  });
});

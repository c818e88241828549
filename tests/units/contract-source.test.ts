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
    const page = await source.comments('a/1', { order: 'oldest' }, signal);
    expect(page).toEqual({ items: [commentWire], dropped: 0, total: 3 });
    await source.comments('a/1', { order: 'newest', after: 'next' }, signal);
    expect(lines()).toEqual([
      'GET /api/articles/a%2F1/comments?order=oldest&limit=100',
      'GET /api/articles/a%2F1/comments?order=newest&limit=100&after=next',
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

  it('what became of a comment, its new words, its removal, with its token', async () => {
    answerWith(commentWire);
    expect(await source.ownComment('c/1', 'secret')).toEqual(commentWire);
    expect(await source.editComment('c/1', 'secret', 'Merci à vous.')).toEqual(commentWire);
    answerWith(undefined, 204);
    expect(await source.removeComment('c/1', 'secret')).toBeUndefined();
    expect(lines()).toEqual([
      'GET /api/comments/c%2F1',
      'PATCH /api/comments/c%2F1',
      'DELETE /api/comments/c%2F1',
    ]);
    for (const { headers } of asked) expect(headers.authorization).toBe('Bearer secret');
  });

  it('a report', async () => {
    answerWith(undefined, 202);
    expect(await source.reportComment('c-1', { reason: 'spam' })).toBeUndefined();
    expect(lines()).toEqual(['POST /api/comments/c-1/reports']);
    expect(asked[0]?.headers['content-type']).toBe('application/json');
  });
});

const operations: {
  name: string;
  hasNoBody?: boolean;
  run: (of: NewsSource, signal: AbortSignal) => Promise<unknown>;
}[] = [
  { name: 'site', run: (of, given) => of.site(given) },
  { name: 'headlines', run: (of, given) => of.headlines({}, undefined, given) },
  { name: 'article', run: (of, given) => of.article('a', given) },
  { name: 'comments', run: (of, given) => of.comments('a', { order: 'oldest' }, given) },
  {
    name: 'postComment',
    run: (of, given) => of.postComment('a', { author: { name: 'A' }, text: 'B' }, 'k', given),
  },
  { name: 'ownComment', run: (of, given) => of.ownComment('c', 't', given) },
  { name: 'editComment', run: (of, given) => of.editComment('c', 't', 'B', given) },
  {
    name: 'removeComment',
    hasNoBody: true,
    run: (of, given) => of.removeComment('c', 't', given),
  },
  {
    name: 'reportComment',
    hasNoBody: true,
    run: (of, given) => of.reportComment('c', { reason: 'abuse' }, given),
  },
];

describe.each(operations)('$name', ({ run, hasNoBody = false }) => {
  it('is refused by the newsroom', async () => {
    answerWith({ code: 'withdrawn' }, 410);
    expect(await faultOf(run(source, signal))).toMatchObject({ kind: 'status', code: 'withdrawn' });
  });

  it('gets something that is not the contract', async () => {
    if (hasNoBody) server.reply(200, '<h1>Wi-Fi</h1>');
    else answerWith([]);
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

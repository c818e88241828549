// @vitest-environment node
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDb } from '../../mocks/db.ts';
import { noFaults } from '../../mocks/faults.ts';
import { startPreview } from '../../mocks/preview.ts';
import { makeFakeDist, SHELL } from './fake-dist.ts';
import { rawRequest } from './raw-request.ts';

let fake: Awaited<ReturnType<typeof makeFakeDist>>;
let preview: Awaited<ReturnType<typeof startPreview>>;
const db = createDb();
const faults = noFaults();

beforeAll(async () => {
  fake = await makeFakeDist();
  preview = await startPreview({ port: 0, dist: fake.dist, db, faults, quiet: true });
});
afterAll(async () => {
  await preview.close();
  await fake.remove();
});

const get = (path: string, headers: Record<string, string> = {}) =>
  rawRequest(preview.url, path, { headers });

describe('the newsroom beside them', () => {
  it('answers, compressed where that is worth it', async () => {
    const { status, header, body } = await get('/api/headlines', { 'accept-encoding': 'br' });
    expect([status, header('content-encoding'), header('vary')]).toEqual([
      200,
      'br',
      'Accept-Encoding',
    ]);
    expect(JSON.parse(brotliDecompressSync(body).toString()).items).toHaveLength(10);
    const few = await get('/api/articles/20250422-1640/comments', { 'accept-encoding': 'br' });
    expect(few.header('content-encoding')).toBeUndefined();
    expect(JSON.parse(few.body.toString()).total).toBe(0);
  });

  it('answers 304 over HTTP too', async () => {
    const etag = (await get('/api/headlines')).header('etag') ?? '';
    expect((await get('/api/headlines', { 'if-none-match': etag })).status).toBe(304);
  });

  it('takes comments, once for each key', async () => {
    const path = '/api/articles/20250422-1640/comments';
    const body = JSON.stringify({ author: { name: 'Une lectrice' }, text: 'Déjà là.' });
    const post = () =>
      rawRequest(preview.url, path, { method: 'POST', headers: { 'idempotency-key': 'k' }, body });
    const [first, second] = [await post(), await post()];
    expect(first.status).toBe(201);
    expect(second.body.toString()).toBe(first.body.toString());
    expect(db.comments()).toHaveLength(1);
  });

  it.each([
    ['with its length', {}],
    ['without it', { 'transfer-encoding': 'chunked' }],
  ])('refuses more than a megabyte, %s', async (_, headers) => {
    const body = Buffer.alloc(4_000_000, 'a');
    const path = '/api/articles/20250422-1640/comments';
    const { status, header } = await rawRequest(preview.url, path, {
      method: 'POST',
      headers,
      body,
    });
    expect([status, header('content-type')]).toEqual([413, 'application/problem+json']);
  });

  it('says what it does not have', async () => {
    const { status, body } = await get('/api/nowhere');
    expect([status, JSON.parse(body.toString()).code]).toEqual([404, 'not-found']);
    expect((await get('/apiary')).body.toString()).toBe(SHELL);
  });

  it('drops the connection where it is made to be offline', async () => {
    faults.isOffline = true;
    await expect(get('/api/site')).rejects.toThrow('socket hang up');
    faults.isOffline = false;
    expect((await get('/api/site')).status).toBe(200);
  });

  it('answers HEAD without a body', async () => {
    const { status, body } = await rawRequest(preview.url, '/api/site', { method: 'HEAD' });
    expect([status, body.length]).toEqual([200, 0]);
  });
});

describe('what cannot be previewed', () => {
  it('is said in one sentence', async () => {
    const empty = join(fake.dist, 'assets');
    await expect(startPreview({ port: 0, dist: empty })).rejects.toThrow(
      'run `npm run build` first',
    );
  });

  it('is a port that is taken', async () => {
    const { port } = new URL(preview.url);
    await expect(startPreview({ port: Number(port), dist: fake.dist })).rejects.toThrow(
      'EADDRINUSE',
    );
  });
});

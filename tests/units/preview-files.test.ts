// @vitest-environment node
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPreview } from '../../mocks/preview.ts';
import { makeFakeDist, POLICY, SCRIPT, SHELL } from './fake-dist.ts';
import { rawRequest } from './raw-request.ts';

let fake: Awaited<ReturnType<typeof makeFakeDist>>;
let preview: Awaited<ReturnType<typeof startPreview>>;

beforeAll(async () => {
  fake = await makeFakeDist();
  preview = await startPreview({ port: 0, dist: fake.dist, quiet: true });
});
afterAll(async () => {
  await preview.close();
  await fake.remove();
});

const get = (path: string, headers: Record<string, string> = {}) =>
  rawRequest(preview.url, path, { headers });

describe('the built files', () => {
  it.each([
    ['/', 'text/html; charset=utf-8', 'no-cache'],
    [
      '/assets/app-1a2b.js?v=1',
      'text/javascript; charset=utf-8',
      'public, max-age=31536000, immutable',
    ],
    ['/assets/title.woff2', 'font/woff2', 'public, max-age=31536000, immutable'],
    ['/favicon.svg', 'image/svg+xml', 'no-cache'],
    ['/assets', 'text/html; charset=utf-8', 'no-cache'],
  ])('%s comes as %s', async (path, type, cacheControl) => {
    const { status, header } = await get(path);
    expect([status, header('content-type'), header('cache-control')]).toEqual([
      200,
      type,
      cacheControl,
    ]);
  });

  it('are compressed as the client accepts, and never twice', async () => {
    const path = '/assets/app-1a2b.js';
    const brotli = await get(path, { 'accept-encoding': 'gzip, deflate, br' });
    expect([brotli.header('content-encoding'), brotli.header('vary')]).toEqual([
      'br',
      'Accept-Encoding',
    ]);
    expect(brotliDecompressSync(brotli.body).toString()).toBe(SCRIPT);
    expect(brotli.header('content-length')).toBe(String(brotli.body.length));

    const gzip = await get(path, { 'accept-encoding': 'br;q=0, gzip' });
    expect(gzip.header('content-encoding')).toBe('gzip');
    expect(gunzipSync(gzip.body).toString()).toBe(SCRIPT);

    const plain = await get(path);
    expect([plain.header('content-encoding'), plain.header('vary')]).toEqual([
      undefined,
      'Accept-Encoding',
    ]);
    expect(plain.body.toString()).toBe(SCRIPT);
    const font = await get('/assets/title.woff2', { 'accept-encoding': 'br' });
    expect([font.header('content-encoding'), font.header('vary')]).toEqual([undefined, undefined]);
  });

  it('are not sent again to who has them, until a build changes them', async () => {
    const etag = (await get('/')).header('etag') ?? '';
    const again = await get('/', { 'if-none-match': etag });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    await fake.write('index.html', `${SHELL}<p>Nouvelle`);
    const changed = await get('/', { 'if-none-match': etag });
    expect([changed.status, changed.body.toString()]).toEqual([200, `${SHELL}<p>Nouvelle`]);
    await fake.write('index.html', SHELL);
  });

  it.each(['/articles/un-seisme', '/live', '/assets', '/nulle/part/'])(
    'give the shell at %s',
    async (path) => {
      const { status, body } = await get(path);
      expect([status, body.toString()]).toEqual([200, SHELL]);
    },
  );

  it.each([
    ['/assets/gone.js', 404],
    ['/assets/gone', 404],
    ['/robots.txt', 404],
    ['/_headers', 404],
    ['/_nginx.conf', 404],
    ['/%E0%A4%A', 400],
    ['/%00.js', 400],
    ['/../package.json', 400],
    ['/assets/../../package.json', 400],
    ['/%2e%2e/%2e%2e/etc/passwd', 400],
    ['/..%2f..%2fetc/passwd', 400],
    ['/..%5cpackage.json', 400],
    ['//etc/passwd.txt', 404],
  ])('refuse %s with %i', async (path, expected) => {
    const { status, header } = await get(path);
    expect(status).toBe(expected);
    expect(header('cache-control')).toBeUndefined();
  });

  it('come without their body to HEAD, and to no other method', async () => {
    const head = await rawRequest(preview.url, '/assets/app-1a2b.js', { method: 'HEAD' });
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect(head.header('content-length')).toBe(String(Buffer.byteLength(SCRIPT)));
    const post = await rawRequest(preview.url, '/', { method: 'POST', body: 'Bonjour' });
    expect([post.status, post.header('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('keep the headers of the deployment to themselves, and send them with every answer', async () => {
    for (const path of ['/', '/live', '/gone.js', '/api/site', '/api/nowhere', '/%zz']) {
      const { header } = await get(path);
      expect(header('x-content-type-options')).toBe('nosniff');
      expect(header('content-security-policy')).toBe(POLICY);
      expect(header('x-kind')).toBeUndefined();
    }
    expect((await get('/assets/app-1a2b.js')).header('x-kind')).toBe('asset');
    expect((await get('/favicon.svg')).header('x-kind')).toBe('icon');
  });
});

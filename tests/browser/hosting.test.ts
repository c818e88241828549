/**
 * What a host of the built site does, by HTTP alone. Both hosts that the tests start are held to it:
 * the preview, and a real nginx that has read the file which the build wrote for it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { rawRequest } from '../units/raw-request.ts';
import { DIST, expect, test } from './test.ts';

const read = (name: string) => readFileSync(join(DIST, name), 'utf8');
const assets = readdirSync(join(DIST, 'assets'));
const asset = (extension: string) => `/assets/${assets.find((name) => name.endsWith(extension))}`;
const PAGE = /^public, max-age=0, s-maxage=60, must-revalidate$/;
/** Of an address that no file was rendered for, hosts have their own way to say it. */
const SHELL = /no-cache|max-age=0/;

test.describe('a host of the built site', { tag: '@host' }, () => {
  test('every address has its page, without a redirect', async ({ newsroom: { url, db } }) => {
    const article = `/articles/${db.site.lead}`;
    const pages: [string, string, RegExp][] = [
      ['/', 'index.html', PAGE],
      ['/live', 'live.html', PAGE],
      ['/live/', 'live.html', PAGE],
      [article, `${article}.html`, PAGE],
      [`${article}/`, `${article}.html`, PAGE],
      [`${article}?from=feed`, `${article}.html`, PAGE],
      ['/articles/retire', '200.html', PAGE],
      ['/articles/la-5.0-arrive', '200.html', PAGE],
      [`${article}.html`, '200.html', PAGE],
      ['/articles', '200.html', SHELL],
      ['/saved', '200.html', SHELL],
      ['/saved/', '200.html', SHELL],
      ['/nulle/part', '200.html', SHELL],
      ['/index', '200.html', SHELL],
      ['/index.html', '200.html', SHELL],
      ['/assets', '200.html', SHELL],
    ];
    for (const [path, file, cache] of pages) {
      const { status, header, body } = await rawRequest(url, path);
      expect([status, header('content-type')], path).toEqual([200, 'text/html; charset=utf-8']);
      expect(body.toString() === read(file), `${path} is ${file}`).toBe(true);
      expect(header('cache-control'), path).toMatch(cache);
    }
  });

  test('every kind of file has its type and its time', async ({ newsroom: { url } }) => {
    const files: [string, RegExp, string][] = [
      [asset('.js'), /^(text|application)\/javascript; charset=utf-8$/, '31536000, immutable'],
      [asset('.css'), /^text\/css; charset=utf-8$/, '31536000, immutable'],
      [asset('.woff2'), /^font\/woff2$/, '31536000, immutable'],
      ['/favicon.svg', /^image\/svg\+xml$/, '86400'],
      ['/rss.xml', /^application\/(rss\+)?xml(; charset=utf-8)?$/, '300'],
      ['/sitemap.xml', /^application\/xml(; charset=utf-8)?$/, '300'],
      ['/robots.txt', /^text\/plain; charset=utf-8$/, '300'],
    ];
    for (const [path, type, age] of files) {
      const { status, header } = await rawRequest(url, path);
      expect(status, path).toBe(200);
      expect(header('content-type'), path).toMatch(type);
      expect(header('cache-control'), path).toBe(`public, max-age=${age}`);
    }
  });

  test('what is missing is missing, and no cache keeps that', async ({ newsroom: { url } }) => {
    const hidden = ['/_headers', '/_redirects', '/_nginx.conf', '/_nginx-brotli.conf'];
    const missing = ['/assets/gone.js', '/assets/gone', '/assets/', '/gone.png', '/favicon.ico'];
    for (const path of [...hidden, ...missing]) {
      const { status, header, body } = await rawRequest(url, path);
      expect(status, path).toBe(404);
      expect(header('cache-control'), path).toBeUndefined();
      expect(body.toString(), path).not.toContain('assets');
    }
  });

  test('every answer has the headers of the policy, once', async ({ newsroom: { url } }) => {
    const [, all = ''] = /^\/\*\n((?: .*\n)+)/.exec(read('_headers')) ?? [];
    const headers = [...all.matchAll(/^ {2}([\w-]+): (.*)$/gm)];
    expect(headers.length).toBeGreaterThan(4);
    for (const path of ['/', '/saved', '/articles/retire', asset('.js'), '/rss.xml', '/gone.js']) {
      const { header } = await rawRequest(url, path);
      for (const [, name = '', value] of headers) {
        expect(header(name.toLowerCase()), `${name} of ${path}`).toBe(value);
      }
    }
  });

  test('files come compressed as the client takes them', async ({ newsroom, hasBrotli }) => {
    const { url } = newsroom;
    for (const [path, file] of [
      ['/', 'index.html'],
      ['/saved', '200.html'],
      [asset('.js'), asset('.js')],
      ['/favicon.svg', 'favicon.svg'],
    ] as const) {
      const get = (encoding: string, via = {}) =>
        rawRequest(url, path, { headers: { 'accept-encoding': encoding, ...via } });
      expect(existsSync(join(DIST, `${file}.br`)), `${file}.br`).toBe(true);

      const best = await get('gzip, deflate, br');
      expect(best.header('content-encoding'), path).toBe(hasBrotli ? 'br' : 'gzip');
      const unpack = hasBrotli ? brotliDecompressSync : gunzipSync;
      expect(unpack(best.body).toString() === read(file), path).toBe(true);

      // A CDN asks for itself, and says so.
      const gzip = await get('gzip', { via: '1.1 cdn' });
      expect(gzip.header('content-encoding'), path).toBe('gzip');
      expect(gunzipSync(gzip.body).toString() === read(file), path).toBe(true);

      const plain = await get('identity');
      expect(plain.header('content-encoding'), path).toBeUndefined();
      for (const { header } of [best, gzip, plain]) {
        expect(header('vary'), path).toBe('Accept-Encoding');
      }
    }
  });

  test('what a client has is not sent again', async ({ newsroom: { url } }) => {
    for (const path of ['/', '/saved', asset('.js'), '/rss.xml']) {
      const headers = { 'accept-encoding': 'br, gzip' };
      const first = await rawRequest(url, path, { headers });
      const etag = first.header('etag') ?? '';
      const again = await rawRequest(url, path, { headers: { ...headers, 'if-none-match': etag } });
      expect([again.status, again.body.length], path).toEqual([304, 0]);
      expect(again.header('cache-control'), path).toBe(first.header('cache-control'));
    }
  });

  test('the newsroom beside them answers for itself', async ({ newsroom: { url } }) => {
    const news = await rawRequest(url, '/api/headlines');
    expect([news.status, news.header('content-type')]).toEqual([200, 'application/json']);
    // What follows a dot is no extension there either.
    const missing = await rawRequest(url, '/api/articles/la-5.0-arrive');
    expect(missing.header('content-type')).toBe('application/problem+json');
    expect(news.header('cache-control')).toBe('public, max-age=5, stale-while-revalidate=30');
    expect(missing.header('cache-control') ?? 'none').not.toContain('public');
  });

  test('pages are read, and nothing else', async ({ newsroom: { url } }) => {
    const head = await rawRequest(url, '/', { method: 'HEAD' });
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect((await rawRequest(url, '/', { method: 'POST', body: 'Bonjour' })).status).toBe(405);
  });
});

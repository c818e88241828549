// @vitest-environment node
import { mkdir, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPreview } from '../../mocks/preview.ts';
import { makeFakeDist } from './fake-dist.ts';
import { rawRequest } from './raw-request.ts';

let fake: Awaited<ReturnType<typeof makeFakeDist>>;
let preview: Awaited<ReturnType<typeof startPreview>>;

beforeAll(async () => {
  fake = await makeFakeDist();
  await mkdir(join(fake.dist, 'articles'));
  for (const name of ['200', 'index', 'live', 'articles/un-seisme', 'articles/la-5.0-arrive']) {
    await fake.write(`${name}.html`, name);
  }
  await fake.write('_headers', '/live\n  X-Kind: live\n');
  preview = await startPreview({ port: 0, dist: fake.dist, quiet: true });
});
afterAll(async () => {
  await preview.close();
  await fake.remove();
});

const get = (path: string, headers: Record<string, string> = {}) =>
  rawRequest(preview.url, path, { headers });

describe('the rendered pages', () => {
  it.each([
    ['/', 'index'],
    ['/?mock=slow', 'index'],
    ['/live', 'live'],
    ['/live/', 'live'],
    ['/articles/un-seisme', 'articles/un-seisme'],
    ['/articles/un-seisme/', 'articles/un-seisme'],
    ['/articles/la-5.0-arrive', 'articles/la-5.0-arrive'],
    ['/articles/retire', '200'],
    ['/articles/la-6.0-arrive', '200'],
    ['/articles', '200'],
    ['/saved', '200'],
    ['/index', '200'],
    ['/index.html', '200'],
    ['/articles/un-seisme.html', '200'],
  ])('%s is answered with %s', async (path, page) => {
    const { status, header, body } = await get(path);
    expect([status, header('content-type'), body.toString()]).toEqual([
      200,
      'text/html; charset=utf-8',
      page,
    ]);
  });

  it('get the same headers with a slash at the end', async () => {
    for (const path of ['/live', '/live/']) expect((await get(path)).header('x-kind')).toBe('live');
  });
});

describe('what the build has compressed', () => {
  const words = 'bonjour '.repeat(100);
  const accepting = async (encoding: string) => {
    const { header, body } = await get('/live', { 'accept-encoding': encoding });
    return [header('content-encoding'), body.toString()];
  };

  it('is sent as it is, unless the page is newer', async () => {
    await fake.write('live.html', words);
    await fake.write('live.html.br', 'par brotli');
    await fake.write('live.html.gz', 'par gzip');
    expect(await accepting('br, gzip')).toEqual(['br', 'par brotli']);
    expect(await accepting('gzip')).toEqual(['gzip', 'par gzip']);
    expect(await accepting('identity')).toEqual([undefined, words]);

    await fake.write('live.html', `${words}!`);
    await utimes(join(fake.dist, 'live.html.br'), 1, 1);
    expect(await accepting('br')).not.toContain('par brotli');
  });
});

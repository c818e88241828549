// @vitest-environment node
import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { layOver } from '../../../src/build/lay-over.ts';
import { linkFolder } from '../../../src/build/link-folder.ts';
import { replaceFolder } from '../../../src/build/staging.ts';

/** As where a volume is mounted at `site`. */
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  const fail = (code: string) => Promise.reject(Object.assign(new Error(code), { code }));
  const volumeOf = (path: unknown) => /\/site(\/|$)/.test(String(path));
  const rename: typeof real.rename = (from, to) => {
    if (String(from).endsWith('/site')) return fail('EBUSY');
    return volumeOf(from) === volumeOf(to) ? real.rename(from, to) : fail('EXDEV');
  };
  const link: typeof real.link = (from, to) =>
    volumeOf(from) === volumeOf(to) ? real.link(from, to) : fail('EXDEV');
  return { ...real, rename, link };
});

let top = '';
const at = (path: string) => join(top, path);
const text = (name: string) => readFile(at(`site/${name}`), 'utf8');

beforeEach(async () => {
  top = await mkdtemp(join(tmpdir(), 'mounted-'));
  await mkdir(at('site'));
  for (const name of ['index.html', 'old.html']) {
    await writeFile(at(`site/${name}`), 'avant');
    await utimes(at(`site/${name}`), 1000, 1000);
  }
});
afterEach(() => rm(top, { recursive: true }));

it('takes the files of a build one after another', async () => {
  await replaceFolder(at('site'), async (staging) => {
    await mkdir(join(staging, 'assets'), { recursive: true });
    await writeFile(join(staging, 'assets/a.js'), 'script');
    await writeFile(join(staging, 'index.html'), 'après');
  });
  expect([await text('index.html'), await text('assets/a.js')]).toEqual(['après', 'script']);
  expect([await readdir(top), await readdir(at('site'))]).toEqual([
    ['site'],
    ['assets', 'index.html'],
  ]);
});

it('stands as it was where the build fails', async () => {
  const failing = replaceFolder(at('site'), async (staging) => {
    await mkdir(staging);
    throw new Error('halfway');
  });
  await expect(failing).rejects.toThrow('halfway');
  expect([await readdir(top), await text('index.html')]).toEqual([['site'], 'avant']);
});

it('takes the pages of a rendering, with their times', async () => {
  const now = Date.now();
  const linked = { names: await linkFolder(at('site'), at('next')), at: now };
  await writeFile(at('next/index.html'), 'après');
  const { ino } = await stat(at('site/old.html'));
  const { mtimeMs } = await stat(at('next/index.html'));
  await layOver(at('next'), at('site'), linked);
  expect(await text('index.html')).toBe('après');
  expect((await stat(at('site/index.html'))).mtimeMs).toBeCloseTo(mtimeMs, -1);
  expect((await stat(at('site/old.html'))).ino).toBe(ino);
  expect(await readdir(at('site'))).toEqual(['index.html', 'old.html']);
});

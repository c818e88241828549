// @vitest-environment node
import { randomBytes } from 'node:crypto';
import {
  mkdir,
  mkdtemp,
  open,
  readdir,
  readFile,
  rm,
  stat,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compressFile, compressFiles, compressFolder } from '../../src/build/compress.ts';
import { replaceFile } from '../../src/build/replace-file.ts';

const WORDS = 'des mots, '.repeat(200);
let folder = '';
const at = (name: string) => join(folder, name);
const names = async () => (await readdir(folder)).sort();

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compress-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('compressed files', () => {
  it.each(['page.html', 'app.js', 'app.css', 'drawing.svg', 'rss.xml', 'robots.txt', 'data.json'])(
    'stand beside %s',
    async (name) => {
      await writeFile(at(name), WORDS);
      await compressFile(at(name));
      expect(await names()).toEqual([name, `${name}.br`, `${name}.gz`]);
      expect(brotliDecompressSync(await readFile(at(`${name}.br`))).toString()).toBe(WORDS);
      expect(gunzipSync(await readFile(at(`${name}.gz`))).toString()).toBe(WORDS);
    },
  );

  it('are made only where that saves something', async () => {
    await writeFile(at('tiny.txt'), 'a'.repeat(255));
    await writeFile(at('noise.txt'), randomBytes(5000));
    await writeFile(at('face.woff2'), WORDS);
    await writeFile(at('_nginx.conf'), WORDS);
    await compressFolder(folder);
    expect(await names()).toEqual(['_nginx.conf', 'face.woff2', 'noise.txt', 'tiny.txt']);
  });

  it('are made in all folders', async () => {
    await mkdir(at('articles'));
    await writeFile(at('articles/a.html'), WORDS);
    await compressFolder(folder);
    expect(await readdir(at('articles'))).toContain('a.html.br');
  });

  it('follow a file that changes', async () => {
    await writeFile(at('a.html'), WORDS);
    await compressFile(at('a.html'));
    await writeFile(at('a.html'), `${WORDS}fin`);
    await compressFile(at('a.html'));
    expect(brotliDecompressSync(await readFile(at('a.html.br'))).toString()).toBe(`${WORDS}fin`);
    await writeFile(at('a.html'), 'ab');
    await compressFile(at('a.html'));
    expect(await names()).toEqual(['a.html']);
  });

  it('go with a file that is gone', async () => {
    for (const name of ['a.html', 'b.html']) await writeFile(at(name), WORDS);
    await compressFolder(folder);
    await rm(at('a.html'));
    await compressFiles([at('a.html')]);
    expect(await names()).toEqual(['b.html', 'b.html.br', 'b.html.gz']);
    await rm(at('b.html'));
    await compressFolder(folder);
    expect(await names()).toEqual([]);
  });

  it('keep their time, and so their ETag, where nothing has changed', async () => {
    await writeFile(at('a.html'), WORDS);
    await compressFile(at('a.html'));
    await utimes(at('a.html.br'), 1, 1);
    await compressFile(at('a.html'));
    expect((await stat(at('a.html.br'))).mtimeMs).toBe(1000);
  });
});

describe('a file that is replaced', () => {
  it('is another file in its place, so that who reads the old one reads it to its end', async () => {
    await replaceFile(at('page.html'), 'avant');
    const reader = await open(at('page.html'));
    expect(await replaceFile(at('page.html'), 'après')).toBe(true);
    expect(await reader.readFile('utf8')).toBe('avant');
    await reader.close();
    expect(await readFile(at('page.html'), 'utf8')).toBe('après');
    expect(await names()).toEqual(['page.html']);
  });

  it('is left alone where it says so already', async () => {
    await replaceFile(at('page.html'), WORDS);
    await utimes(at('page.html'), 1, 1);
    expect(await replaceFile(at('page.html'), WORDS)).toBe(false);
    expect((await stat(at('page.html'))).mtimeMs).toBe(1000);
  });

  it('leaves nothing behind where it could not be', async () => {
    await mkdir(at('page.html'));
    await expect(replaceFile(at('page.html'), WORDS)).rejects.toThrow();
    expect(await names()).toEqual(['page.html']);
  });
});

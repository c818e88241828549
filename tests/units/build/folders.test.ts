// @vitest-environment node
import { existsSync } from 'node:fs';
import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepFormerAssets } from '../../../src/build/former-assets.ts';
import { layOver } from '../../../src/build/lay-over.ts';
import { linkFolder } from '../../../src/build/link-folder.ts';
import { replaceFile } from '../../../src/build/replace-file.ts';
import { replaceFolder, restoreFolder } from '../../../src/build/staging.ts';

let top = '';
const at = (path: string) => join(top, path);
const read = (path: string) => readFile(at(path), 'utf8');
const names = async (path = '.') => (await readdir(at(path))).sort();

async function write(path: string, text: string): Promise<void> {
  await mkdir(join(at(path), '..'), { recursive: true });
  await writeFile(at(path), text);
}

beforeEach(async () => {
  top = await mkdtemp(join(tmpdir(), 'folders-'));
  await write('site/index.html', 'avant');
});
afterEach(() => rm(top, { recursive: true }));

describe('a folder that is replaced', () => {
  const fill = async (staging: string) => {
    await mkdir(staging);
    await writeFile(join(staging, 'index.html'), 'après');
  };

  it('is the new one', async () => {
    await replaceFolder(at('site'), fill);
    expect([await read('site/index.html'), await names()]).toEqual(['après', ['site']]);
  });

  it('need not have been there', async () => {
    await replaceFolder(at('other'), fill);
    expect(await names()).toEqual(['other', 'site']);
  });

  it('stands as it was where the new one fails', async () => {
    const failing = replaceFolder(at('site'), async (staging) => {
      await fill(staging);
      throw new Error('halfway');
    });
    await expect(failing).rejects.toThrow('halfway');
    expect([await read('site/index.html'), await names()]).toEqual(['avant', ['site']]);
  });

  it('comes back where the second of two renames fails', async () => {
    await expect(replaceFolder(at('site'), async () => {})).rejects.toThrow('ENOENT');
    expect([await read('site/index.html'), await names()]).toEqual(['avant', ['site']]);
  });

  it('is restored after the process was killed between them', async () => {
    await rename(at('site'), at('site.before'));
    await write('site.next/index.html', 'après');
    await restoreFolder(at('site'));
    expect([await read('site/index.html'), await names()]).toEqual(['avant', ['site']]);
  });

  it('stays the new one where the process was killed after them', async () => {
    await write('site.before/index.html', 'bien avant');
    await restoreFolder(at('site'));
    expect([await read('site/index.html'), await names()]).toEqual(['avant', ['site']]);
  });
});

describe('a linked folder, laid over its original', () => {
  it('brings what was changed, added and removed, and leaves alone what was not', async () => {
    for (const name of ['same', 'changed', 'removed']) await write(`site/articles/${name}`, name);
    await write('site/200.html', 'coquille');
    await utimes(at('site/200.html'), 1000, 1000);
    const { ino, mtimeMs } = await stat(at('site/articles/same'));
    const now = Date.now();
    const linked = { names: await linkFolder(at('site'), at('next')), at: now };
    await replaceFile(at('next/articles/changed'), 'autre');
    await rm(at('next/articles/removed'));
    await write('next/feeds/added', 'nouveau');
    expect([await read('site/articles/changed'), await names('site')]).toEqual([
      'changed',
      ['200.html', 'articles', 'index.html'],
    ]);
    // As an editor saves it.
    await replaceFile(at('site/200.html'), 'autre coquille');

    await layOver(at('next'), at('site'), linked);
    expect(await read('site/200.html')).toBe('autre coquille');
    expect(await names('site/articles')).toEqual(['changed', 'same']);
    expect(await read('site/articles/changed')).toBe('autre');
    expect(await read('site/feeds/added')).toBe('nouveau');
    expect(await stat(at('site/articles/same'))).toMatchObject({ ino, mtimeMs });
  });

  it('leaves what others added and removed meanwhile as they did', async () => {
    await write('site/tokens/old', 'jeton');
    await utimes(at('site/tokens/old'), 1000, 1000);
    const now = Date.now();
    const linked = { names: await linkFolder(at('site'), at('next')), at: now };
    await write('site/tokens/new', 'jeton');
    await rm(at('site/tokens/old'));
    await layOver(at('next'), at('site'), linked);
    expect([await names('site'), await names('site/tokens')]).toEqual([
      ['index.html', 'tokens'],
      ['new'],
    ]);
  });
});

it('keeps the assets of the last build, and of none before', async () => {
  const build = (name: string) => ({ site: at(name), rendererFolder: at(`${name}-renderer`) });
  const make = async (name: string, asset: string) => {
    await write(`${name}/assets/shared.js`, name);
    await write(`${name}/assets/${asset}`, name);
    await mkdir(at(`${name}-renderer`));
  };
  for (const [name, former] of [
    ['one', 'none'],
    ['two', 'one'],
    ['three', 'two'],
  ] as const) {
    await make(name, `${name}.js`);
    await keepFormerAssets(build(former), build(name));
    await write(`${name}/assets/${name}.js.br`, name);
  }
  expect(await names('two/assets')).toEqual([
    'one.js',
    'one.js.br',
    'shared.js',
    'two.js',
    'two.js.br',
  ]);
  expect(await names('three/assets')).toEqual([
    'shared.js',
    'three.js',
    'three.js.br',
    'two.js',
    'two.js.br',
  ]);
  expect(await read('three/assets/shared.js')).toBe('three');
  expect(existsSync(at('three/assets/one.js'))).toBe(false);
});

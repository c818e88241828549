/** Builds what is served; each gives the folder that it is in. */
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { sample } from '../../mocks/sample.ts';
import { buildSite } from '../../src/build/build-site.ts';
import { paths } from '../../src/lib/paths.ts';
import { limitList, limitPage } from './peers/limit/limit-page.ts';

const BARE = join(import.meta.dirname, 'peers/bare');
const BUILD = join(import.meta.dirname, 'build');

export async function buildLimit(): Promise<string> {
  const folder = join(BUILD, 'limit');
  const write = async (path: string, html: string) => {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, html);
  };
  await rm(folder, { recursive: true, force: true });
  await write('index.html', limitList(sample.articles));
  for (const article of sample.articles) {
    const path = `${paths.article.href(article.slug)}.html`;
    await write(path, limitPage(article, sample.articles));
  }
  return folder;
}

export async function buildBare(): Promise<string> {
  const folder = join(BUILD, 'bare');
  await build({
    configFile: false,
    root: BARE,
    plugins: [react()],
    build: { outDir: folder, emptyOutDir: true },
    logLevel: 'warn',
  });
  return folder;
}

let ours: Promise<string> | undefined;

/** Built once, however many rows are made of it. */
export function buildOurs(): Promise<string> {
  ours ??= (async () => {
    const folder = join(BUILD, 'ours');
    await buildSite({ outDir: folder });
    return folder;
  })();
  return ours;
}

const PAGES = /^(index|live)\.html|^articles$/;

/** The same build with none of its pages: every address gets the empty shell. */
export async function emptyShellOf(dist: string): Promise<string> {
  const folder = join(BUILD, 'ours-shell');
  await rm(folder, { recursive: true, force: true });
  await cp(dist, folder, {
    recursive: true,
    filter: (file) => !PAGES.test(relative(dist, file)),
  });
  return folder;
}

/** Builds the page that is measured and the two that it is measured against. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig } from 'vite';
import { sample } from '../../mocks/sample.ts';
import { limitPage } from './peers/limit/limit-page.ts';

const ROOT = join(import.meta.dirname, '../..');
const BARE = join(import.meta.dirname, 'peers/bare');
const BUILD = join(import.meta.dirname, 'build');

interface BenchPage {
  name: string;
  /** Gives the folder to serve it from. */
  build(): Promise<string>;
}

export const PAGES: BenchPage[] = [
  { name: 'limit', build: buildLimit },
  {
    name: 'floor',
    build: () => buildApp('floor', { configFile: false, root: BARE, plugins: [react()] }),
  },
  { name: 'ours', build: () => buildApp('ours', { root: ROOT }) },
];

async function buildLimit(): Promise<string> {
  const folder = join(BUILD, 'limit');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), limitPage(leadArticle(), sample.articles));
  return folder;
}

async function buildApp(name: string, config: InlineConfig): Promise<string> {
  const folder = join(BUILD, name);
  await build({ ...config, build: { outDir: folder, emptyOutDir: true }, logLevel: 'warn' });
  return folder;
}

/** The article that every page shows. */
export function leadArticle() {
  const article = sample.articles.find(({ slug }) => slug === sample.site.lead);
  if (!article) throw new Error('The sample has no lead article');
  return article;
}

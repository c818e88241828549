/** Renders the newsroom's pages, and what machines read beside them, into the folder of a built site. */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RenderedPage } from '../prerender/render-page.tsx';
import { atOnce } from './at-once.ts';
import { openNewsroom } from './newsroom.ts';
import { fileOfArticle } from './page-file.ts';
import { configTextOf, fillTemplate } from './page-template.ts';
import { replaceFile } from './replace-file.ts';

/** How many of the newest articles have a page, unless the configuration says otherwise. */
const USUAL_COUNT = 200;
/** The newsroom is asked for so many pages at a time. */
const AT_ONCE = 8;
/** The names under which errors of the world reach the renderer's callers. */
const SHAPE = 'shape';

export interface RenderOptions {
  /** The folder of the built site, with its shell in it. */
  site: string;
  /** What `npm run build` made to render it with. */
  rendererFolder: string;
  /** Where the newsroom's resources stand; else what the configuration says, or the sample. */
  newsroom?: string | undefined;
  /** Only the pages of these articles, beside front page, list and feeds. */
  only?: readonly string[] | undefined;
  log: (line: string) => void;
}

/**
 * Gives the paths of the files that it wrote or removed. A page is written when it is whole; the page
 * of an article that the newsroom does not have any more is removed.
 * @throws where the newsroom does not answer, or the configuration is wrong
 */
export async function renderPages(options: RenderOptions): Promise<string[]> {
  const { site, rendererFolder, only, log } = options;
  const configText = configTextOf(await readFile(join(site, '200.html'), 'utf8'));
  const template = await readFile(join(rendererFolder, 'template.html'), 'utf8');
  const newsroom = await openNewsroom(configText, options.newsroom);
  log(newsroom.description);
  try {
    const { createRenderer } = await importRenderer(rendererFolder);
    const renderer = await createRenderer(configText, newsroom.origin, newsroom.url);
    const headlines = await renderer.newest(renderer.config.prerender ?? USUAL_COUNT);
    const changed: string[] = [];

    const put = async (name: string, page: RenderedPage | undefined) => {
      const file = join(site, name);
      changed.push(file);
      if (!page) return rm(file, { force: true });
      await mkdir(dirname(file), { recursive: true });
      await replaceFile(file, fillTemplate(template, { ...page, config: renderer.config }));
    };
    const renderArticle = async (slug: string) => {
      const name = fileOfArticle(slug);
      if (name === undefined) return log(`${slug}: no file can have this name; the app shows it.`);
      try {
        await put(name, await renderer.article(slug));
      } catch (error) {
        if (!isMalformed(error)) throw error;
        await rm(join(site, name), { force: true });
        log(`${slug}: left out, ${error.message}`);
      }
    };

    await put('index.html', await renderer.list('/'));
    await put('live.html', await renderer.list('/live'));
    await atOnce(AT_ONCE, only ?? headlines.map(({ slug }) => slug), renderArticle);
    for (const [name, text] of Object.entries(await renderer.machineFiles(headlines))) {
      changed.push(join(site, name));
      await replaceFile(join(site, name), text);
    }
    return changed;
  } finally {
    await newsroom.close();
  }
}

/** One article that breaks the contract keeps back its own page, and no other. */
function isMalformed(error: unknown): error is Error {
  return error instanceof Error && 'kind' in error && error.kind === SHAPE;
}

async function importRenderer(folder: string): Promise<typeof import('../prerender/renderer.ts')> {
  return import(pathToFileURL(join(folder, 'renderer.js')).href);
}

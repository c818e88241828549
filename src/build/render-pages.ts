/** Renders the newsroom's pages, and what machines read beside them, into the folder of a built site. */
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ConfigError, checkTimeZone, parseConfig } from '../app/config.ts';
import type { RenderedPage } from '../prerender/render-page.tsx';
import type { Renderer } from '../prerender/renderer.ts';
import { atOnce } from './at-once.ts';
import { openNewsroom } from './newsroom.ts';
import { fileOfArticle } from './page-file.ts';
import { configTextOf, fillTemplate } from './page-template.ts';
import { replaceFile } from './replace-file.ts';
import { replacePage } from './replace-page.ts';
import type { Log } from './report.ts';

/** How many of the newest articles have a page, unless the configuration says otherwise. */
const USUAL_COUNT = 200;
/** The newsroom is asked for so many pages at a time. */
const AT_ONCE = 8;
/** Of a hundred articles, the newsroom may fail to give so many, and the others are rendered. */
const TOLERATED_PERCENT = 10;

type CreateRenderer = typeof import('../prerender/renderer.ts').createRenderer;

export interface RenderOptions {
  /** The folder of the built site, with its shell in it. */
  site: string;
  /** What `npm run build` made to render it with. */
  rendererFolder: string;
  /** Where the newsroom's resources stand; else what the configuration says, or the sample. */
  newsroom?: string | undefined;
  /** Only the pages of these articles, beside front page, list and feeds. */
  only?: readonly string[] | undefined;
  log: Log;
  /** In place of the built one. */
  createRenderer?: CreateRenderer | undefined;
}

/** Names of files, relative to the site. */
export interface Rendering {
  pages: Set<string>;
  /** Pages that are not there any more, and files for machines: whatever else may have changed. */
  others: Set<string>;
}

/**
 * A page is written when it is whole; the page of an article that the newsroom does not have any more,
 * or gives in a form that nobody can read, is removed, and one that it answers with an error stays as
 * it was: each is named in the log.
 * @throws where the newsroom does not answer, does not give more than a few of the articles that it
 * lists, has an error for one of `only`, or the configuration is wrong
 */
export async function renderPages(options: RenderOptions): Promise<Rendering> {
  const { site, rendererFolder, log } = options;
  const configText = configTextOf(await readFile(join(site, '200.html'), 'utf8'));
  const template = await readFile(join(rendererFolder, 'template.html'), 'utf8');
  const config = parseConfig(configText);
  const count = config.prerender ?? USUAL_COUNT;
  if (!Number.isInteger(count) || count < 0) {
    throw new ConfigError('prerender', 'wrong');
  }
  checkTimeZone(config);
  const newsroom = await openNewsroom(config, options.newsroom);
  log(newsroom.description);
  try {
    const createRenderer = options.createRenderer ?? (await importRenderer(rendererFolder));
    const renderer = await createRenderer(configText, newsroom.origin, newsroom.url);
    const headlines = await renderer.newest(count);
    const rendering: Rendering = { pages: new Set(), others: new Set() };

    /**
     * Puts a page in its place, removes what is gone, and keeps what the newsroom has an error for now.
     * The last two say whether that may be.
     */
    const put = async (
      name: string,
      asked: Promise<RenderedPage | undefined>,
      mayStay: () => boolean,
      mayGo: () => boolean,
    ) => {
      const file = join(site, name);
      try {
        const page = await asked;
        if (!page && existsSync(file) && !mayGo()) {
          throw new Error(`${name}: the newsroom lists it, and does not give it`);
        }
        rendering[page ? 'pages' : 'others'].add(name);
        if (!page) return await rm(file, { force: true });
        await replacePage(file, fillTemplate(template, { ...page, config: renderer.config }));
      } catch (error) {
        if (!isSourceError(error, 'status') || !mayStay()) throw error;
        log(`${name}: not rendered, ${error.message}`);
        if (existsSync(file)) rendering.pages.add(name);
      }
    };

    const always = () => true;
    const front = unlessMalformed(renderer.list('/'), 'The front page', log);
    await put('index.html', front, always, always);
    await put('live.html', renderer.list('/live'), () => false, always);
    const slugs = new Set(options.only ?? headlines.map(({ slug }) => slug));
    let tolerated = options.only ? 0 : Math.floor((slugs.size * TOLERATED_PERCENT) / 100);
    const isTolerable = () => tolerated-- > 0;
    const mayGo = options.only ? always : isTolerable;
    await atOnce(AT_ONCE, slugs, async (slug) => {
      const name = fileOfArticle(slug);
      if (name === undefined) return log(`${slug}: no file can have this name; the app shows it`);
      await put(name, renderArticle(renderer, slug, log), isTolerable, mayGo);
    });
    for (const [name, text] of Object.entries(await renderer.machineFiles(headlines))) {
      await replaceFile(join(site, name), text);
      rendering.others.add(name);
    }
    return rendering;
  } finally {
    await newsroom.close();
  }
}

async function renderArticle(renderer: Renderer, slug: string, log: Log) {
  const asked = renderer.article(slug).then((page) => {
    if (!page) log(`${slug}: the newsroom has no such article, so it has no page`);
    return page;
  });
  return unlessMalformed(asked, slug, log);
}

/** One article that breaks the contract keeps back its own page, and no other. */
async function unlessMalformed<T>(asked: Promise<T>, name: string, log: Log) {
  try {
    return await asked;
  } catch (error) {
    if (!isSourceError(error, 'shape')) throw error;
    log(`${name}: left out, ${error.message}`);
    return undefined;
  }
}

/** By its members: the built renderer has a class `SourceError` of its own. */
function isSourceError(error: unknown, kind: 'shape' | 'status'): error is Error {
  return error instanceof Error && 'kind' in error && error.kind === kind;
}

async function importRenderer(folder: string): Promise<CreateRenderer> {
  const file = pathToFileURL(join(folder, 'renderer.js')).href;
  const built: typeof import('../prerender/renderer.ts') = await import(file);
  return built.createRenderer;
}

/** Renders the newsroom's pages, and what machines read beside them, into the folder of a built site. */
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ConfigError, checkTimeZone, parseConfig } from '../app/config.ts';
import type { RenderedPage } from '../prerender/render-page.tsx';
import { askedPage, type Missing } from './asked-page.ts';
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
/** Of a hundred articles that it lists, the newsroom may fail to give so many; and always one. */
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
 * or gives in a form that nobody can read, is removed, and one that is not to be had now stays as it
 * was: each is named in the log. Of the articles that the newsroom lists, it may fail to give one in
 * ten, and in any case one; a brief that has no article does not count.
 * @throws where the newsroom does not answer, fails to give more than that, or any article for the front
 * page of a site that has none, has an error for one of `only`, or the configuration is wrong; for
 * `only` of a WordPress site
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
  if (config.source === 'wordpress') return withoutPages(options);
  const newsroom = await openNewsroom(config, options.newsroom);
  log(newsroom.description);
  try {
    const createRenderer = options.createRenderer ?? (await importRenderer(rendererFolder));
    const renderer = await createRenderer(configText, newsroom.origin, newsroom.url);
    const headlines = await renderer.newest(count);
    const rendering: Rendering = { pages: new Set(), others: new Set() };

    /** Puts a page in its place, removes what is gone, and keeps what is not to be had now. */
    const put = async (
      name: string,
      asked: Promise<RenderedPage | undefined>,
    ): Promise<Missing | undefined> => {
      const file = join(site, name);
      const page = await askedPage(name, asked);
      if (!('why' in page)) {
        rendering.pages.add(name);
        await replacePage(file, fillTemplate(template, { ...page, config: renderer.config }));
        return undefined;
      }
      if (page.why !== 'failed') {
        rendering.others.add(name);
        await rm(file, { force: true });
      } else if (existsSync(file)) rendering.pages.add(name);
      return page;
    };

    const kinds = new Map(headlines.map(({ slug, kind }) => [slug, kind]));
    const noFront = await put('index.html', renderer.list('/'));
    if (noFront) {
      logMissing(log, 'index.html', 'The front page', noFront);
      const hasArticles = [...kinds.values()].includes('article');
      const mayLack = options.only || noFront.why === 'malformed' || !hasArticles;
      if (!mayLack && !rendering.pages.has('index.html')) throw noFront.error;
    }
    const noList = await put('live.html', renderer.list('/live'));
    if (noList) throw noList.error;

    const slugs = new Set(options.only ?? kinds.keys());
    let tolerated = options.only
      ? 0
      : Math.max(1, Math.floor((slugs.size * TOLERATED_PERCENT) / 100));
    await atOnce(AT_ONCE, slugs, async (slug) => {
      const name = fileOfArticle(slug);
      if (name === undefined) return log(`${slug}: no file can have this name; the app shows it`);
      const missing = await put(name, renderer.article(slug));
      if (!missing) return;
      logMissing(log, name, slug, missing);
      const isFault = options.only
        ? missing.why === 'failed'
        : missing.why !== 'gone' || kinds.get(slug) === 'article';
      if (isFault && tolerated-- <= 0) throw missing.error;
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

/**
 * WordPress gives HTML, which only a browser can make safe: the app renders every page of it. What was
 * rendered from another newsroom is removed.
 */
async function withoutPages({ site, only, log }: RenderOptions): Promise<Rendering> {
  if (only) throw new Error('Articles of a WordPress site are not rendered ahead.');
  log(
    'The newsroom is a WordPress site: no pages are rendered ahead, the shell serves every address',
  );
  const others = new Set(['index.html', 'live.html', 'rss.xml', 'sitemap.xml']);
  for (const name of others) await rm(join(site, name), { force: true });
  return { pages: new Set(), others };
}

function logMissing(log: Log, name: string, of: string, { why, text }: Missing): void {
  if (why === 'failed') log(`${name}: not rendered, ${text}`);
  else log(`${of}: ${why === 'gone' ? `${text}, so it has no page` : `left out, ${text}`}`);
}

async function importRenderer(folder: string): Promise<CreateRenderer> {
  const file = pathToFileURL(join(folder, 'renderer.js')).href;
  const built: typeof import('../prerender/renderer.ts') = await import(file);
  return built.createRenderer;
}

/**
 * Renders a newsroom's pages outside of a browser: what `npm run build` bundles, and runs to fill the
 * site with pages.
 */
import { createContractSource } from '../api/contract/contract-source.ts';
import type { Article, Headline } from '../api/model.ts';
import { SourceError } from '../api/source.ts';
import { type Config, parseConfig } from '../app/config.ts';
import { createServices } from '../app/services.ts';
import { siteOptions } from '../app/site-queries.ts';
import { articleOptions } from '../features/article/article-queries.ts';
import {
  headlinesOptions,
  olderHeadlinesOptions,
} from '../features/headlines/headlines-queries.ts';
import type { HeadlineRun } from '../features/headlines/known-headlines.ts';
import { languageOf } from '../i18n/languages.ts';
import { loadTranslation } from '../i18n/load-translation.ts';
import { paths } from '../lib/paths.ts';
import { machineFiles } from './machine-files.ts';
import { articleHead, listHead } from './page-head.ts';
import type { Publication } from './publication.ts';
import { keptQueries, type RenderedPage, renderPage } from './render-page.tsx';

/** How many articles the feed has. */
const FEED_LENGTH = 20;

export interface Renderer {
  /** The configuration that its pages carry. */
  config: Config;
  /** The newest headlines, at most `count`. */
  newest(count: number): Promise<Headline[]>;
  /** A page of headlines, the front page or the list; undefined where the newsroom has nothing for it. */
  list(path: string): Promise<RenderedPage | undefined>;
  /** The page of an article; undefined where the newsroom has none, or not any more. */
  article(slug: string): Promise<RenderedPage | undefined>;
  /** The feed, the sitemap and what robots may read: their texts, by the names of their files. */
  machineFiles(headlines: readonly Headline[]): Promise<Record<string, string>>;
}

/** For tests, which cannot wait as long as a build does. In milliseconds. */
interface Patience {
  timeoutMs?: number;
  retryDelayMs?: number;
}

/**
 * Asks the newsroom for what every page shows: its settings and its newest headlines.
 * @param configText the JSON block of the shell
 * @param origin where readers find the site
 * @param newsroom where the newsroom's resources stand for the renderer
 * @throws {ConfigError} and {SourceError}; so do the renderer's operations, where the newsroom fails
 */
export async function createRenderer(
  configText: string | undefined,
  origin: string,
  newsroom: string,
  { timeoutMs, retryDelayMs }: Patience = {},
): Promise<Renderer> {
  const config = { ...parseConfig(configText), origin };
  const source = createContractSource(newsroom, timeoutMs);
  const translation = await loadTranslation(languageOf(config.language) ?? 'fr');

  const shared = createServices(config, source, retryDelayMs);
  const site = await shared.queryClient.query(siteOptions(source));
  const list = await shared.queryClient.query(headlinesOptions(source));
  const [newestRun] = list.runs;
  const known = keptQueries(shared);
  const newestOnes = newestRun?.items.slice(0, FEED_LENGTH) ?? [];
  /** The headlines of the feed by slug, and their articles, as far as they have been rendered. */
  const inFeed = new Map(newestOnes.map((headline) => [headline.slug, headline]));
  const rendered = new Map<string, Article>();
  const publication: Publication = {
    name: config.name ?? site.name,
    language: config.language,
    origin,
  };

  async function newest(count: number): Promise<Headline[]> {
    // By slug: what is published meanwhile can move a headline to the next page.
    const headlines = new Map<string, Headline>();
    let page: HeadlineRun | undefined = newestRun;
    while (page) {
      const known = headlines.size;
      for (const headline of page.items) headlines.set(headline.slug, headline);
      const { next } = page;
      // A newsroom may lead in circles, or on and on.
      if (next === undefined || headlines.size === known || headlines.size >= count) break;
      page = await shared.queryClient.query(olderHeadlinesOptions(source, next));
    }
    return [...headlines.values()].slice(0, count);
  }

  async function render(path: string, headOf: (article: Article | undefined) => string) {
    const services = createServices(config, source, retryDelayMs);
    const { queryClient } = services;
    try {
      const page = await renderPage(path, services, translation, known);
      const slug = paths.article.slugIn(path) ?? '';
      const article = queryClient.getQueryData(articleOptions(source, slug).queryKey);
      if (article && inFeed.has(slug)) rendered.set(slug, article);
      return page && { ...page, head: page.head + headOf(article) };
    } finally {
      queryClient.clear();
    }
  }

  const titleOf = (path: string) =>
    path === paths.live.href()
      ? `${translation.t('nav.feed')} · ${publication.name}`
      : publication.name;

  return {
    config,
    newest,

    list: (path) => render(path, () => listHead({ path, title: titleOf(path) }, publication)),

    article: (slug) =>
      render(paths.article.href(slug), (article) =>
        article ? articleHead(article, publication) : '',
      ),

    async machineFiles(headlines) {
      const feed = [...inFeed.values()];
      const asked = await Promise.allSettled(
        feed.map(
          ({ slug }) =>
            rendered.get(slug) ?? shared.queryClient.query(articleOptions(source, slug)),
        ),
      );
      const failures = asked.flatMap((one, index) =>
        one.status === 'fulfilled' || isBareBrief(one.reason, feed[index]) ? [] : [one.reason],
      );
      const grave = failures.filter((error) => !isOfOneArticle(error));
      if (grave.length > 0) throw grave[0];
      if (failures.length > FEED_LENGTH / 2) throw failures[0];
      const articles = asked.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      return machineFiles(articles, headlines, publication, new Date());
    },
  };
}

/** It was withdrawn, breaks the contract, or is not to be had at present: it is in no feed. */
function isOfOneArticle(error: unknown): boolean {
  return error instanceof SourceError && error.kind !== 'offline';
}

/** A headline without an article behind it. */
function isBareBrief(error: unknown, headline: Headline | undefined): boolean {
  return error instanceof SourceError && error.isGone && headline?.kind === 'brief';
}

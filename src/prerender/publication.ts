/** Who publishes the prerendered pages, and the absolute addresses that machines are given. */
import type { Article } from '../api/model.ts';
import { paths } from '../lib/paths.ts';

export interface Publication {
  name: string;
  /** BCP 47, of what has no language of its own. */
  language: string;
  /** Public address of the reader, without a trailing slash: `https://www.lematin.example`. */
  origin: string;
}

/** Where the files for machines stand, beside the pages. */
export const machinePaths = { feed: '/rss.xml', sitemap: '/sitemap.xml' } as const;

/** The article's page in this reader, absolute. */
export function readerAddress(slug: string, { origin }: Publication): string {
  return `${origin}${paths.article.href(slug.toWellFormed())}`;
}

/** The address that the newsroom calls the article's own; its page here where that one is no address. */
export function canonicalAddress(article: Article, publication: Publication): string {
  return (
    webAddress(article.canonicalUrl, publication.origin) ?? readerAddress(article.slug, publication)
  );
}

/** `href` made absolute; undefined where it is no web address. */
export function webAddress(href: string, base: string): string | undefined {
  if (!URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
}

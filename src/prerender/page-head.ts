/**
 * What the head of a prerendered page tells machines. `<title>` and the canonical link are React's
 * (document-title.tsx); there is no `hreflang`, as the contract knows no translations of an article
 * and the language of the interface has no address of its own.
 */
import type { Article } from '../api/model.ts';
import { articleSummary } from './article-summary.ts';
import { headlinesPage, newsArticle } from './json-ld.ts';
import { languageTag, openGraphLocale } from './language-tags.ts';
import { escapeMarkup, oneLine } from './plain-text.ts';
import { canonicalAddress, machinePaths, type Publication, webAddress } from './publication.ts';
import { scriptJson } from './script-json.ts';
import { isoTime } from './written-times.ts';

interface ListPage {
  /** Path of the page: `/live`. */
  path: string;
  title: string;
}

/** HTML for the head of an article's or a brief's page: Open Graph, a card, the feed, JSON-LD. */
export function articleHead(article: Article, publication: Publication): string {
  const summary = articleSummary(article, publication);
  const language = languageTag(article.language) ?? publication.language;
  const picture = pictureOf(article, publication);
  return [
    named('description', summary),
    ...article.authors.map(({ name }) => named('author', name)),
    property('og:type', 'article'),
    ...openGraph(article.title, summary, canonicalAddress(article, publication), publication),
    property('og:locale', openGraphLocale(language)),
    property('article:published_time', isoTime(article.publishedAt)),
    property('article:modified_time', article.updatedAt && isoTime(article.updatedAt)),
    // The protocol wants profiles here, not names.
    ...article.authors.map(({ href }) =>
      property('article:author', href && webAddress(href, publication.origin)),
    ),
    property('article:section', article.section?.name),
    ...article.tags.map((tag) => property('article:tag', tag)),
    property('og:image', picture?.url),
    property('og:image:width', picture?.width),
    property('og:image:height', picture?.height),
    property('og:image:alt', picture?.alt),
    named('twitter:card', picture?.isLarge ? 'summary_large_image' : 'summary'),
    named('twitter:image:alt', picture?.alt),
    feedLink(publication),
    jsonLd(newsArticle(article, publication)),
  ].join('');
}

/** HTML for the head of a page of headlines. */
export function listHead(page: ListPage, publication: Publication): string {
  const summary = publication.name;
  return [
    named('description', summary),
    property('og:type', 'website'),
    ...openGraph(page.title, summary, `${publication.origin}${page.path}`, publication),
    property('og:locale', openGraphLocale(publication.language)),
    named('twitter:card', 'summary'),
    feedLink(publication),
    jsonLd(headlinesPage(page, publication)),
  ].join('');
}

/** What every page has; cards take their title and words from these too. */
function openGraph(title: string, summary: string, address: string, { name }: Publication) {
  return [
    property('og:site_name', name),
    property('og:title', title),
    property('og:description', summary),
    property('og:url', address),
  ];
}

/** X shows a picture across the card from this size on (cards markup, summary_large_image). */
const LARGE = { width: 300, height: 157 } as const;

function pictureOf({ image }: Article, { origin }: Publication) {
  const url = image && webAddress(image.src, origin);
  if (!image || url === undefined) return undefined;
  const { width, height, alt } = image;
  const isLarge = width >= LARGE.width && height >= LARGE.height;
  return { url, width: `${width}`, height: `${height}`, alt, isLarge };
}

function named(name: string, content: string | undefined): string {
  return meta('name', name, content);
}

function property(name: string, content: string | undefined): string {
  return meta('property', name, content);
}

/** Nothing where there is nothing to say. */
function meta(attribute: 'name' | 'property', name: string, content = ''): string {
  const said = escapeMarkup(oneLine(content));
  return said && `<meta ${attribute}="${name}" content="${said}">`;
}

function feedLink({ name }: Publication): string {
  const title = escapeMarkup(oneLine(name));
  return `<link rel="alternate" type="application/rss+xml" title="${title}" href="${machinePaths.feed}">`;
}

function jsonLd(object: object): string {
  return `<script type="application/ld+json">${scriptJson(object)}</script>`;
}

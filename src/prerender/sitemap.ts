/**
 * The pages as a sitemap (sitemaps.org 0.9), the newest articles with Google's news extension
 * (developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap).
 */
import type { Headline } from '../api/model.ts';
import { paths } from '../lib/paths.ts';
import { newsLanguage } from './language-tags.ts';
import { type Publication, readerAddress } from './publication.ts';
import { isoTime } from './written-times.ts';
import { textElement, XML_DECLARATION } from './xml.ts';

/** What one sitemap may hold, and Google takes as news. */
const LIMITS = { addresses: 50_000, bytes: 50 * 1024 * 1024, address: 2048, news: 1_000 } as const;
const NEWS_MS = 48 * 3_600_000;

const OPENING = `${XML_DECLARATION}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">\n`;
const CLOSING = '</urlset>\n';

/**
 * The front page, the live list and, newest first, as many pages of `headlines` as a sitemap may
 * hold; an address too long for one is left out. A brief has a page, but is no news article.
 */
export function sitemap(
  headlines: readonly Headline[],
  publication: Publication,
  now: Date,
): string {
  const newest = headlines
    .map((headline) => ({ headline, at: Date.parse(headline.publishedAt) }))
    .sort((a, b) => b.at - a.at);
  const lastChange = lastOf(headlines.map(changedAt));
  const entries = [paths.front, paths.live].map(({ href }) =>
    entry(`${publication.origin}${href()}`, lastChange),
  );
  let newsLeft = LIMITS.news;
  let bytesLeft = LIMITS.bytes - sizeOf(OPENING) - sizeOf(CLOSING) - sizeOf(entries.join(''));
  for (const { headline, at } of newest) {
    const address = readerAddress(headline.slug, publication);
    if (address.length > LIMITS.address) continue;
    const isNews = newsLeft > 0 && headline.kind === 'article' && isRecent(now.getTime() - at);
    const news = isNews ? newsOf(headline, publication) : '';
    const written = entry(address, changedAt(headline), news);
    bytesLeft -= sizeOf(written);
    if (bytesLeft < 0 || entries.length === LIMITS.addresses) break;
    entries.push(written);
    if (news) newsLeft -= 1;
  }
  return `${OPENING}${entries.join('')}${CLOSING}`;
}

/** What is dated in the future is no news yet. */
function isRecent(ageMs: number): boolean {
  return ageMs >= 0 && ageMs <= NEWS_MS;
}

function entry(address: string, changed: string | undefined, news = ''): string {
  const lastmod = textElement('lastmod', changed && isoTime(changed));
  return `<url>${textElement('loc', address)}${lastmod}${news}</url>\n`;
}

/** Nothing where its language or a name cannot be told: Google requires them all. */
function newsOf(headline: Headline, { name, language: usual }: Publication): string {
  const language = textElement(
    'news:language',
    newsLanguage(headline.language) ?? newsLanguage(usual),
  );
  const publisher = textElement('news:name', name);
  const title = textElement('news:title', headline.title);
  if (!language || !publisher || !title) return '';
  const published = textElement('news:publication_date', isoTime(headline.publishedAt));
  return `<news:news><news:publication>${publisher}${language}</news:publication>${published}${title}</news:news>`;
}

function changedAt({ publishedAt, updatedAt }: Headline): string {
  return updatedAt ?? publishedAt;
}

/** The latest of some times. */
function lastOf(times: readonly string[]): string | undefined {
  return times.reduce<string | undefined>(
    (last, time) => (last === undefined || Date.parse(time) > Date.parse(last) ? time : last),
    undefined,
  );
}

const encoder = new TextEncoder();

function sizeOf(text: string): number {
  return encoder.encode(text).length;
}

/**
 * The newest articles as RSS 2.0 (rssboard.org/rss-specification), with the elements of Atom,
 * Dublin Core and RSS 1.0's content module that feed readers expect beside it.
 */
import type { Article } from '../api/model.ts';
import { articleHtml } from './article-html.ts';
import { articleSummary, articleTopics } from './article-summary.ts';
import { languageTag } from './language-tags.ts';
import { escapeMarkup, oneLine } from './plain-text.ts';
import { machinePaths, type Publication, readerAddress } from './publication.ts';
import { mailTime } from './written-times.ts';
import { textElement, XML_DECLARATION } from './xml.ts';

const NAMESPACES = [
  'xmlns:atom="http://www.w3.org/2005/Atom"',
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ');

export function rssFeed(articles: readonly Article[], publication: Publication): string {
  const { language, origin } = publication;
  // The format requires a title and a description.
  const name = oneLine(publication.name) || origin;
  const self = escapeMarkup(`${origin}${machinePaths.feed}`);
  const channel = [
    textElement('title', name),
    textElement('link', `${origin}/`),
    textElement('description', name),
    textElement('language', languageTag(language)),
    textElement('lastBuildDate', lastChangeOf(articles)),
    `<atom:link href="${self}" rel="self" type="application/rss+xml"/>`,
    ...articles.map((article) => item(article, publication)),
  ];
  return `${XML_DECLARATION}<rss version="2.0" ${NAMESPACES}>
<channel>
${channel.filter(Boolean).join('\n')}
</channel>
</rss>
`;
}

/** When the newest of them changed, so that a feed that says the same is the same. */
function lastChangeOf(articles: readonly Article[]): string | undefined {
  const changes = articles.map(({ publishedAt, updatedAt }) => updatedAt ?? publishedAt);
  const [last] = changes.toSorted((a, b) => Date.parse(b) - Date.parse(a));
  return last && mailTime(last);
}

function item(article: Article, publication: Publication): string {
  const address = readerAddress(article.slug, publication);
  const parts = [
    textElement('title', article.title),
    textElement('link', address),
    // The id outlives a change of slug, so that no reader is shown the article twice.
    `<guid isPermaLink="false">${escapeMarkup(idOf(article, publication))}</guid>`,
    textElement('pubDate', mailTime(article.publishedAt)),
    ...article.authors.map((author) => textElement('dc:creator', author.name)),
    ...articleTopics(article).map((topic) => textElement('category', topic)),
    textElement('description', articleSummary(article, publication)),
    contentElement(articleHtml(article.body, address)),
    article.commentsOpen ? textElement('comments', `${address}#commentaires`) : '',
  ];
  return `<item>\n${parts.filter(Boolean).join('\n')}\n</item>`;
}

/** Markup as text, its line breaks kept: code has them. */
function contentElement(html: string): string {
  return html && `<content:encoded>${escapeMarkup(html)}</content:encoded>`;
}

/** Unique among all newsrooms' feeds. */
function idOf({ id }: Article, { origin }: Publication): string {
  return `${origin}/#${encodeURIComponent(id.toWellFormed())}`;
}

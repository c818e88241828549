/** What a page says of itself in the vocabulary of schema.org, for search engines. */
import type {
  CollectionPage,
  NewsArticle,
  Organization,
  Person,
  WebSite,
  WithContext,
} from 'schema-dts';
import type { Article } from '../api/model.ts';
import { paths } from '../lib/paths.ts';
import { shortened } from '../lib/text.ts';
import { articleSummary, articleTopics } from './article-summary.ts';
import { languageTag } from './language-tags.ts';
import { oneLine } from './plain-text.ts';
import { canonicalAddress, type Publication, readerAddress, webAddress } from './publication.ts';
import { isoTime } from './written-times.ts';

/** Google cuts longer headlines. */
const LONGEST_HEADLINE = 110;

/** An article or a brief (https://schema.org/NewsArticle), with all that Google recommends for one. */
export function newsArticle(article: Article, publication: Publication): WithContext<NewsArticle> {
  const address = canonicalAddress(article, publication);
  const language = languageTag(article.language) ?? languageTag(publication.language);
  const topics = articleTopics(article);
  const isDiscussed = article.commentsOpen || Boolean(article.commentCount);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    mainEntityOfPage: { '@type': 'WebPage', '@id': address },
    url: address,
    headline: shortened(oneLine(article.title), LONGEST_HEADLINE),
    description: articleSummary(article, publication),
    datePublished: isoTime(article.publishedAt),
    dateModified: isoTime(article.updatedAt ?? article.publishedAt),
    author: authors(article, publication),
    publisher: organization(publication),
    ...image(article, publication),
    ...(article.section && { articleSection: oneLine(article.section.name) }),
    ...(topics.length > 0 && { keywords: topics }),
    ...(language !== undefined && { inLanguage: language }),
    ...(article.commentCount !== undefined && { commentCount: article.commentCount }),
    ...(isDiscussed && {
      discussionUrl: `${readerAddress(article.slug, publication)}#commentaires`,
    }),
    isAccessibleForFree: true,
  };
}

/** A page of headlines; the front page stands for the whole site. */
export function headlinesPage(
  { path, title }: { path: string; title: string },
  publication: Publication,
): WithContext<WebSite> | WithContext<CollectionPage> {
  const language = languageTag(publication.language);
  const site = {
    '@type': 'WebSite',
    name: oneLine(publication.name),
    url: `${publication.origin}/`,
  } as const;
  const known = language !== undefined && { inLanguage: language };
  const publisher = organization(publication);
  const context = { '@context': 'https://schema.org' } as const;
  if (path === paths.front.href()) return { ...context, ...site, ...known, publisher };
  const url = `${publication.origin}${path}`;
  const name = oneLine(title);
  return { ...context, '@type': 'CollectionPage', name, url, isPartOf: site, ...known, publisher };
}

function authors(article: Article, publication: Publication): Person[] | Organization {
  const named = article.authors.filter(({ name }) => oneLine(name) !== '');
  if (named.length === 0) return organization(publication);
  return named.map(({ name, href }): Person => {
    const url = href === undefined ? undefined : webAddress(href, publication.origin);
    return { '@type': 'Person', name: oneLine(name), ...(url !== undefined && { url }) };
  });
}

function organization({ name, origin }: Publication): Organization {
  return { '@type': 'NewsMediaOrganization', name: oneLine(name), url: `${origin}/` };
}

function image({ image: picture }: Article, { origin }: Publication) {
  const url = picture && webAddress(picture.src, origin);
  if (!picture || url === undefined) return {};
  const caption = oneLine(picture.caption ?? '');
  return { image: { '@type': 'ImageObject', url, ...(caption && { caption }) } } as const;
}

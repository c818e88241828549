import type { Article, Headline } from '../src/api/model.ts';

/** What the list shows of an article. */
export function headlineOf(article: Article): Headline {
  const { standfirst, authors, body, image, tags, commentsOpen, canonicalUrl, related, ...rest } =
    article;
  return rest;
}

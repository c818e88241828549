import type { Article } from '../src/api/model.ts';
import { slugOf } from './plain-text.ts';

/** What must be known of an article; all else has a plain default. */
export type ArticleDraft = Partial<Article> & Pick<Article, 'id' | 'title' | 'publishedAt'>;

/** The article that `draft` describes; without a body it is a brief. */
export function newArticle(draft: ArticleDraft): Article {
  const slug = draft.slug ?? (slugOf(draft.title) || draft.id);
  const body = draft.body ?? [];
  return {
    slug,
    body,
    kind: body.length > 0 ? 'article' : 'brief',
    authors: [],
    tags: [],
    commentsOpen: true,
    canonicalUrl: `https://lefil.example/articles/${slug}`,
    related: [],
    ...draft,
  };
}

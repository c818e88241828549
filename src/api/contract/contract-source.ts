/** The documented contract (`docs/contract.md`) as a `NewsSource`. */
import { fetchJson } from '../http.ts';
import type { NewsSource } from '../source.ts';
import {
  articleSchema,
  commentPageSchema,
  headlinePageSchema,
  postedCommentSchema,
  siteSchema,
} from './schemas.ts';

/** Headlines and comments per page, as the contract gives them by default. */
const HEADLINES_PER_PAGE = 30;
const COMMENTS_PER_PAGE = 100;

/** @param base where the newsroom's resources stand, without a slash at its end */
export function createContractSource(base: string, timeoutMs?: number): NewsSource {
  const at = (path: string, query: Record<string, string | number | undefined> = {}) => {
    const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
    const search = new URLSearchParams(given.map(([key, value]) => [key, String(value)]));
    return `${base}${path}${search.size > 0 ? `?${search}` : ''}`;
  };
  const segment = encodeURIComponent;

  return {
    site: (signal) => fetchJson(at('/site'), siteSchema, { signal, timeoutMs }),

    headlines: ({ section, q }, before, signal) =>
      fetchJson(
        at('/headlines', { limit: HEADLINES_PER_PAGE, section, q, before }),
        headlinePageSchema,
        { signal, timeoutMs },
      ),

    article: (slug, signal) =>
      fetchJson(at(`/articles/${segment(slug)}`), articleSchema, { signal, timeoutMs }),

    comments: (articleId, after, signal) =>
      fetchJson(
        at(`/articles/${segment(articleId)}/comments`, {
          order: 'oldest',
          limit: COMMENTS_PER_PAGE,
          after,
        }),
        commentPageSchema,
        { signal, timeoutMs },
      ),

    postComment: (articleId, comment, idempotencyKey, signal) =>
      fetchJson(at(`/articles/${segment(articleId)}/comments`), postedCommentSchema, {
        signal,
        timeoutMs,
        method: 'POST',
        headers: { 'idempotency-key': idempotencyKey },
        body: comment,
      }),
  };
}

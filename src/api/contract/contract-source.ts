/** The documented contract (`docs/contract.md`) as a `NewsSource`. */
import { fetchJson } from '../http.ts';
import type { NewsSource } from '../source.ts';
import { contractAddresses } from './addresses.ts';
import {
  articleSchema,
  commentPageSchema,
  headlinePageSchema,
  postedCommentSchema,
  siteSchema,
} from './schemas.ts';

/** @param base where the newsroom's resources stand, without a slash at its end */
export function createContractSource(base: string, timeoutMs?: number): NewsSource {
  const addresses = contractAddresses(base);
  return {
    site: (signal) => fetchJson(addresses.site, siteSchema, { signal, timeoutMs }),

    headlines: (filter, before, signal) =>
      fetchJson(addresses.headlines(filter, before), headlinePageSchema, { signal, timeoutMs }),

    stream: async (listener, signal) => {
      const { streamHeadlines } = await import('./headline-stream.ts');
      return streamHeadlines(addresses.stream, listener, signal);
    },

    article: (slug, signal) =>
      fetchJson(addresses.article(slug), articleSchema, { signal, timeoutMs }),

    comments: (articleId, after, signal) =>
      fetchJson(addresses.comments(articleId, after), commentPageSchema, { signal, timeoutMs }),

    postComment: (articleId, comment, idempotencyKey, signal) =>
      fetchJson(addresses.newComment(articleId), postedCommentSchema, {
        signal,
        timeoutMs,
        method: 'POST',
        headers: { 'idempotency-key': idempotencyKey },
        body: comment,
      }),
  };
}

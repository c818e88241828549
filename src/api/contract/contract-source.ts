/** The documented contract (`docs/contract.md`) as a `NewsSource`. */
import { fetchJson, noAnswer } from '../http.ts';
import type { NewsSource } from '../source.ts';
import { contractAddresses } from './addresses.ts';
import { articleSchema, commentPageSchema, headlinePageSchema, siteSchema } from './schemas.ts';

/** @param base where the newsroom's resources stand, without a slash at its end */
export function createContractSource(base: string, timeoutMs?: number): NewsSource {
  const addresses = contractAddresses(base);
  /** Loaded when first wanted. Without it nothing has been asked, as without a network. */
  const writing = () =>
    import('./comment-writing.ts').then(
      ({ createCommentWriting }) => createCommentWriting(addresses, timeoutMs),
      (cause) => {
        throw noAnswer(base, cause);
      },
    );
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

    comments: (articleId, page, signal) =>
      fetchJson(addresses.comments(articleId, page), commentPageSchema, { signal, timeoutMs }),

    postComment: (...how) => writing().then((source) => source.postComment(...how)),
    ownComment: (...how) => writing().then((source) => source.ownComment(...how)),
    editComment: (...how) => writing().then((source) => source.editComment(...how)),
    removeComment: (...how) => writing().then((source) => source.removeComment(...how)),
    reportComment: (...how) => writing().then((source) => source.reportComment(...how)),
  };
}

/** The contract's operations that change what is said under articles, and ask after one's own words. */
import { fetchNothing } from '../fetch-nothing.ts';
import { fetchJson, type HttpRequest } from '../http.ts';
import type { NewsSource } from '../source.ts';
import type { contractAddresses } from './addresses.ts';
import { commentSchema } from './schemas.ts';
import { postedCommentSchema } from './writing-schemas.ts';

type CommentWriting = Pick<
  NewsSource,
  'postComment' | 'ownComment' | 'editComment' | 'removeComment' | 'reportComment'
>;

export function createCommentWriting(
  addresses: ReturnType<typeof contractAddresses>,
  timeoutMs?: number,
): CommentWriting {
  const managed = (manageToken: string, signal?: AbortSignal): HttpRequest => ({
    signal,
    timeoutMs,
    headers: { authorization: `Bearer ${manageToken}` },
  });
  return {
    postComment: (articleId, comment, idempotencyKey, signal) =>
      fetchJson(addresses.newComment(articleId), postedCommentSchema, {
        signal,
        timeoutMs,
        method: 'POST',
        headers: { 'idempotency-key': idempotencyKey },
        body: comment,
      }),

    ownComment: (id, manageToken, signal) =>
      fetchJson(addresses.comment(id), commentSchema, managed(manageToken, signal)),

    editComment: (id, manageToken, text, signal) =>
      fetchJson(addresses.comment(id), commentSchema, {
        ...managed(manageToken, signal),
        method: 'PATCH',
        body: { text },
      }),

    removeComment: (id, manageToken, signal) =>
      fetchNothing(addresses.comment(id), { ...managed(manageToken, signal), method: 'DELETE' }),

    reportComment: (id, report, signal) =>
      fetchNothing(addresses.reports(id), { signal, timeoutMs, method: 'POST', body: report }),
  };
}

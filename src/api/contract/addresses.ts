/** Where the contract's resources stand: of each, one address for every reader. */
import type { CommentWindow, HeadlineFilter } from '../source.ts';

/** Headlines and comments per page, as the contract gives them by default. */
const HEADLINES_PER_PAGE = 30;
const COMMENTS_PER_PAGE = 100;

/** @param base the address of the newsroom's resources, without a slash at its end */
export function contractAddresses(base: string) {
  const article = (slugOrId: string) => `${base}/articles/${encodeURIComponent(slugOrId)}`;
  const comment = (id: string) => `${base}/comments/${encodeURIComponent(id)}`;
  return {
    site: `${base}/site`,
    article,
    headlines: ({ section, q }: HeadlineFilter = {}, before?: string) =>
      withQuery(`${base}/headlines`, { limit: HEADLINES_PER_PAGE, section, q, before }),
    stream: `${base}/headlines/stream`,
    comments: (articleId: string, { order, after }: CommentWindow) =>
      withQuery(`${article(articleId)}/comments`, { order, limit: COMMENTS_PER_PAGE, after }),
    newComment: (articleId: string) => `${article(articleId)}/comments`,
    comment,
    reports: (commentId: string) => `${comment(commentId)}/reports`,
  };
}

function withQuery(path: string, query: Record<string, string | number | undefined>): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  return `${path}?${new URLSearchParams(given.map(([key, value]) => [key, String(value)]))}`;
}

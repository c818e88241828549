/** A stock WordPress as a `NewsSource`: its REST API, without a plugin to read it. */
import { type NewsSource, SourceError } from '../source.ts';
import { createArticles } from './articles.ts';
import { createCategories } from './categories.ts';
import { createCommentReader } from './comment-schema.ts';
import { createComments } from './comments.ts';
import { createHeadlines } from './headlines.ts';
import { createKnownPosts } from './known-posts.ts';
import { createOwnComments } from './own-comments.ts';
import { createPermalinks } from './permalinks.ts';
import { createRest } from './rest.ts';
import { createSite } from './site.ts';

export interface WordPressOptions {
  /** The language that it publishes in (BCP 47): WordPress does not say. */
  language: string;
  timeoutMs?: number | undefined;
}

/** With what its own addresses lead to. */
export type WordPressSource = NewsSource & ReturnType<typeof createPermalinks>;

/** @param address where the site stands, or its REST API, without a slash at its end */
export function createWordPressSource(
  address: string,
  { language, timeoutMs }: WordPressOptions,
): WordPressSource {
  const base = address.replace(/\/wp-json$/, '');
  /** What a comment taught that was not taken. */
  let isLoginRequired = false;
  const rest = createRest(base, timeoutMs);
  const known = createKnownPosts();
  const categories = createCategories(rest);
  const headlines = createHeadlines(rest, categories, known);
  const articles = createArticles({ rest, categories, headlines, known });
  const toComment = createCommentReader(base);
  const site = createSite({ rest, categories, headlines, language });
  const own = createOwnComments({
    rest,
    articles,
    known,
    toComment,
    onLoginRequired: () => {
      isLoginRequired = true;
    },
  });
  return {
    async site(signal) {
      const { comments, ...rest } = await site(signal);
      return { ...rest, comments: { ...comments, open: comments.open && !isLoginRequired } };
    },
    headlines: headlines.page,
    article: articles.article,
    comments: createComments(rest, articles, toComment),
    ...createPermalinks(rest),
    ...own,

    stream: (_listener, signal) =>
      new Promise((resolve) => {
        if (signal.aborted) resolve();
        signal.addEventListener('abort', () => resolve(), { once: true });
      }),
    editComment: () => Promise.reject(new SourceError(base, TOO_LATE)),
    removeComment: () => Promise.reject(new SourceError(base, TOO_LATE)),
    reportComment: () => Promise.reject(new SourceError(base, { kind: 'status', status: 405 })),
  };
}

/** Its comments are their authors' to change for no time at all. */
const TOO_LATE = { kind: 'status', status: 403, code: 'edit-window-over' } as const;

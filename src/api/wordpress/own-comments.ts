/**
 * A reader's own comments. WordPress shows a held one to nobody: its first answer is all that its author
 * has until it is listed. The token, which the contract has for changes, says here what is known of it.
 */
import type { Comment, NewComment, PostedComment } from '../model.ts';
import { SourceError } from '../source.ts';
import { plainPermalink, requests } from './addresses.ts';
import type { ArticleFacts, Articles } from './articles.ts';
import { decoded } from './blocks/addresses.ts';
import { textOfBlocks } from './blocks/block-text.ts';
import { commentSchema, type createCommentReader, type SentComment } from './comment-schema.ts';
import { gone, orElse } from './faults.ts';
import { itemsIn, listSchema } from './items.ts';
import type { KnownPosts } from './known-posts.ts';
import { timeAt } from './newsroom-time.ts';
import { codeOf } from './refusal.ts';
import type { Rest } from './rest.ts';
import { contentOf, wordsAsBlocks } from './words-of-comment.ts';

/** Of a comment that was published at once: where it is not to be found any more, it was taken away. */
const PUBLISHED = 'published';
const HELD = 'held';
/** Of one whose answer was lost: its article and its letters find it. */
const LOST = /^lost\.(\d+)\.(\S*)$/;

interface OwnCommentsContext {
  rest: Rest;
  articles: Pick<Articles, 'factsOf'>;
  known: Pick<KnownPosts, 'offset'>;
  toComment: ReturnType<typeof createCommentReader>;
  /** The site takes comments from those alone who have signed in. */
  onLoginRequired: () => void;
}

export function createOwnComments(context: OwnCommentsContext) {
  const { rest, articles, known, toComment, onLoginRequired } = context;
  const { base, ask } = rest;

  async function listed(
    request: ReturnType<typeof requests.comment>,
    signal?: AbortSignal,
  ): Promise<Comment[]> {
    const { value } = await ask(request, listSchema, { signal });
    const { items } = itemsIn(commentSchema, value);
    return items.map((sent) => toComment(sent, factsOf(sent)));
  }

  const factsOf = ({ post }: SentComment): ArticleFacts | undefined =>
    articles.factsOf(String(post));

  /** Among the newest ones of its article. */
  async function found(articleId: string, letters: string, signal?: AbortSignal) {
    const newest = await listed(requests.comments(articleId, 'newest', 0), signal);
    return newest.find(
      ({ author, body }) => lettersOf(author.name, textOfBlocks(body)) === letters,
    );
  }

  /** WordPress has these words already, and does not say in which comment: a published one, or it is held. */
  async function standing(
    articleId: string,
    comment: NewComment,
    key: string,
    signal?: AbortSignal,
  ) {
    const letters = lettersOf(comment.author.name, comment.text);
    const published = await found(articleId, letters, signal).catch(orElse(undefined));
    const manageToken = `lost.${articleId}.${encodeURIComponent(letters)}`;
    if (published) return { ...published, manageToken };
    const { parentId, quote } = comment;
    return {
      id: `sent-${key}`,
      articleId,
      ...(parentId !== undefined && { parentId }),
      author: { name: comment.author.name },
      postedAt: timeAt(Date.now(), known.offset()),
      status: 'pending',
      body: wordsAsBlocks(comment.text),
      ...(quote && { quote }),
      manageToken,
    } as const;
  }

  return {
    async postComment(
      articleId: string,
      comment: NewComment,
      key: string,
      signal?: AbortSignal,
    ): Promise<PostedComment> {
      const { author, parentId, quote } = comment;
      const link = articles.factsOf(articleId)?.link ?? plainPermalink(base, articleId);
      try {
        const { value } = await ask(requests.newComment, commentSchema, {
          signal,
          method: 'POST',
          body: {
            post: Number(articleId),
            ...(parentId !== undefined && { parent: Number(parentId) }),
            author_name: author.name,
            author_email: author.email,
            content: contentOf(comment, link),
          },
        });
        const posted = toComment(value, factsOf(value));
        return {
          ...posted,
          ...(posted.body.length === 0 && { body: wordsAsBlocks(comment.text) }),
          ...(quote && { quote }),
          manageToken: posted.status === 'published' ? PUBLISHED : HELD,
        };
      } catch (error) {
        const code = codeOf(error);
        if (code === 'rest_comment_login_required') onLoginRequired();
        if (code !== 'comment_duplicate' || !(error instanceof SourceError)) throw error;
        const fault = { kind: 'status', status: 409, code: 'duplicate' } as const;
        const stands = await standing(articleId, comment, key, signal);
        throw new SourceError(error.address, { ...fault, comment: stands }, { cause: error });
      }
    },

    /** One that is not listed yet is not to be found; it may be held. */
    async ownComment(id: string, manageToken: string, signal?: AbortSignal): Promise<Comment> {
      const [, articleId, letters = ''] = LOST.exec(manageToken) ?? [];
      const comment = articleId
        ? await found(articleId, decoded(letters), signal)
        : (await listed(requests.comment(id), signal))[0];
      if (comment) return comment;
      throw gone(base, manageToken === PUBLISHED ? 'withdrawn' : 'not-found');
    },
  };
}

/** What WordPress leaves as it was written, of a name and of words: quotation marks and dashes it sets anew. */
function lettersOf(name: string, words: string): string {
  return `${name} ${words}`.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

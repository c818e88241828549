/** What is said under articles: the last lines of the contract's table of resources. */
import { examples } from './examples.ts';
import type { JsonObject } from './json-object.ts';
import { body, json, responses } from './operation-parts.ts';
import { header, limit, path, query } from './parameters.ts';

const articleId = path('id', 'The article’s `id`.', examples.articleId);
const commentId = path('id', 'The comment’s `id`.', examples.commentId);
const managed = { security: [{ manageToken: [] }] };

export const commentPaths: JsonObject = {
  '/articles/{id}/comments': {
    get: {
      operationId: 'listComments',
      tags: ['Comments'],
      summary: 'The comments under an article',
      parameters: [
        articleId,
        {
          ...query('order', 'By the time at which they were posted.', 'oldest'),
          schema: { type: 'string', enum: ['oldest', 'newest'], default: 'oldest' },
        },
        limit(100),
        query('after', 'The `next` of the page before.', 'Y29tbWVudC0x'),
      ],
      ...responses(
        {
          200: { description: 'A page of comments.', ...json('CommentPage', examples.commentPage) },
        },
        ['not-found', 'withdrawn', 'invalid'],
      ),
    },
    post: {
      operationId: 'postComment',
      tags: ['Comments'],
      summary: 'Post a comment',
      description:
        'Sent twice with one key, it is posted once: the second answer is the first one again. What was refused may be sent again with the same key.',
      parameters: [
        articleId,
        {
          ...header(
            'Idempotency-Key',
            'Chosen by the reader, new for each comment and the same for each attempt to send it.',
            'b7a1c0de-2f7e-4f0a-9a51-6f3f1d0f9c11',
          ),
          required: true,
        },
      ],
      ...body('NewComment', examples.newComment),
      ...responses(
        {
          201: {
            description: 'The comment, published or waiting for a moderator.',
            ...json('PostedComment', examples.postedComment),
          },
        },
        ['not-found', 'withdrawn', 'comments-closed', 'invalid', 'duplicate', 'too-long'],
      ),
    },
  },
  '/comments/{id}': {
    parameters: [commentId],
    patch: {
      operationId: 'editComment',
      tags: ['Comments'],
      summary: 'Change what one wrote',
      description: 'With the `manageToken` of the comment, inside `site.comments.editSeconds`.',
      ...managed,
      ...body('CommentEdit', { text: 'Merci pour ces précisions.' }),
      ...responses(
        {
          200: {
            description: 'The comment as it stands now, with `editedAt`.',
            ...json('Comment', examples.editedComment),
          },
        },
        ['not-found', 'edit-window-over', 'invalid', 'too-long'],
      ),
    },
    delete: {
      operationId: 'deleteComment',
      tags: ['Comments'],
      summary: 'Withdraw what one wrote',
      description: 'With the `manageToken` of the comment, inside `site.comments.editSeconds`.',
      ...managed,
      ...responses({ 204: { description: 'It is gone.' } }, ['not-found', 'edit-window-over']),
    },
  },
  '/comments/{id}/reports': {
    parameters: [commentId],
    post: {
      operationId: 'reportComment',
      tags: ['Comments'],
      summary: 'Report a comment to the newsroom',
      description: 'Where `site.comments.canReport` says so.',
      ...body('Report', { reason: 'off-topic' }),
      ...responses({ 202: { description: 'The newsroom will look at it.' } }, [
        'not-found',
        'invalid',
      ]),
    },
  },
};

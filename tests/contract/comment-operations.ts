/** What is said under articles: the last lines of the contract's table of resources. */
import { examples } from './examples.ts';
import type { JsonObject } from './json-object.ts';
import { body, headers, json, responses } from './operation-parts.ts';
import { header, limit, path, query } from './parameters.ts';

const articleId = path('id', 'The article’s `id`.', examples.articleId);
const commentId = path('id', 'The comment’s `id`.', examples.commentId);
const managed = { security: [{ manageToken: [] }] };
const unauthorized = { 401: { $ref: '#/components/responses/unauthorized' } };

export const commentPaths: JsonObject = {
  '/articles/{id}/comments': {
    get: {
      operationId: 'listComments',
      tags: ['Comments'],
      summary: 'The comments under an article',
      description:
        'Asked again as long as the comments are in view: answer `If-None-Match` with 304 where nothing has changed.',
      parameters: [
        articleId,
        {
          ...query('order', 'By the time at which they were posted.', 'oldest'),
          schema: { type: 'string', enum: ['oldest', 'newest'], default: 'oldest' },
        },
        limit(100),
        query('after', 'The `next` of the page before.', 'Y29tbWVudC0x'),
        header('If-None-Match', 'The `ETag` of the page that the reader has.', 'W/"5f2c-9d1"'),
      ],
      ...responses(
        {
          200: {
            description: 'A page of comments.',
            ...headers('ETag', 'Cache-Control'),
            ...json('CommentPage', examples.commentPage),
          },
          304: {
            description: 'The page is the one that the reader has.',
            ...headers('ETag', 'Cache-Control'),
          },
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
    get: {
      operationId: 'getOwnComment',
      tags: ['Comments'],
      summary: 'What became of what one wrote',
      description:
        'With the `manageToken` of the comment, at any time: its writer learns whether a comment that was held was published or refused.',
      ...managed,
      ...responses(
        {
          200: {
            description: 'The comment as it stands now, in any status.',
            ...headers('Cache-Control'),
            ...json('Comment', examples.heldComment),
          },
          ...unauthorized,
        },
        ['not-found', 'withdrawn'],
      ),
    },
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
            ...json('EditedComment', examples.editedComment),
          },
          ...unauthorized,
        },
        ['not-found', 'withdrawn', 'edit-window-over', 'invalid', 'too-long'],
      ),
    },
    delete: {
      operationId: 'deleteComment',
      tags: ['Comments'],
      summary: 'Withdraw what one wrote',
      description: 'With the `manageToken` of the comment, inside `site.comments.editSeconds`.',
      ...managed,
      ...responses({ 204: { description: 'It is gone.' }, ...unauthorized }, [
        'not-found',
        'withdrawn',
        'edit-window-over',
      ]),
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
        'withdrawn',
        'invalid',
        'too-long',
      ]),
    },
  },
};

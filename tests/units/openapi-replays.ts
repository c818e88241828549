/** What is asked of the sample newsroom, so that it gives every answer that it can. */
import { managedReplays } from './managed-replays.ts';
import {
  author,
  changing,
  comment,
  everyBlock,
  failing,
  many,
  quote,
  tooFast,
  withdrawn,
  withoutStream,
} from './newsroom-states.ts';
import { get, post, type Replay } from './replay.ts';

export const replays: Replay[] = [
  ...managedReplays,
  { name: 'the site', status: 200, requests: [get('/site')] },
  { name: 'no site', status: 503, arrange: failing, requests: [get('/site')] },
  { name: 'headlines', status: 200, requests: [get('/headlines?limit=30')] },
  { name: 'a filter', status: 200, requests: [get('/headlines?section=siam&q=agricole')] },
  {
    name: 'headlines with everything',
    status: 200,
    arrange: everyBlock,
    requests: [get('/headlines')],
  },
  {
    name: 'a short page and the next',
    status: 200,
    requests: [get('/headlines?limit=3'), get('/headlines?before=MjAyNTA0MjMtMTUwMg%3D%3D')],
  },
  { name: 'a cursor of nothing', status: 422, requests: [get('/headlines?before=x')] },
  { name: 'too many at once', status: 422, requests: [get('/headlines?limit=1000')] },
  { name: 'no change', status: 304, requests: [get('/headlines', { 'if-none-match': '*' })] },
  { name: 'no headlines', status: 503, arrange: failing, requests: [get('/headlines')] },
  { name: 'headlines too fast', status: 429, arrange: tooFast, requests: [get('/headlines')] },
  { name: 'a stream', status: 200, requests: [get('/headlines/stream')] },
  {
    name: 'all that a stream missed',
    status: 200,
    arrange: changing,
    requests: [get('/headlines/stream', { 'last-event-id': '0' })],
  },
  {
    name: 'no stream here',
    status: 404,
    arrange: withoutStream,
    requests: [get('/headlines/stream')],
  },
  { name: 'no stream now', status: 503, arrange: failing, requests: [get('/headlines/stream')] },
  { name: 'an article', status: 200, requests: [get('/articles/{slug}')] },
  {
    name: 'an article with everything',
    status: 200,
    arrange: everyBlock,
    requests: [get('/articles/tout')],
  },
  { name: 'no such article', status: 404, requests: [get('/articles/nulle-part')] },
  { name: 'one taken back', status: 410, arrange: withdrawn, requests: [get('/articles/{slug}')] },
  { name: 'no article now', status: 503, arrange: failing, requests: [get('/articles/{slug}')] },
  { name: 'no comments yet', status: 200, requests: [get('/articles/{id}/comments')] },
  {
    name: 'no new comments',
    status: 304,
    requests: [get('/articles/{id}/comments', { 'if-none-match': '*' })],
  },
  {
    name: 'comments',
    status: 200,
    arrange: many,
    requests: [get('/articles/{id}/comments?order=oldest&limit=100')],
  },
  {
    name: 'newest comments',
    status: 200,
    arrange: many,
    requests: [get('/articles/{id}/comments?order=newest&limit=2')],
  },
  {
    name: 'an order of nothing',
    status: 422,
    requests: [get('/articles/{id}/comments?order=best')],
  },
  { name: 'comments on nothing', status: 404, requests: [get('/articles/0/comments')] },
  {
    name: 'comments on one taken back',
    status: 410,
    arrange: withdrawn,
    requests: [get('/articles/{id}/comments')],
  },
  {
    name: 'no comments now',
    status: 503,
    arrange: failing,
    requests: [get('/articles/{id}/comments')],
  },
  { name: 'a comment', status: 201, requests: [post(comment)] },
  { name: 'a comment on a passage', status: 201, requests: [post({ ...comment, quote })] },
  {
    name: 'one for a moderator',
    status: 201,
    arrange: (db) => {
      db.site.comments.moderation = 'all';
    },
    requests: [post(comment)],
  },
  { name: 'the same key again', status: 201, requests: [post(comment), post(comment)] },
  { name: 'the same words again', status: 409, requests: [post(comment), post(comment, 'key-2')] },
  { name: 'an empty comment', status: 422, requests: [post({ author: { name: ' ' }, text: '' })] },
  { name: 'an answer to nothing', status: 422, requests: [post({ ...comment, parentId: 'x' })] },
  {
    name: 'a comment too long',
    status: 413,
    requests: [post({ author, text: 'é'.repeat(10_000) })],
  },
  {
    name: 'comments closed',
    status: 403,
    arrange: (db) => {
      db.site.comments.open = false;
    },
    requests: [post(comment)],
  },
  {
    name: 'too fast',
    status: 429,
    arrange: (db) => {
      db.minSecondsBetweenComments = 30;
    },
    requests: [post(comment), post({ author, text: 'Encore.' }, 'key-2')],
  },
  {
    name: 'a comment on one taken back',
    status: 410,
    arrange: withdrawn,
    requests: [post(comment)],
  },
  {
    name: 'a comment on nothing',
    status: 404,
    requests: [
      (base) => new Request(`${base}/articles/0/comments`, { method: 'POST', body: '{}' }),
    ],
  },
  { name: 'no comment now', status: 503, arrange: failing, requests: [post(comment)] },
];

/** Only who posts is ever too fast for the sample newsroom. */
export const neverGiven = [
  'GET /site 429',
  'GET /headlines/stream 429',
  'GET /articles/{slug} 429',
  'GET /articles/{id}/comments 429',
  'GET /comments/{id} 429',
  'PATCH /comments/{id} 429',
  'DELETE /comments/{id} 429',
  'POST /comments/{id}/reports 429',
];

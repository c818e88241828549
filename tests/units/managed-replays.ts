/** What is asked of the sample newsroom about comments that stand: by their writers, and by others. */
import type { Db } from '../../mocks/db.ts';
import { comment, failing } from './newsroom-states.ts';
import { manage, post, type Replay, report } from './replay.ts';

const held = (db: Db) => {
  db.site.comments.moderation = 'all';
};
const unchangeable = (db: Db) => {
  db.site.comments.editSeconds = 0;
};
const words = { text: 'Merci à vous.' };
const tooMany = { text: 'é'.repeat(10_000) };
const removed = [post(comment), manage('DELETE')];

const changes: Replay[] = [
  ['PATCH', words] as const,
  ['DELETE', undefined] as const,
  ['GET', undefined] as const,
].flatMap(([method, sent]) => [
  {
    name: `${method} a comment`,
    status: method === 'DELETE' ? 204 : 200,
    requests: [post(comment), manage(method, sent)],
  },
  { name: `${method} no comment`, status: 404, requests: [manage(method, sent)] },
  {
    name: `${method} without a token`,
    status: 401,
    requests: [post(comment), manage(method, sent, '')],
  },
  {
    name: `${method} another’s comment`,
    status: 401,
    requests: [post(comment), manage(method, sent, 'manage-comment-2')],
  },
  { name: `${method} one that is gone`, status: 410, requests: [...removed, manage(method, sent)] },
  {
    name: `${method} a comment, now`,
    status: 503,
    arrange: failing,
    requests: [manage(method, sent)],
  },
]);

export const managedReplays: Replay[] = [
  ...changes,
  {
    name: 'a comment that is held',
    status: 200,
    arrange: held,
    requests: [post(comment), manage('GET')],
  },
  {
    name: 'a change too late',
    status: 403,
    arrange: unchangeable,
    requests: [post(comment), manage('PATCH', words)],
  },
  {
    name: 'a removal too late',
    status: 403,
    arrange: unchangeable,
    requests: [post(comment), manage('DELETE')],
  },
  {
    name: 'a change to nothing',
    status: 422,
    requests: [post(comment), manage('PATCH', { text: ' ' })],
  },
  { name: 'a change too long', status: 413, requests: [post(comment), manage('PATCH', tooMany)] },
  { name: 'a report', status: 202, requests: [post(comment), report({ reason: 'spam' })] },
  {
    name: 'a report in words',
    status: 202,
    requests: [post(comment), report({ reason: 'error', text: 'C’était en 2016.' })],
  },
  { name: 'a report of nothing', status: 404, requests: [report({ reason: 'spam' })] },
  {
    name: 'a report of what is gone',
    status: 410,
    requests: [...removed, report({ reason: 'spam' })],
  },
  {
    name: 'a report for no reason',
    status: 422,
    requests: [post(comment), report({ reason: 'dull' })],
  },
  {
    name: 'a report too long',
    status: 413,
    requests: [post(comment), report({ reason: 'error', ...tooMany })],
  },
  {
    name: 'no report now',
    status: 503,
    arrange: failing,
    requests: [report({ reason: 'spam' })],
  },
];

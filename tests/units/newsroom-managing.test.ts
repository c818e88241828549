// @vitest-environment node
import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { SAMPLE_NOW } from '../../mocks/sample.ts';
import { textToBlocks } from '../../mocks/text-to-blocks.ts';
import { commentPageSchema, commentSchema } from '../../src/api/contract/schemas.ts';
import type { Comment } from '../../src/api/model.ts';
import { openNewsroom, problemOf } from './ask-newsroom.ts';

const ARTICLE = '20250422-1640';
const author = { name: 'Une lectrice' };

let newsroom: ReturnType<typeof openNewsroom>;
let own: Comment;
beforeEach(() => {
  newsroom = openNewsroom();
  own = newsroom.db.comment({ articleId: ARTICLE, author, text: 'Merci.' });
});

const ask = (method: string, text?: unknown, token = `Bearer manage-${own.id}`) =>
  newsroom.ask(`/comments/${own.id}`, {
    method,
    headers: { authorization: token },
    ...(text === undefined ? {} : { body: JSON.stringify({ text }) }),
  });
const standing = async () => v.parse(commentSchema, await (await ask('GET')).json());
const later = (seconds: number) => {
  newsroom.db.now = () => SAMPLE_NOW + seconds * 1000;
};
const list = () => newsroom.get(`/articles/${ARTICLE}/comments`, commentPageSchema);
const TOO_LATE = { status: 403, code: 'edit-window-over' };
const WITHDRAWN = { status: 410, code: 'withdrawn' };
const NOT_FOUND = { status: 404, code: 'not-found' };

describe('GET /comments/{id}', () => {
  beforeEach(() => {
    own = newsroom.db.comment({ articleId: ARTICLE, author, text: 'Un mot.', status: 'pending' });
  });

  it('tells its writer that it is held, and then that it was published', async () => {
    expect(await standing()).toEqual(own);
    expect((await ask('GET')).headers.get('cache-control')).toBe('no-store');
    newsroom.db.publishComment(own.id);
    later(100_000);
    expect((await standing()).status).toBe('published');
  });

  it('tells its writer that it was refused', async () => {
    newsroom.db.removeComment(own.id);
    expect(await problemOf(await ask('GET'))).toEqual(WITHDRAWN);
  });

  it('tells its writer that it was removed, without its words, while others answer it', async () => {
    newsroom.db.publishComment(own.id);
    newsroom.db.comment({ articleId: ARTICLE, author, text: 'Oui.', parentId: own.id });
    newsroom.db.removeComment(own.id);
    expect(await standing()).toMatchObject({ id: own.id, status: 'removed', body: [] });
  });
});

describe.each(['GET', 'PATCH', 'DELETE'])('%s /comments/{id}', (method) => {
  const text = method === 'PATCH' ? 'Merci à vous.' : undefined;

  it.each(['', 'Bearer', 'Bearer manage-', 'Bearer manage-comment-9', 'Basic manage-comment-1'])(
    'is for its writer alone: %j',
    async (token) => {
      const refused = await ask(method, text, token);
      expect(refused.status).toBe(401);
      expect(refused.headers.get('www-authenticate')).toBe('Bearer');
      expect(await refused.json()).not.toHaveProperty('code');
      expect((await list()).items).toEqual([own]);
    },
  );

  it('knows only what is there', async () => {
    const nowhere = await newsroom.ask('/comments/comment-9', { method });
    expect(await problemOf(nowhere)).toEqual(NOT_FOUND);
  });
});

describe('PATCH /comments/{id}', () => {
  it('gives it other words, and says when', async () => {
    later(599);
    const answer = await ask('PATCH', 'Merci à vous.\n\nBeaucoup.');
    const edited = v.parse(commentSchema, await answer.json());
    expect(edited).toEqual({
      ...own,
      body: textToBlocks('Merci à vous.\n\nBeaucoup.'),
      editedAt: '2025-04-23T15:51:59+01:00',
    });
    expect(await list()).toMatchObject({ items: [edited], total: 1 });
  });

  it.each([undefined, '', ' \n', 7])('refuses %j for a text', async (text) => {
    const refused = { status: 422, code: 'invalid', fields: { text: 'required' } };
    expect(await problemOf(await ask('PATCH', text))).toEqual(refused);
  });

  it('refuses a text that is too long, what is too late, and what is gone', async () => {
    newsroom.db.site.comments.maxLength = 10;
    expect(await problemOf(await ask('PATCH', '12345678901'))).toMatchObject({ status: 413 });
    later(600);
    expect(await problemOf(await ask('PATCH', 'Encore.'))).toEqual(TOO_LATE);
    newsroom.db.removeComment(own.id);
    expect(await problemOf(await ask('PATCH', 'Encore.'))).toEqual(WITHDRAWN);
    expect((await list()).items).toEqual([]);
  });
});

describe('DELETE /comments/{id}', () => {
  it('takes it out of the list, and of the count', async () => {
    expect((await ask('DELETE')).status).toBe(204);
    expect(await list()).toEqual({ items: [], dropped: 0, total: 0 });
    expect(await problemOf(await ask('DELETE'))).toEqual(WITHDRAWN);
  });

  it('leaves its place to the answers', async () => {
    newsroom.db.comment({ articleId: ARTICLE, author, text: 'Oui.', parentId: own.id });
    expect((await ask('DELETE')).status).toBe(204);
    const { items, total } = await list();
    expect(items.map(({ id, status }) => [id, status])).toEqual([
      [own.id, 'removed'],
      ['comment-2', 'published'],
    ]);
    expect(total).toBe(1);
  });

  it('is too late after the newsroom’s window', async () => {
    newsroom.db.site.comments.editSeconds = 0;
    expect(await problemOf(await ask('DELETE'))).toEqual(TOO_LATE);
    expect((await list()).total).toBe(1);
  });
});

describe('POST /comments/{id}/reports', () => {
  const report = (sent: unknown, id = own.id) => newsroom.post(`/comments/${id}/reports`, sent);

  it('tells the newsroom', async () => {
    const answer = await report({ reason: 'error', text: 'C’était en 2016.' });
    expect([answer.status, await answer.text()]).toEqual([202, '']);
    await report({ reason: 'spam' });
    expect(newsroom.db.reports).toEqual([
      { commentId: own.id, reason: 'error', text: 'C’était en 2016.' },
      { commentId: own.id, reason: 'spam' },
    ]);
  });

  it.each([
    [{}, 'reason', 'unknown'],
    ['spam', 'reason', 'unknown'],
    [{ reason: 'dull' }, 'reason', 'unknown'],
    [{ reason: 'spam', text: 7 }, 'text', 'malformed'],
  ])('refuses %j', async (sent, field, reason) => {
    const refused = { status: 422, code: 'invalid', fields: { [field]: reason } };
    expect(await problemOf(await report(sent))).toEqual(refused);
    expect(newsroom.db.reports).toEqual([]);
  });

  it('needs a comment that is seen, and a newsroom that takes reports', async () => {
    const spam = { reason: 'spam' };
    expect(await problemOf(await report(spam, 'comment-9'))).toEqual(NOT_FOUND);
    const { id } = newsroom.db.comment({ ...own, id: 'held', text: 'x', status: 'pending' });
    expect(await problemOf(await report(spam, id))).toEqual(NOT_FOUND);
    newsroom.db.removeComment(id);
    expect(await problemOf(await report(spam, id))).toEqual(WITHDRAWN);
    newsroom.db.site.comments.canReport = false;
    expect(await problemOf(await report(spam))).toEqual(NOT_FOUND);
  });
});

// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';
import { commentPageSchema } from '../../src/api/contract/schemas.ts';
import { openNewsroom, problemOf } from './ask-newsroom.ts';

let newsroom: ReturnType<typeof openNewsroom>;
beforeEach(() => {
  newsroom = openNewsroom();
});

describe('GET /articles/{id}/comments', () => {
  const path = '/articles/20250422-1640/comments';
  const author = { name: 'Une lectrice' };
  const QUOTE = { exact: 'accord', prefix: 'Cet ', suffix: '' };
  const add = (text: string, draft = {}) =>
    newsroom.db.comment({ articleId: '20250422-1640', author, text, ...draft });
  const page = (query = '') => newsroom.get(`${path}${query}`, commentPageSchema);

  it('is empty in the sample', async () => {
    expect(await page()).toEqual({ items: [], dropped: 0, total: 0 });
  });

  it('goes by time, either way, each comment once', async () => {
    add('Deux', { id: 'second', postedAt: '2025-04-23T09:30:00Z' });
    add('Un', { id: 'first', postedAt: '2025-04-23T10:00:00+01:00' });
    add('Trois', { id: 'third' });
    const ids = ['first', 'second', 'third'];
    expect((await newsroom.pages(path, 2, 'after')).flat()).toEqual(ids);
    const newest = await page('?order=newest&limit=2');
    expect(newest.items.map(({ id }) => id)).toEqual(ids.toReversed().slice(0, 2));
    expect(newest.total).toBe(3);
  });

  it('hides the pending ones, and the words of the removed ones', async () => {
    add('Visible', { id: 'top' });
    add('En attente', { status: 'pending' });
    add('Retiré', { id: 'gone', status: 'removed', parentId: 'top', quote: QUOTE });
    add('Réponse', { parentId: 'gone' });
    const { items, total } = await page();
    expect(items.map(({ status, body, quote }) => [status, body.length, quote])).toEqual([
      ['published', 1, undefined],
      ['removed', 0, undefined],
      ['published', 1, undefined],
    ]);
    expect(total).toBe(2);
  });

  it('keeps the place of a removed one only as long as an answer to it is seen', async () => {
    add('Retiré', { id: 'top', status: 'removed' });
    add('Retiré aussi', { id: 'below', status: 'removed', parentId: 'top' });
    add('En attente', { id: 'held', status: 'pending', parentId: 'below' });
    const ids = async () => (await page()).items.map(({ id }) => id);
    expect(await ids()).toEqual([]);
    newsroom.db.publishComment('held');
    expect(await ids()).toEqual(['top', 'below', 'held']);
    newsroom.db.removeComment('held');
    expect(await ids()).toEqual([]);
  });

  it('has an ETag, which changes with every change that is seen', async () => {
    const { id } = add('Un');
    const first = await newsroom.ask(path);
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toBe('public, max-age=5');
    const statusOf = async () =>
      (await newsroom.ask(path, { headers: { 'if-none-match': etag } })).status;
    add('En attente', { status: 'pending' });
    expect(await statusOf()).toBe(304);
    newsroom.db.editComment(id, 'Un, précisé');
    expect(await statusOf()).toBe(200);
    const other = await newsroom.ask(`${path}?order=newest&limit=1`);
    expect(other.headers.get('etag')).toMatch(/^W\//);
  });

  it.each([
    ['/articles/nowhere/comments', 404, 'not-found'],
    [`${path}?order=best`, 422, 'invalid'],
    [`${path}?after=elsewhere`, 422, 'invalid'],
    [`${path}?limit=-1`, 422, 'invalid'],
  ])('refuses %s', async (address, status, code) => {
    expect(await problemOf(await newsroom.ask(address))).toMatchObject({ status, code });
  });
});

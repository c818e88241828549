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
    add('Visible');
    add('En attente', { status: 'pending' });
    add('Retiré', { status: 'removed' });
    const { items, total } = await page();
    expect(items.map(({ status, body }) => [status, body.length])).toEqual([
      ['published', 1],
      ['removed', 0],
    ]);
    expect(total).toBe(1);
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

// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Comment, CommentPage } from '../../src/api/model.ts';
import { type Thread, threadOf } from '../../src/features/comments/thread/thread.ts';

const comment = (id: string, more: Partial<Comment> = {}): Comment => ({
  id,
  articleId: 'article',
  author: { name: `Nom ${id}` },
  postedAt: '2025-04-22T18:02:00+01:00',
  status: 'published',
  body: [],
  ...more,
});
const page = (items: Comment[], more: Partial<CommentPage> = {}): CommentPage => ({
  items,
  total: items.length,
  dropped: 0,
  ...more,
});
const posted = (id: string, more: Partial<Comment> = {}) => ({
  key: `key-${id}`,
  comment: comment(id, more),
});
const ids = (rows: Thread['own']) => rows.map((row) => row.comment.id);

describe('threadOf', () => {
  it('is empty without pages', () => {
    expect(threadOf([], [])).toEqual({ own: [], others: [], total: 0, dropped: 0 });
  });

  it('keeps the order of the pages, each comment once, and adds up what was dropped', () => {
    const thread = threadOf(
      [
        page([comment('1'), comment('2')], { dropped: 1, total: 9 }),
        page([comment('2'), comment('3')], { dropped: 2, total: 10 }),
      ],
      [],
    );
    expect(ids(thread.others)).toEqual(['1', '2', '3']);
    expect(thread).toMatchObject({ own: [], total: 10, dropped: 3 });
  });

  it('keeps what the reader posted at its head, newest first, listed or not', () => {
    const pages = [page([comment('1'), comment('2')])];
    const thread = threadOf(pages, [posted('3', { status: 'pending' }), posted('1')]);
    expect(ids(thread.own)).toEqual(['3', '1']);
    expect(ids(thread.others)).toEqual(['2']);
  });

  it('shows the newsroom’s version of it as soon as there is one', () => {
    const pages = [page([comment('1', { status: 'removed' })], { total: 0 })];
    expect(threadOf(pages, [posted('1')]).own[0]?.comment.status).toBe('removed');
  });

  it('counts a published comment that the list does not have yet, and no pending one', () => {
    const pages = [page([comment('1')])];
    expect(threadOf(pages, [posted('2')]).total).toBe(2);
    expect(threadOf(pages, [posted('2', { status: 'pending' })]).total).toBe(1);
    expect(threadOf([page([comment('1')], { total: 250 })], [posted('2')]).total).toBe(250);
  });

  it('names whom a comment answers, where that one is there', () => {
    const pages = [
      page([comment('1'), comment('2', { parentId: '1' }), comment('3', { parentId: 'gone' })]),
    ];
    expect(threadOf(pages, []).others.map(({ repliesTo }) => repliesTo)).toEqual([
      undefined,
      'Nom 1',
      undefined,
    ]);
  });
});

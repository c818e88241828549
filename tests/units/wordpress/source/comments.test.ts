import { describe, expect, it } from 'vitest';
import type { Comment } from '../../../../src/api/model.ts';
import type { CommentOrder } from '../../../../src/api/source.ts';
import { createCommentReader } from '../../../../src/api/wordpress/comment-schema.ts';
import { createComments } from '../../../../src/api/wordpress/comments.ts';
import { BASE, commentOf, createFakeWordPress } from './fake-wordpress.ts';

const { signal } = new AbortController();
const LINK = `${BASE}/2025/04/un/`;
const NOW = Date.parse('2025-04-23T14:30:00Z');

function openThread(count = 0, author = 0) {
  const fake = createFakeWordPress();
  const { site } = fake;
  const commentAt = (id: number, minutes = id) =>
    commentOf({ id, utc: new Date(NOW + (minutes - 10_000) * 60_000).toISOString().slice(0, 19) });
  site.comments = Array.from({ length: count }, (_, index) => commentAt(index + 1));
  const facts = { factsOf: () => ({ link: LINK, author }) };
  const comments = createComments(
    fake.rest,
    facts,
    createCommentReader(BASE, () => NOW),
  );

  /** All pages, one after another; `meanwhile` is done before each further one. */
  async function all(order: CommentOrder, meanwhile = () => {}): Promise<Comment[][]> {
    const pages: Comment[][] = [];
    let after: string | undefined;
    do {
      const { items, next } = await comments('1', { order, after }, signal);
      pages.push(items);
      after = next;
      meanwhile();
    } while (after !== undefined);
    return pages;
  }
  return { ...fake, comments, commentAt, all };
}

const ids = (pages: readonly Comment[][]) => pages.flat().map(({ id }) => Number(id));
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe('the comments of an article', () => {
  it.each([0, 1, 99, 100, 101, 500, 1203])('are all there, in both orders: %i', async (count) => {
    const { all, comments } = openThread(count);
    expect(ids(await all('oldest'))).toEqual(upTo(count));
    expect(ids(await all('newest'))).toEqual(upTo(count).reverse());
    expect(await comments('1', { order: 'oldest' }, signal)).toMatchObject({ total: count });
  });

  it('come a hundred first, then five pages of WordPress at once', async () => {
    const { all, asked } = openThread(500);
    expect((await all('oldest')).map(({ length }) => length)).toEqual([100, 400]);
    expect(asked).toHaveLength(6);
  });

  it('come thirty first where the newest are, which are asked for again and again', async () => {
    const { all } = openThread(500);
    expect((await all('newest')).map(({ length }) => length)).toEqual([30, 470]);
  });

  it('are each there once, and none is lost, while others come', async () => {
    const { all, site, commentAt } = openThread(350);
    let id = 1000;
    const pages = await all('newest', () => {
      for (const _ of upTo(30)) site.comments.push(commentAt(++id));
    });
    expect(ids(pages)).toEqual(upTo(350).reverse());
  });

  it.each([5, 30, 250])('are none lost while %i others go', async (count) => {
    const { all, site } = openThread(650);
    let isFirst = true;
    const pages = await all('oldest', () => {
      if (isFirst) site.comments.splice(0, count);
      isFirst = false;
    });
    expect(ids(pages)).toEqual(upTo(650).filter((id) => id <= 100 || id > count));
  });

  it('of one instant are told apart', async () => {
    const { all, site, commentAt } = openThread();
    site.comments = upTo(250).map((id) => commentAt(id, 1));
    expect(ids(await all('oldest'))).toEqual(upTo(250));
    expect(ids(await all('newest'))).toEqual(upTo(250).reverse());
  });

  it('leave out what is malformed, and count it', async () => {
    const { comments, site } = openThread(2);
    Object.assign(site.comments[0] ?? {}, { date_gmt: 'gestern' });
    expect(await comments('1', { order: 'oldest' }, signal)).toMatchObject({
      items: [{ id: '2' }],
      dropped: 1,
      total: 2,
    });
  });

  it('go on below a page of which nothing could be read', async () => {
    const { all, site } = openThread(40);
    for (const comment of site.comments.slice(10)) Object.assign(comment, { date: 'gestern' });
    expect((await all('newest')).map((page) => ids([page]))).toEqual([[], upTo(10).reverse()]);
  });

  it('begin anew at a cursor that is none', async () => {
    const { comments } = openThread(1);
    const { items } = await comments('1', { order: 'oldest', after: 'x' }, signal);
    expect(items).toHaveLength(1);
  });
});

describe('a comment', () => {
  async function shown(change: object, author = 0) {
    const { comments, site } = openThread(1, author);
    Object.assign(site.comments[0] ?? {}, change);
    const { items } = await comments('1', { order: 'oldest' }, signal);
    return items[0];
  }

  it.each([
    {
      name: 'is read as the reader has it',
      change: {},
      comment: {
        id: '1',
        articleId: '1',
        author: { name: 'Nadia' },
        status: 'published',
        body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Mot 1' }] }],
      },
    },
    { name: 'answers another', change: { parent: 7 }, comment: { parentId: '7' } },
    {
      name: 'has numbers that an extension has made text of, and no name',
      change: { id: '1', parent: '7', author: '0', author_name: null },
      comment: { id: '1', parentId: '7', author: { name: '' } },
    },
    {
      name: 'says nothing where an extension has made nothing of it',
      change: { content: { rendered: null } },
      comment: { id: '1', body: [] },
    },
    {
      name: 'has entities in its name',
      change: { author_name: 'L&#8217;eau' },
      comment: { author: { name: 'L’eau' } },
    },
    {
      name: 'has the newsroom’s offset',
      change: { date: '2025-04-20T10:00:00', date_gmt: '2025-04-20T09:00:00' },
      comment: { postedAt: '2025-04-20T10:00:00+01:00' },
    },
    {
      name: 'from the future is of now',
      change: { date: '2099-01-01T01:00:00', date_gmt: '2099-01-01T00:00:00' },
      comment: { postedAt: '2025-04-23T15:30:00+01:00' },
    },
    {
      name: 'a minute ahead of a slow clock keeps its time',
      change: { date: '2025-04-23T14:31:00', date_gmt: '2025-04-23T14:31:00' },
      comment: { postedAt: '2025-04-23T14:31:00Z' },
    },
    {
      name: 'speaks of a passage',
      change: {
        content: {
          rendered: `<blockquote cite="${LINK}#:~:text=avant-,des%20mots,-apr%C3%A8s"><p>des mots</p></blockquote><p>C’est bien dit.</p>`,
        },
      },
      comment: {
        quote: { exact: 'des mots' },
        body: [{ children: [{ type: 'text', text: 'C’est bien dit.' }] }],
      },
    },
  ])('$name', async ({ change, comment }) => {
    expect(await shown(change)).toMatchObject(comment);
  });

  it.each([
    ['of whoever wrote the article', 3, 3, true],
    ['of another account', 3, 4, undefined],
    ['of a guest, on an article of nobody', 0, 0, undefined],
  ])('%s', async (_, author, of, isEditor) => {
    expect((await shown({ author }, of))?.author.isEditor).toBe(isEditor);
  });

  it('from the future keeps the time at which it was first seen', async () => {
    let now = NOW;
    const toComment = createCommentReader(BASE, () => now);
    const sent = { ...commentOf({ id: 1, utc: '2099-01-01T00:00:00' }), status: 'approved' };
    const first = toComment(sent, undefined);
    now += 60_000;
    expect(toComment(sent, undefined)).toEqual(first);
  });
});

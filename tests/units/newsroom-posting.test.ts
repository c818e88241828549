// @vitest-environment node
import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { SAMPLE_NOW, sample } from '../../mocks/sample.ts';
import { commentPageSchema } from '../../src/api/contract/schemas.ts';
import { postedCommentSchema } from '../../src/api/contract/writing-schemas.ts';
import { openNewsroom, problemOf } from './ask-newsroom.ts';

const PATH = '/articles/20250422-1640/comments';
const words = (text: string, draft = {}) => ({ author: { name: 'Une lectrice' }, text, ...draft });

let newsroom: ReturnType<typeof openNewsroom>;
beforeEach(() => {
  newsroom = openNewsroom();
});

const send = (comment: unknown, key: string = crypto.randomUUID(), path = PATH) =>
  newsroom.post(path, comment, { 'idempotency-key': key });
const post = async (comment: unknown, key?: string) => {
  const response = await send(comment, key);
  expect(response.status).toBe(201);
  return v.parse(postedCommentSchema, await response.json());
};
const refusal = async (comment: unknown) => problemOf(await send(comment));
const list = () => newsroom.get(PATH, commentPageSchema);

describe('POST /articles/{id}/comments', () => {
  it('publishes at once, and gives the writer a token that nobody else sees', async () => {
    const { manageToken, ...comment } = await post(words('Bonjour.\n\nMerci.'));
    expect(manageToken).toBeTruthy();
    expect(comment).toMatchObject({
      author: { name: 'Une lectrice' },
      postedAt: '2025-04-23T15:42:00+01:00',
      status: 'published',
      articleId: '20250422-1640',
    });
    expect(comment.body).toHaveLength(2);
    expect(await list()).toEqual({ items: [comment], dropped: 0, total: 1 });
  });

  it('keeps the answered comment and the passage, and forgets the e-mail address', async () => {
    const { id: parentId } = await post(words('Bonjour.'));
    const quote = { exact: 'accord', prefix: 'Cet ', suffix: ', paraphé', start: 4, end: 10 };
    const author = { name: ' Un lecteur ', email: 'lecteur@lefil.example' };
    const reply = await post({ author, text: 'Bonsoir.', parentId, quote });
    expect(reply).toMatchObject({ parentId, quote, author: { name: 'Un lecteur' } });
    expect(await (await newsroom.ask(PATH)).text()).not.toContain('lecteur@');
  });

  it('gives the same answer to the same key, and posts once', async () => {
    const first = await post(words('Bonjour.'), 'key-1');
    newsroom.db.site.comments.open = false;
    expect(await post(words('Bonjour.'), 'key-1')).toEqual(first);
    expect((await list()).total).toBe(1);
  });

  it('takes the same key again after a refusal', async () => {
    newsroom.db.site.comments.open = false;
    expect((await send(words('Bonjour.'), 'key-1')).status).toBe(403);
    newsroom.db.site.comments.open = true;
    await post(words('Bonjour.'), 'key-1');
    expect((await list()).total).toBe(1);
  });

  it('keeps a comment pending where the newsroom reads it first', async () => {
    newsroom.db.site.comments.moderation = 'all';
    expect((await post(words('Un.'))).status).toBe('pending');
    newsroom.db.site.comments.moderation = 'first';
    expect((await post(words('Deux.'))).status).toBe('pending');
    expect((await list()).total).toBe(0);
    newsroom.db.comment({ articleId: '20250422-1640', ...words('Trois.') });
    expect((await post(words('Quatre.'))).status).toBe('published');
  });

  it.each([
    ['nothing', {}, ['author.name', 'text']],
    ['no object', 'Bonjour', ['author.name', 'text']],
    ['blanks', words(' \n ', { author: { name: '  ' } }), ['author.name', 'text']],
    ['numbers', words('Bonjour', { text: 4, author: { name: 5 } }), ['author.name', 'text']],
    ['an answer to nothing', words('Bonjour', { parentId: 'elsewhere' }), ['parentId']],
    ['a malformed passage', words('Bonjour', { quote: { exact: 'accord' } }), ['quote']],
    [
      'a malformed address',
      words('Bonjour', { author: { name: 'A', email: 'a@b' } }),
      ['author.email'],
    ],
  ])('refuses %s, and names the fields', async (_, comment, fields) => {
    const problem = await refusal(comment);
    expect(problem).toMatchObject({ status: 422, code: 'invalid' });
    expect(Object.keys(problem.fields ?? {})).toEqual(fields);
    expect((await list()).total).toBe(0);
  });

  it('refuses what is not JSON', async () => {
    const response = await newsroom.ask(PATH, { method: 'POST', body: '{"author":' });
    expect(await problemOf(response)).toMatchObject({ status: 422, code: 'invalid' });
  });

  it('asks for an e-mail address where the newsroom does', async () => {
    newsroom.db.site.comments.requireEmail = true;
    const problem = await refusal(words('Bonjour'));
    expect(problem).toMatchObject({ fields: { 'author.email': 'required' } });
    await post(words('Bonjour', { author: { name: 'A', email: 'a@lefil.example' } }));
  });

  it('is closed with the newsroom’s comments, or with the article’s', async () => {
    const closed = { status: 403, code: 'comments-closed' };
    const { id } = newsroom.db.publish({ title: 'Titre de test', commentsOpen: false });
    const response = await send(words('Bonjour'), 'key', `/articles/${id}/comments`);
    expect(await problemOf(response)).toEqual(closed);
    newsroom.db.site.comments.open = false;
    expect(await refusal(words('Bonjour'))).toEqual(closed);
  });

  it('has a longest text, in characters and not in halves of them', async () => {
    newsroom.db.site.comments.maxLength = 10;
    expect(await refusal(words('12345678901'))).toEqual({ status: 413, code: 'too-long' });
    await post(words('🙂'.repeat(10)));
  });

  it('shows the comment that stands instead of its duplicate', async () => {
    const { manageToken, ...comment } = await post(words('Bonjour.'));
    expect(await refusal(words('  Bonjour. \n'))).toEqual({
      status: 409,
      code: 'duplicate',
      comment,
    });
    await post(words('Bonjour.', { author: { name: 'Un lecteur' } }));
    await post(words('Bonjour.', { parentId: comment.id }));
    expect((await list()).total).toBe(3);
  });

  it('asks a hasty writer to wait, by the newsroom’s clock', async () => {
    const { db } = newsroom;
    db.minSecondsBetweenComments = 5;
    await post(words('Un.'));
    db.now = () => SAMPLE_NOW + 1500;
    const hasty = await send(words('Deux.'));
    expect(hasty.headers.get('retry-after')).toBe('4');
    expect(await problemOf(hasty)).toEqual({ status: 429, code: 'too-fast' });
    await post(words('Deux.', { author: { name: 'Un lecteur' } }));
    db.now = () => SAMPLE_NOW + 5000;
    await post(words('Deux.'));
  });

  it('needs an article that can be read', async () => {
    const nowhere = await send(words('Bonjour'), 'key', '/articles/nowhere/comments');
    expect(await problemOf(nowhere)).toEqual({ status: 404, code: 'not-found' });
    newsroom.db.withdraw(sample.site.lead ?? '');
    expect(await refusal(words('Bonjour'))).toEqual({ status: 410, code: 'withdrawn' });
  });
});

describe('a post that goes wrong', () => {
  it('is not taken where the connection breaks before', async () => {
    newsroom.faults.brokenPosts = 'before';
    expect((await send(words('Bonjour.'), 'key-1')).type).toBe('error');
    expect((await list()).total).toBe(0);
  });

  it('is taken where it breaks after, and its key gets the answer later', async () => {
    newsroom.faults.brokenPosts = 'after';
    expect((await send(words('Bonjour.'), 'key-1')).type).toBe('error');
    newsroom.faults.brokenPosts = undefined;
    const { id } = await post(words('Bonjour.'), 'key-1');
    const { items, total } = await list();
    expect([items.map((comment) => comment.id), total]).toEqual([[id], 1]);
  });

  it('is too fast for as long as it is said', async () => {
    newsroom.faults.postsTooFastSeconds = 7;
    const hasty = await send(words('Bonjour.'), 'key-1');
    expect(hasty.headers.get('retry-after')).toBe('7');
    expect(await problemOf(hasty)).toEqual({ status: 429, code: 'too-fast' });
    newsroom.faults.postsTooFastSeconds = undefined;
    await post(words('Bonjour.'), 'key-1');
  });
});

describe('the clock of a comment', () => {
  it.each([
    ['Africa/Casablanca', '2025-04-23T14:42:00Z', '2025-04-23T15:42:00+01:00'],
    ['Africa/Casablanca', '2025-03-10T23:30:00Z', '2025-03-10T23:30:00+00:00'],
    ['UTC', '2025-03-10T23:30:00Z', '2025-03-10T23:30:00+00:00'],
    ['Asia/Kolkata', '2025-12-31T20:00:00Z', '2026-01-01T01:30:00+05:30'],
    ['America/St_Johns', '2025-01-01T03:00:00Z', '2024-12-31T23:30:00-03:30'],
  ])('in %s at %s shows %s', async (timeZone, instant, wallTime) => {
    newsroom.db.site.timeZone = timeZone;
    newsroom.db.now = () => Date.parse(instant);
    expect((await post(words('Bonjour.'))).postedAt).toBe(wallTime);
  });
});

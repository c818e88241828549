// @vitest-environment node
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createDb, type Db } from '../../mocks/db.ts';
import { SAMPLE_NOW } from '../../mocks/sample.ts';
import { createConformance } from '../contract/conformance.ts';
import { openapi } from '../contract/openapi.ts';
import { previewFake } from './fake-dist.ts';
import { rawRequest } from './raw-request.ts';

const ARTICLE = '20250422-1640';
const db: Db = createDb({ now: () => SAMPLE_NOW });
const { faultsOfValue } = createConformance(openapi(), '');
let preview: Awaited<ReturnType<typeof previewFake>>;
beforeAll(async () => {
  preview = await previewFake(db);
});
afterAll(() => preview.close());

async function ask(method: string, path = '', sent?: unknown, headers = {}) {
  const answer = await rawRequest(preview.url, `/api/desk/comments${path}`, {
    method,
    headers: { ...(sent === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(sent === undefined ? {} : { body: JSON.stringify(sent) }),
  });
  const text = answer.body.toString();
  return { status: answer.status, value: text === '' ? undefined : JSON.parse(text) };
}
const written = { articleId: ARTICLE, name: ' Un lecteur ', text: 'D’accord.' };
const standing = (wanted: string) => db.comments(ARTICLE).find(({ id }) => id === wanted);
const hold = (text: string) =>
  db.comment({ articleId: ARTICLE, author: { name: 'A' }, text, status: 'pending' });

describe('the desk of the preview', () => {
  it('posts as another reader, or as the newsroom, also an answer', async () => {
    const { status, value } = await ask('POST', '', written);
    expect(status).toBe(201);
    expect(faultsOfValue('Comment', value)).toEqual([]);
    expect(value).toMatchObject({ author: { name: 'Un lecteur' }, status: 'published' });
    const answer = { ...written, name: 'La rédaction', isEditor: true, parentId: value.id };
    const { value: second } = await ask('POST', '', answer);
    expect(second).toMatchObject({ author: { isEditor: true }, parentId: value.id });
  });

  it('shows what is held, publishes it or refuses it', async () => {
    const [first, second] = [hold('Un.'), hold('Deux.')];
    expect((await ask('GET')).value).toEqual([first, second]);
    const published = await ask('PATCH', `/${first.id}`, { status: 'published' });
    expect(published).toMatchObject({ status: 200, value: { status: 'published' } });
    expect((await ask('DELETE', `/${second.id}`)).status).toBe(204);
    expect((await ask('GET')).value).toEqual([]);
    expect(standing(second.id)?.status).toBe('removed');
    expect(db.changes.since(db.changes.lastId - 1)).toMatchObject([{ event: 'comment' }]);
  });

  it('removes', async () => {
    const { value } = await ask('POST', '', written);
    expect((await ask('DELETE', `/${value.id}`)).status).toBe(204);
    expect((await ask('DELETE', `/${value.id}`)).value).toMatchObject({ code: 'withdrawn' });
    expect((await ask('DELETE', '/comment-99')).value).toMatchObject({ code: 'not-found' });
  });

  it('says which comments are held from now on', async () => {
    const { value } = await ask('PATCH', '', { moderation: 'all' });
    expect(value.moderation).toBe('all');
    expect(db.site.comments.moderation).toBe('all');
    expect((await ask('PATCH', '', { moderation: 'some' })).status).toBe(422);
    await ask('PATCH', '', { moderation: 'none' });
  });

  it('shows what was reported', async () => {
    db.reports.push({ commentId: 'comment-1', reason: 'spam' });
    const { body } = await rawRequest(preview.url, '/api/desk/reports');
    expect(JSON.parse(body.toString())).toEqual([{ commentId: 'comment-1', reason: 'spam' }]);
  });

  it.each([
    ['nothing', {}, { articleId: 'required', name: 'required', text: 'required' }],
    [
      'all else wrong',
      { ...written, parentId: 7, isEditor: 'oui' },
      { parentId: 'unknown', isEditor: 'malformed' },
    ],
    ['an answer to nothing', { ...written, parentId: 'comment-99' }, { parentId: 'unknown' }],
  ])('refuses to post %s', async (_, sent, fields) => {
    expect(await ask('POST', '', sent)).toMatchObject({ status: 422, value: { fields } });
  });

  it('refuses what it cannot do', async () => {
    const nowhere = await ask('POST', '', { ...written, articleId: '0' });
    expect(nowhere.value).toMatchObject({ code: 'not-found' });
    const { id } = hold('Trois.');
    for (const sent of [{}, { status: 'pending' }]) {
      expect((await ask('PATCH', `/${id}`, sent)).value.code).toBe('invalid');
    }
    expect(standing(id)?.status).toBe('pending');
  });
});

describe('a web page elsewhere', () => {
  let id: string;
  beforeEach(() => {
    ({ id } = hold('Pris'));
  });
  const all = async (headers: Record<string, string>) => [
    (await ask('GET', '', undefined, headers)).status,
    (await ask('POST', '', written, headers)).status,
    (await ask('PATCH', '', { moderation: 'all' }, headers)).status,
    (await ask('PATCH', `/${id}`, { status: 'published' }, headers)).status,
    (await ask('DELETE', `/${id}`, undefined, headers)).status,
  ];

  it.each(['https://evil.example', 'null'])('has no desk: %j', async (origin) => {
    expect(await all({ origin })).toEqual([403, 403, 403, 403, 403]);
    expect(standing(id)?.status).toBe('pending');
  });

  it('has none either where its name was made to lead here: it asks without an origin', async () => {
    const host = `evil.example:${new URL(preview.url).port}`;
    expect(await all({ host })).toEqual([403, 403, 403, 403, 403]);
  });

  it('is not the preview’s own', async () => {
    expect(await all({ origin: preview.url })).toEqual([200, 201, 200, 200, 204]);
  });
});

// @vitest-environment node
import { getResponse } from 'msw';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createDb } from '../../mocks/db.ts';
import { createHandlers } from '../../mocks/handlers/create-handlers.ts';
import { SAMPLE_NOW } from '../../mocks/sample.ts';
import { createConformance } from '../contract/conformance.ts';
import { openapi } from '../contract/openapi.ts';
import { previewFake } from './fake-dist.ts';
import { rawRequest } from './raw-request.ts';

const db = createDb({ now: () => SAMPLE_NOW });
const { faultsOfValue } = createConformance(openapi(), '');
let preview: Awaited<ReturnType<typeof previewFake>>;
beforeAll(async () => {
  preview = await previewFake(db);
});
afterAll(() => preview.close());

const JSON_TYPE = { 'content-type': 'application/json' };

async function ask(method: string, path = '', sent?: unknown, headers = {}) {
  const body = typeof sent === 'string' ? sent : JSON.stringify(sent);
  const answer = await rawRequest(preview.url, `/api/desk/headlines${path}`, {
    method,
    headers: { ...(sent === undefined ? {} : JSON_TYPE), ...headers },
    ...(body === undefined ? {} : { body }),
  });
  const text = answer.body.toString();
  return { status: answer.status, value: text === '' ? undefined : JSON.parse(text) };
}
const publish = (sent: unknown, headers = {}) => ask('POST', '', sent, headers);
const find = (id: string) => db.articles().find((article) => article.id === id);

describe('the desk of the preview', () => {
  it('publishes a brief, or an article where there is a text', async () => {
    const brief = await publish({ title: ' À l’instant ', breaking: true });
    expect(brief.status).toBe(201);
    expect(faultsOfValue('Headline', brief.value)).toEqual([]);
    expect(brief.value).toMatchObject({ title: 'À l’instant', kind: 'brief', breaking: true });

    const article = await publish({ title: 'Long', text: 'Un.\n\nDeux.', section: 'SIAM 2025' });
    expect(article.value).toMatchObject({
      kind: 'article',
      section: { slug: 'siam-2025', name: 'SIAM 2025' },
    });
    expect(find(article.value.id)?.body).toHaveLength(2);
  });

  it('publishes the same title twice, and a section in any script', async () => {
    const [first, second] = [
      await publish({ title: 'Pareil' }),
      await publish({ title: 'Pareil' }),
    ];
    expect(second.value.slug).not.toBe(first.value.slug);
    const { value } = await publish({ title: 'عنوان تجريبي', section: 'عاجل' });
    expect(faultsOfValue('Headline', value)).toEqual([]);
    expect(value.section).toEqual({ slug: 'عاجل', name: 'عاجل' });
  });

  it('changes what it is told to, and no more', async () => {
    const { value } = await publish({ title: 'Avant', text: 'Un.', breaking: true });
    const changed = await ask('PATCH', `/${value.id}`, { title: 'Après', breaking: false });
    expect(changed.status).toBe(200);
    expect(changed.value).toEqual({
      ...value,
      title: 'Après',
      breaking: false,
      updatedAt: '2025-04-23T15:42:00+01:00',
    });
    await ask('PATCH', `/${value.id}`, { text: 'Deux.\n\nTrois.' });
    expect(find(value.id)).toMatchObject({ title: 'Après', body: [{ id: 'p1' }, { id: 'p2' }] });
  });

  it('withdraws', async () => {
    const { value } = await publish({ title: 'De trop' });
    expect(await ask('DELETE', `/${value.id}`)).toEqual({ status: 204, value: undefined });
    for (const method of ['DELETE', 'PATCH']) {
      const body = method === 'PATCH' ? { title: 'Encore' } : undefined;
      expect(await ask(method, `/${value.id}`, body)).toMatchObject({
        status: 410,
        value: { code: 'withdrawn' },
      });
    }
    expect(db.changes.since(db.changes.lastId - 1)).toMatchObject([
      { event: 'withdrawn', data: { id: value.id } },
    ]);
  });

  it.each([
    ['no JSON', 'titre', { title: 'required' }],
    ['a list', ['titre'], { title: 'required' }],
    ['no title', { text: 'Un.' }, { title: 'required' }],
    ['a blank title', { title: ' ' }, { title: 'required' }],
    ['a title that is no text', { title: 7 }, { title: 'required' }],
    [
      'all else wrong',
      { title: 'Un', text: 7, section: '', breaking: 'oui' },
      { text: 'malformed', section: 'malformed', breaking: 'malformed' },
    ],
  ])('refuses to publish %s', async (_, sent, fields) => {
    const count = db.articles().length;
    expect(await publish(sent)).toMatchObject({ status: 422, value: { code: 'invalid', fields } });
    expect(db.articles()).toHaveLength(count);
  });

  it('refuses to change nothing, and what is not there', async () => {
    const { value } = await publish({ title: 'Un' });
    for (const sent of [{}, { colour: 'red' }]) {
      expect((await ask('PATCH', `/${value.id}`, sent)).status).toBe(422);
    }
    expect((await ask('PATCH', '/nulle-part', { title: 'Un' })).value.code).toBe('not-found');
    expect((await ask('DELETE', '/nulle-part')).status).toBe(404);
  });
});

describe('a web page elsewhere', () => {
  let id: string;
  let lastId: number;
  beforeEach(() => {
    ({ id } = db.publish({ title: 'Un' }));
    ({ lastId } = db.changes);
  });
  const all = async (headers: Record<string, string>) => [
    (await publish({ title: 'Pris' }, headers)).status,
    (await ask('PATCH', `/${id}`, { title: 'Pris' }, headers)).status,
    (await ask('DELETE', `/${id}`, undefined, headers)).status,
  ];

  it.each([
    'https://evil.example',
    'http://127.0.0.1:1',
    'null',
    'http://127.0.0.1.evil.example',
    '',
  ])('has no desk: %j', async (origin) => {
    expect(await all({ origin })).toEqual([403, 403, 403]);
    expect(db.changes.lastId).toBe(lastId);
  });

  it('has none either where its name was made to lead here', async () => {
    const { port } = new URL(preview.url);
    const host = `evil.example:${port}`;
    expect(await all({ origin: `http://${host}`, host })).toEqual([403, 403, 403]);
    expect(db.changes.lastId).toBe(lastId);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp'])(
    'cannot send %s, as forms do',
    async (type) => {
      expect(await all({ 'content-type': type })).toEqual([415, 415, 415]);
      expect(db.changes.lastId).toBe(lastId);
    },
  );

  it('cannot ask whether it may', async () => {
    expect((await ask('OPTIONS')).status).toBe(404);
  });

  it('is not the preview’s own', async () => {
    expect(await all({ origin: preview.url })).toEqual([201, 200, 204]);
  });
});

it('is the preview’s alone', async () => {
  const request = new Request('http://127.0.0.1/api/desk/headlines', { method: 'POST' });
  expect(await getResponse(createHandlers(db), request)).toBeUndefined();
});

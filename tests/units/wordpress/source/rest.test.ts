import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { requests } from '../../../../src/api/wordpress/addresses.ts';
import { listSchema } from '../../../../src/api/wordpress/items.ts';
import { createRest } from '../../../../src/api/wordpress/rest.ts';
import { newsroom } from '../../../newsroom.ts';
import { faultOf } from '../../fault-of.ts';

const SITE = 'https://news.example';
const PAGE = '<!doctype html><title>Le site</title>';
const NOTICE = '<br />\n<b>Warning</b>: Undefined array key [1] in <b>/srv/x.php</b><br />\n';

type Answer = () => Response;
const page: Answer = () => HttpResponse.html(PAGE);
const missing: Answer = () => HttpResponse.html(PAGE, { status: 404 });
const silence: Answer = () => HttpResponse.error();
const posts: Answer = () =>
  HttpResponse.json([{ id: 1 }], { headers: { 'x-wp-total': '31', 'x-wp-totalpages': '2' } });
const refusal =
  (status: number, code: string): Answer =>
  () =>
    HttpResponse.json({ code, message: '<b>Non</b>', data: { status } }, { status });

/** A site that answers so where its REST API has a path, where it has none, and to anything else. */
function siteOf(pretty: Answer, plain: Answer = pretty, other: Answer = page) {
  const asked: string[] = [];
  newsroom.server.use(
    http.all(`${SITE}/*`, ({ request }) => {
      const { pathname, search } = new URL(request.url);
      asked.push(`${request.method} ${pathname}`);
      if (pathname.startsWith('/wp-json/')) return pretty();
      return search.startsWith('?rest_route=') ? plain() : other();
    }),
  );
  const { ask } = createRest(SITE);
  return { asked, ask: () => ask(requests.posts(), listSchema) };
}

describe('a WordPress', () => {
  it('says what it has, and how many of them', async () => {
    const { ask } = siteOf(posts);
    expect(await ask()).toEqual({ value: [{ id: 1 }], total: 31, pages: 2 });
  });

  it('has no counts where a notice was printed before its headers', async () => {
    const { ask } = siteOf(() => HttpResponse.html(`${NOTICE}[{"id":1}]`));
    expect(await ask()).toEqual({ value: [{ id: 1 }], total: undefined, pages: undefined });
  });

  it.each([
    ['a page', page],
    ['a missing page', missing],
    ['nothing that may be read', silence],
  ])('with plain permalinks is found, once, behind %s', async (_, pretty) => {
    const { ask, asked } = siteOf(pretty, posts);
    await ask();
    await ask();
    expect(asked).toEqual(['GET /wp-json/wp/v2/posts', 'GET /', 'GET /']);
  });

  it('that has answered is looked for nowhere else', async () => {
    let answer = posts;
    const { ask, asked } = siteOf(() => answer());
    await ask();
    for (const [broken, fault] of [
      [page, { kind: 'shape' }],
      [missing, { kind: 'status', status: 404, code: undefined }],
      [silence, { kind: 'unreachable' }],
      [() => HttpResponse.html(PAGE, { status: 502 }), { kind: 'status', status: 502 }],
    ] as const) {
      answer = broken;
      expect(await faultOf(ask())).toMatchObject(fault);
    }
    expect(new Set(asked)).toEqual(new Set(['GET /wp-json/wp/v2/posts']));
  });
});

describe('a site that cannot be read', () => {
  it.each([
    ['is no WordPress', siteOf.bind(null, missing, page), 'foreign'],
    ['has pages for every address', siteOf.bind(null, page, page), 'foreign'],
    [
      'wants its readers to sign in',
      siteOf.bind(null, refusal(401, 'rest_login_required')),
      'private',
    ],
    ['forbids its lists', siteOf.bind(null, refusal(403, 'rest_forbidden')), 'private'],
    ['has no posts in its REST API', siteOf.bind(null, refusal(404, 'rest_no_route')), 'private'],
    [
      'has a password before it',
      siteOf.bind(null, () => HttpResponse.html(PAGE, { status: 401 })),
      'private',
    ],
    ['answers, and lets nobody read it', siteOf.bind(null, silence), 'unreadable'],
  ])('%s', async (_, open, reason) => {
    expect(await faultOf(open().ask())).toEqual({ kind: 'barred', reason });
  });

  it('does not answer at all', async () => {
    const { ask } = siteOf(silence, silence, silence);
    expect(await faultOf(ask())).toEqual({ kind: 'unreachable' });
  });

  it('is silent to whoever asks whether it is there', async () => {
    newsroom.server.use(
      http.head(`${SITE}/*`, () => new Promise<never>(() => {})),
      http.all(`${SITE}/*`, silence),
    );
    const { ask } = createRest(SITE, 100);
    expect(await faultOf(ask(requests.posts(), listSchema))).toEqual({ kind: 'unreachable' });
  });

  it('has too many readers', async () => {
    const { ask } = siteOf(() => HttpResponse.html(PAGE, { status: 429 }));
    expect(await faultOf(ask())).toMatchObject({ kind: 'status', status: 429 });
  });

  it('is down', async () => {
    const { ask, asked } = siteOf(() => HttpResponse.html(PAGE, { status: 503 }));
    expect(await faultOf(ask())).toMatchObject({ kind: 'status', code: 'unavailable' });
    expect(asked).toHaveLength(1);
  });
});

// @vitest-environment node
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startNewsroom } from '../../../mocks/newsroom-server.ts';
import { sample } from '../../../mocks/sample.ts';
import { type LocalServer, startLocalServer } from '../local-server.ts';
import { type FakeSite, makeFakeSite } from './fake-site.ts';

describe('a newsroom that does not answer', () => {
  let broken: LocalServer;
  let newsroom: Awaited<ReturnType<typeof startNewsroom>>;
  let built: FakeSite;
  let before: Record<string, string>;
  beforeAll(async () => {
    built = await makeFakeSite();
    newsroom = await startNewsroom();
    await built.configure({ prerender: 1 });
    await built.prerender(newsroom.url);
    before = await built.snapshot();
  });
  afterAll(() => Promise.all([built.remove(), newsroom.close()]));
  beforeEach(async () => {
    broken = await startLocalServer();
  });
  afterEach(() => broken.close().catch(() => undefined));

  it.each<[string, () => void, string]>([
    ['nothing listens', () => broken.close(), 'unreachable'],
    ['an error', () => broken.reply(503), 'status 503'],
    ['silence', () => broken.onRequest(() => {}), 'timeout 300'],
    ['a page', () => broken.reply(200, '<!doctype html>'), 'not JSON that can be read'],
  ])('leaves everything as it was: %s', async (_, fail, message) => {
    await fail();
    built.timeoutMs = message.includes('timeout') ? 300 : 15_000;
    await expect(built.prerender(broken.base)).rejects.toThrow(message);
    expect(await built.snapshot()).toEqual(before);
  });

  /** A newsroom that has an error for some addresses, and has changed since. */
  const failFor = (addresses: string[], status = 500) =>
    broken.onRequest(async ({ url = '' }, response) => {
      if (addresses.includes(url.replace(/\?.*/, ''))) {
        response.writeHead(status).end();
        return;
      }
      const answer = await fetch(`${newsroom.url}${url}`);
      response.end((await answer.text()).replaceAll('Maroc', 'Autre pays'));
    });

  it('for one of the articles that were asked for, neither', async () => {
    const [{ slug } = { slug: '' }] = sample.articles;
    failFor([`/articles/${slug}`]);
    await expect(built.prerender(broken.base, slug)).rejects.toThrow(`${slug}: status 500`);
    expect(await built.snapshot()).toEqual(before);
  });

  it.each([
    [500, 'status 500'],
    [404, 'the newsroom lists it, and does not give it'],
  ])('for more than a few articles halfway, neither: %i', async (status, message) => {
    await built.configure({});
    await built.prerender(newsroom.url);
    before = await built.snapshot();
    failFor(
      sample.articles.map(({ slug }) => `/articles/${slug}`),
      status,
    );
    await expect(built.prerender(broken.base)).rejects.toThrow(message);
    expect(await built.snapshot()).toEqual(before);
  });

  it('for the comments of one, keeps its page and renders the others', async () => {
    await built.prerender(newsroom.url);
    const lead = sample.articles.find((article) => article.slug === sample.site.lead);
    if (!lead) throw new Error('the sample has no lead');
    const { id, slug } = lead;
    const page = await built.read(`articles/${slug}.html`);
    const pages = await built.articles();
    built.said();
    failFor([`/articles/${id}/comments`]);
    await built.prerender(broken.base);
    expect(built.said()).toEqual([
      expect.stringMatching(/^index.html: not rendered, .* status 500$/),
      expect.stringContaining(`${slug}.html: not rendered, `),
    ]);
    expect(await built.read(`articles/${slug}.html`)).toBe(page);
    expect(await built.articles()).toEqual(pages);
    expect(await built.read('live.html')).toContain('Autre pays');
  });
});

describe('what cannot be rendered', () => {
  const NEVER_ASKED = 'http://127.0.0.1:1';
  let fake: FakeSite;
  beforeEach(async () => {
    fake = await makeFakeSite();
  });
  afterEach(() => fake.remove());

  it('is a site that was not built', async () => {
    await rename(`${fake.site}-renderer`, `${fake.site}-elsewhere`);
    await expect(fake.prerender(NEVER_ASKED)).rejects.toThrow('run `npm run build` first');
  });

  it('is a site with the renderer of another build', async () => {
    const shell = await fake.read('200.html');
    await writeFile(
      join(fake.site, '200.html'),
      shell.replace('/src/main.tsx', '/assets/other.js'),
    );
    await expect(fake.prerender(NEVER_ASKED)).rejects.toThrow('is not of the build');
  });

  it.each([{ prerender: -1 }, { prerender: 1.5 }, { prerender: 'all' }])(
    'is %j',
    async (fields) => {
      await fake.configure(fields);
      await expect(fake.prerender(NEVER_ASKED)).rejects.toThrow('prerender');
    },
  );
});

import { http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { createContractSource } from '../../src/api/contract/contract-source.ts';
import type { NewsSource } from '../../src/api/source.ts';
import type { Config } from '../../src/app/config.ts';
import { startEarly } from '../../src/app/start/early-start.ts';
import { newsroom } from '../newsroom.ts';

const config: Config = { source: 'contract', url: 'http://localhost:3000/api', language: 'fr' };
const BRIEF = 'un-seisme-de-magnitude-6-2-secoue-istanbul';
const { signal } = new AbortController();

/** The addresses that the newsroom was asked for. */
let asked: string[];

beforeEach(() => {
  asked = [];
  newsroom.server.use(
    http.get('*', ({ request }) => {
      asked.push(request.url.replace(config.url, ''));
    }),
  );
});

/** What the loaders of a page ask for. */
const askAll = (source: NewsSource, slug: string) =>
  Promise.all([
    source.article(slug, signal),
    source.site(signal),
    source.headlines({}, undefined, signal),
  ]);

describe('the requests that go out early', () => {
  it('are those of the loaders: each address is asked for once', async () => {
    await askAll(createContractSource(config.url), BRIEF);
    const wanted = asked.splice(0).toSorted();

    const { source } = await startEarly(config, { pathname: `/articles/${BRIEF}` });
    const [article, site, { items }] = await askAll(source, BRIEF);
    expect(asked.toSorted()).toEqual(wanted);
    expect(article.slug).toBe(BRIEF);
    expect(site.name).toBe('Le Fil');
    expect(items).toHaveLength(10);
  });

  it('have no article where the page has none, or the address is none', async () => {
    for (const pathname of ['/', '/live', '/articles/', '/articles/a/b', '/articles/%E0%A4%A']) {
      const { source } = await startEarly(config, { pathname });
      await source.site(signal);
      await source.headlines({}, undefined, signal);
    }
    expect(asked.filter((address) => address.startsWith('/articles'))).toEqual([]);
  });

  it('have the article’s slug as the newsroom wrote it', async () => {
    newsroom.db.publish({ title: 'Titre', slug: 'الرباط 100 %/?' });
    const { source } = await startEarly(config, {
      pathname: `/articles/${encodeURIComponent('الرباط 100 %/?')}/`,
    });
    const { title } = await source.article('الرباط 100 %/?', signal);
    expect(title).toBe('Titre');
    expect(asked.filter((address) => address.startsWith('/articles'))).toHaveLength(1);
  });
});

describe('an early answer', () => {
  it('is given once: whoever asks again gets what is so now', async () => {
    const { source } = await startEarly(config, { pathname: `/articles/${BRIEF}` });
    await askAll(source, BRIEF);
    newsroom.db.publish({ title: 'À l’instant' });
    const { items } = await source.headlines({}, undefined, signal);
    expect(items).toHaveLength(11);
    expect(asked).toHaveLength(4);
  });

  it('is none to another question', async () => {
    const { source } = await startEarly(config, { pathname: `/articles/${BRIEF}` });
    const { items } = await source.headlines({ q: 'siam' }, undefined, signal);
    expect(items).toHaveLength(3);
    const { slug } = await source.article(
      'maroc-palestine-une-cooperation-agricole-qui-prend-racine-au-siam-2025',
      signal,
    );
    expect(slug).toMatch(/^maroc-palestine/);
    const page = await source.headlines({}, undefined, signal);
    expect(page.items).toHaveLength(10);
  });

  it('that is an error is told to whoever asks, and asked for anew the next time', async () => {
    newsroom.db.withdraw(BRIEF);
    const { source } = await startEarly(config, { pathname: `/articles/${BRIEF}` });
    await expect(source.article(BRIEF, signal)).rejects.toMatchObject({ code: 'withdrawn' });
    await expect(source.article(BRIEF, signal)).rejects.toMatchObject({ code: 'withdrawn' });
    expect(asked.filter((address) => address.startsWith('/articles'))).toHaveLength(2);
  });
});

describe('the words that come early', () => {
  it.each([
    ['fr-MA', undefined, 'fr'],
    ['ar', undefined, 'ar'],
    ['fr', 'en', 'en'],
  ])(
    'are, where the newsroom has %s and the reader chose %s, %s',
    async (language, chosen, words) => {
      const value = chosen === undefined ? {} : { language: chosen };
      localStorage.setItem('le-fil:preferences', JSON.stringify({ version: 1, value }));
      const { translation } = await startEarly({ ...config, language }, { pathname: '/live' });
      expect((await translation).language).toBe(words);
    },
  );
});

describe('a WordPress site', () => {
  it('is asked for the same as any newsroom, at the reader’s own address for it', async () => {
    const site = 'https://news.example';
    newsroom.server.use(
      http.get(`${site}/*`, ({ request }) => {
        asked.push(new URL(request.url).pathname);
        return Response.json([]);
      }),
    );
    history.replaceState(null, '', '/2025/04/un-titre/#c-7');
    try {
      const { source, article } = await startEarly(
        { source: 'wordpress', url: site, language: 'fr' },
        location,
      );
      expect(location.pathname + location.hash).toBe('/articles/un-titre#c-7');
      await expect(article).rejects.toMatchObject({ code: 'not-found' });
      await source.headlines({}, undefined, signal);
      await expect(source.site(signal)).rejects.toMatchObject({ kind: 'shape' });
      expect(new Set(asked)).toContain('/wp-json/wp/v2/posts');
    } finally {
      history.replaceState(null, '', '/');
    }
  });
});

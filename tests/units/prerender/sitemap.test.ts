// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { newArticle } from '../../../mocks/new-article.ts';
import { SAMPLE_NOW, sample } from '../../../mocks/sample.ts';
import type { Headline } from '../../../src/api/model.ts';
import { newsLanguage } from '../../../src/prerender/language-tags.ts';
import { oneLine } from '../../../src/prerender/plain-text.ts';
import { sitemap } from '../../../src/prerender/sitemap.ts';
import { schemaValidator, textsAt } from './schema-validator.ts';
import { publication, strangeArticle, strangePublication } from './strange-news.ts';

// Many cases, on however slow a machine.
vi.setConfig({ testTimeout: 60_000 });

const faultsOf = schemaValidator('news-sitemap.xsd');
const NOW = new Date(SAMPLE_NOW);
const HOUR = 3_600_000;

function articleAt(instant: number, draft: Partial<Headline> = {}): Headline {
  const publishedAt = new Date(instant).toISOString();
  const id = `${instant}-${draft.slug ?? ''}`;
  return newArticle({ id, slug: id, title: 'Un titre', publishedAt, kind: 'article', ...draft });
}

describe('the sitemap of the sample', () => {
  const xml = sitemap(sample.articles, publication, NOW);

  test('is valid by the schemas of sitemaps and of news', () => {
    expect(faultsOf(xml)).toBe('');
  });

  test('lists the front page, the live list and every article, on its own host', () => {
    expect(textsAt(xml, '//s:loc')).toEqual([
      'https://lefil.example/',
      'https://lefil.example/live',
      ...sample.articles.map(({ slug }) => `https://lefil.example/articles/${slug}`),
    ]);
  });

  test('says when each changed last, with the offset of the newsroom', () => {
    expect(textsAt(xml, '//s:lastmod').slice(0, 3)).toEqual(
      Array(3).fill('2025-04-23T15:30:00+01:00'),
    );
  });

  test('has the one article of the last two days as news, and no brief', () => {
    expect(textsAt(xml, '//news:news/*')).toHaveLength(3);
    expect(textsAt(xml, '//news:publication/*')).toEqual(['Le Fil', 'fr']);
    expect(textsAt(xml, '//news:publication_date')).toEqual(['2025-04-22T16:40:00+01:00']);
    expect(textsAt(xml, '//news:title')).toEqual([sample.articles.at(-1)?.title]);
  });
});

describe('the limits', () => {
  test('48 hours, to the millisecond', () => {
    const at = (age: number) => sitemap([articleAt(SAMPLE_NOW - age)], publication, NOW);
    expect(textsAt(at(48 * HOUR), '//news:news')).toHaveLength(1);
    expect(textsAt(at(48 * HOUR + 1), '//news:news')).toHaveLength(0);
  });

  test('what is dated in the future is listed, and no news yet', () => {
    const xml = sitemap([articleAt(SAMPLE_NOW + 1)], publication, NOW);
    expect(textsAt(xml, '//s:loc')).toHaveLength(3);
    expect(textsAt(xml, '//news:news')).toHaveLength(0);
  });

  test('1,000 news and 50,000 addresses, the newest ones', () => {
    const many = Array.from({ length: 50_005 }, (_, age) => articleAt(SAMPLE_NOW - age));
    const xml = sitemap(many.toReversed(), publication, NOW);
    const addresses = textsAt(xml, '//s:loc');
    expect(addresses.length).toBe(50_000);
    const [newest, oldest] = [many[0], many[49_997]].map((article) => article?.slug);
    expect(addresses[2]).toBe(`https://lefil.example/articles/${newest}`);
    expect(addresses.at(-1)).toBe(`https://lefil.example/articles/${oldest}`);
    expect(textsAt(xml, '//news:title').length).toBe(1_000);
    expect(textsAt(xml, '//s:url[1003]/news:news')).toHaveLength(0);
    expect(faultsOf(xml)).toBe('');
  });

  test('50 MB: what would go beyond is left out', () => {
    const slug = 'é'.repeat(330);
    const long = Array.from({ length: 30_000 }, (_, age) =>
      articleAt(SAMPLE_NOW - age, { slug: `${slug}${age}` }),
    );
    const size = Buffer.byteLength(sitemap(long, publication, NOW));
    expect(size).toBeLessThanOrEqual(50 * 1024 * 1024);
    expect(size).toBeGreaterThan(50 * 1024 * 1024 - 3_000);
  });

  test('an address that no sitemap takes is left out', () => {
    const xml = sitemap([articleAt(SAMPLE_NOW, { slug: 'a'.repeat(2_100) })], publication, NOW);
    expect(textsAt(xml, '//s:loc')).toHaveLength(2);
    expect(faultsOf(xml)).toBe('');
  });
});

test.each([
  ['ar-MA', 'ar'],
  ['zh-Hant-TW', 'zh-tw'],
  ['zh', 'zh-cn'],
  ['FR', 'fr'],
  ['n’importe quoi', 'fr'],
])('the language %s is told as %s', (language, told) => {
  const xml = sitemap([articleAt(SAMPLE_NOW, { language })], publication, NOW);
  expect(textsAt(xml, '//news:language')).toEqual([told]);
});

test('there is no news where its language cannot be told', () => {
  const xml = sitemap([articleAt(SAMPLE_NOW)], { ...publication, language: '?' }, NOW);
  expect(textsAt(xml, '//news:news')).toEqual([]);
});

test('any newsroom’s is valid, and its titles come back as they were', () => {
  fc.assert(
    fc.property(fc.array(strangeArticle), strangePublication, (articles, publisher) => {
      const now = new Date('2100-01-01');
      const recent = articles.map((article) => ({ ...article, publishedAt: now.toISOString() }));
      const xml = sitemap(recent, publisher, now);
      expect(faultsOf(xml)).toBe('');
      expect(faultsOf(sitemap(articles, publisher, now))).toBe('');
      const isTold = oneLine(publisher.name) !== '';
      const titles = recent.flatMap(({ title, language }) =>
        isTold && newsLanguage(language) ? oneLine(title) || [] : [],
      );
      expect(textsAt(xml, '//news:title')).toEqual(expect.arrayContaining(titles));
    }),
  );
});

test('the schema finds what is wrong', () => {
  const xml = sitemap(sample.articles, publication, NOW);
  expect(faultsOf(xml.replace('<news:language>fr', '<news:language>fr-FR'))).toMatch(/language/);
  expect(faultsOf(xml.replace('</lastmod>', 'T</lastmod>'))).toMatch(/lastmod/);
});

import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { newArticle } from '../../../mocks/new-article.ts';
import { articleHead, listHead } from '../../../src/prerender/page-head.ts';
import { oneLine } from '../../../src/prerender/plain-text.ts';
import { publication, strangeArticle, strangePublication, strangeText } from './strange-news.ts';

// Many cases, on however slow a machine.
vi.setConfig({ testTimeout: 60_000 });

/** What a browser makes of a head: its tags in order, and what each says. */
function read(head: string) {
  const page = new DOMParser().parseFromString(
    `<!doctype html><html><head>${head}</head><body><main>corps</main></body></html>`,
    'text/html',
  );
  const metas = [...page.head.querySelectorAll('meta')].map((meta) => [
    meta.getAttribute('property') ?? meta.getAttribute('name'),
    meta.getAttribute('content'),
  ]);
  const said = (name: string) => metas.filter(([key]) => key === name).map(([, words]) => words);
  return { page, said, tags: [...page.head.children].map(({ localName }) => localName) };
}

const brief = newArticle({
  id: 'b',
  slug: 'breve',
  title: 'Une brève',
  publishedAt: '2025-04-23T14:07+01:00',
});
const withText = (...texts: string[]) =>
  newArticle({
    ...brief,
    body: texts.map((text, index) => ({
      type: 'paragraph',
      id: `p${index}`,
      children: [{ type: 'text', text }],
    })),
  });

describe('the description', () => {
  const described = (article: typeof brief) => {
    const { said } = read(articleHead(article, publication));
    expect(said('og:description')).toEqual(said('description'));
    return said('description');
  };

  test('is the standfirst', () => {
    expect(described({ ...withText('Un.'), standfirst: ' Un chapeau. ' })).toEqual(['Un chapeau.']);
  });

  test('else the first paragraphs, cut at a word', () => {
    expect(described(withText('Un début.', 'Une suite.'))).toEqual(['Un début. Une suite.']);
    expect(described(withText('mot '.repeat(60)))).toEqual([`${'mot '.repeat(39).trim()}…`]);
  });

  test('of a brief, its title and who says it', () => {
    expect(described(brief)).toEqual(['Une brève · Le Fil']);
  });
});

describe('a picture', () => {
  const image = { src: '/p.jpg', width: 1200, height: 630, alt: 'Une place' };

  test('large enough is shown large, with its size and its words', () => {
    const { said } = read(articleHead({ ...brief, image }, publication));
    expect(said('og:image')).toEqual(['https://lefil.example/p.jpg']);
    expect([said('og:image:width'), said('og:image:height')]).toEqual([['1200'], ['630']]);
    expect(said('og:image:alt')).toEqual(['Une place']);
    expect(said('twitter:image:alt')).toEqual(['Une place']);
    expect(said('twitter:card')).toEqual(['summary_large_image']);
  });

  test.each([
    ['none', undefined],
    ['a small one', { ...image, width: 299 }],
  ])('%s', (_, picture) => {
    const { said } = read(
      articleHead({ ...brief, ...(picture && { image: picture }) }, publication),
    );
    expect(said('og:image')).toHaveLength(picture ? 1 : 0);
    expect(said('twitter:card')).toEqual(['summary']);
  });
});

test('an article says when, where, by whom and on what', () => {
  const article = newArticle({
    ...brief,
    updatedAt: '2025-04-23T15:00:00+01:00',
    authors: [{ name: 'Une plume', href: '/plumes/une' }, { name: 'Une autre' }],
    section: { slug: 's', name: 'Économie' },
    tags: ['SIAM', 'lait'],
    language: 'ar-MA',
  });
  const { said } = read(articleHead(article, publication));
  expect(said('author')).toEqual(['Une plume', 'Une autre']);
  expect(said('article:author')).toEqual(['https://lefil.example/plumes/une']);
  expect(said('article:published_time')).toEqual(['2025-04-23T14:07:00+01:00']);
  expect(said('article:modified_time')).toEqual(['2025-04-23T15:00:00+01:00']);
  expect(said('article:section')).toEqual(['Économie']);
  expect(said('article:tag')).toEqual(['SIAM', 'lait']);
  expect(said('og:locale')).toEqual(['ar_MA']);
});

test.each([
  ['fr-MA', 'fr_MA'],
  ['fr', 'fr_FR'],
  ['zh-hant-hk', 'zh_HK'],
])('the language %s is the locale %s', (language, locale) => {
  const page = { path: '/', title: 'Le Fil' };
  expect(read(listHead(page, { ...publication, language })).said('og:locale')).toEqual([locale]);
});

test('a list is a page of the site', () => {
  const page = { path: '/live', title: 'En continu' };
  const { said, tags } = read(listHead(page, publication));
  expect(said('og:type')).toEqual(['website']);
  expect(said('og:url')).toEqual(['https://lefil.example/live']);
  expect(said('og:title')).toEqual(['En continu']);
  expect(said('description')).toEqual([publication.name]);
  expect(tags).toEqual([...Array(8).fill('meta'), 'link', 'script']);
});

test('leaves the title, the canonical address and translations to others', () => {
  const { page } = read(articleHead(brief, publication));
  expect(page.querySelectorAll('title, [rel=canonical], [hreflang]')).toHaveLength(0);
  expect(page.querySelector('[rel=alternate]')?.getAttribute('href')).toBe('/rss.xml');
});

describe('any words', () => {
  const names = /^(description|author|(og|article|twitter):[a-z_:]+)$/;
  const isSafe = ({ page, tags }: ReturnType<typeof read>) => {
    expect(new Set(tags)).toEqual(new Set(['meta', 'link', 'script']));
    expect(tags.filter((tag) => tag === 'script')).toHaveLength(1);
    expect(page.body.innerHTML).toBe('<main>corps</main>');
    for (const meta of page.head.querySelectorAll('meta')) {
      expect(meta.getAttributeNames()).toHaveLength(2);
      expect(meta.getAttribute('property') ?? meta.getAttribute('name')).toMatch(names);
      expect(meta.content.isWellFormed()).toBe(true);
      expect(meta.content).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
    }
  };

  test('of an article stay inside the head, and its title comes back as it was', () => {
    fc.assert(
      fc.property(strangeArticle, strangePublication, (article, publisher) => {
        const head = read(articleHead(article, publisher));
        isSafe(head);
        const title = oneLine(article.title);
        expect(head.said('og:title')).toEqual(title ? [title] : []);
        const [script] = head.page.querySelectorAll('script');
        expect(JSON.parse(script?.text ?? '')).toMatchObject({ '@type': 'NewsArticle' });
      }),
    );
  });

  test('of a list too', () => {
    fc.assert(
      fc.property(strangeText, strangePublication, (title, publisher) => {
        const head = read(listHead({ path: '/live', title }, publisher));
        isSafe(head);
        expect(head.said('og:title').join('')).toBe(oneLine(title));
      }),
    );
  });
});

// @vitest-environment node

import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { newArticle } from '../../../mocks/new-article.ts';
import { sample } from '../../../mocks/sample.ts';
import { headlinesPage, newsArticle } from '../../../src/prerender/json-ld.ts';
import { scriptJson } from '../../../src/prerender/script-json.ts';
import { publication, strangeArticle, strangePublication } from './strange-news.ts';

// Many cases, on however slow a machine.
vi.setConfig({ testTimeout: 60_000 });

/**
 * What Google asks of an article, and in what form: developers.google.com/search/docs/appearance/
 * structured-data/article. That every property and type is schema.org's, the compiler checks.
 */
const ajv = addFormats.default(new Ajv({ allErrors: true }));
const address = { type: 'string', format: 'uri', pattern: '^https?://' };
const name = { type: 'string', minLength: 1 };
const person = {
  type: 'object',
  required: ['@type', 'name'],
  properties: { '@type': { const: 'Person' }, name, url: address },
};
const organization = {
  type: 'object',
  required: ['@type', 'name', 'url'],
  properties: { '@type': { const: 'NewsMediaOrganization' }, url: address },
};
const asGoogleWants = ajv.compile({
  type: 'object',
  required: ['@context', '@type', 'headline', 'datePublished', 'dateModified', 'author'],
  properties: {
    '@context': { const: 'https://schema.org' },
    '@type': { const: 'NewsArticle' },
    headline: { type: 'string', maxLength: 110 },
    datePublished: { type: 'string', format: 'date-time' },
    dateModified: { type: 'string', format: 'date-time' },
    author: { oneOf: [{ type: 'array', minItems: 1, items: person }, organization] },
    publisher: organization,
    image: {
      type: 'object',
      required: ['@type', 'url'],
      properties: { '@type': { const: 'ImageObject' }, url: address },
    },
    url: address,
    discussionUrl: address,
    commentCount: { type: 'integer', minimum: 0 },
  },
});

function written(object: object): unknown {
  return JSON.parse(scriptJson(object));
}

test('the article of the sample', () => {
  const article = sample.articles.at(-1) ?? newArticle({ id: '', title: '', publishedAt: '' });
  const url = `https://lefil.example/articles/${article.slug}`;
  const publisher = {
    '@type': 'NewsMediaOrganization',
    name: 'Le Fil',
    url: 'https://lefil.example/',
  };
  expect(written(newsArticle({ ...article, commentCount: 3 }, publication))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    mainEntityOfPage: { '@type': 'WebPage', '@id': url },
    url,
    headline:
      'Innovation et solidarité territoriale : Casablanca-Settat et Île-de-France relancent leur partenariat…',
    description: expect.stringMatching(/^La collaboration entre .+…$/),
    datePublished: '2025-04-22T16:40:00+01:00',
    dateModified: '2025-04-22T16:40:00+01:00',
    author: publisher,
    publisher,
    inLanguage: 'fr',
    commentCount: 3,
    discussionUrl: `${url}#commentaires`,
    isAccessibleForFree: true,
  });
});

test('an article with all that one may have', () => {
  const article = newArticle({
    id: 'a',
    slug: 'tout',
    title: 'Tout',
    publishedAt: '2025-04-23T10:00:00+01:00',
    updatedAt: '2025-04-23T11:00:00+01:00',
    canonicalUrl: 'https://newsroom.example/tout',
    authors: [{ name: 'Une plume', href: '/plumes/une' }, { name: 'Une autre' }],
    section: { slug: 's', name: 'Économie' },
    tags: ['SIAM'],
    language: 'ar-ma',
    commentsOpen: false,
    image: { src: '/p.jpg', width: 8, height: 4, alt: '', caption: 'La place' },
  });
  const told = newsArticle(article, publication);
  expect(written(told)).toMatchObject({
    mainEntityOfPage: { '@id': 'https://newsroom.example/tout' },
    dateModified: '2025-04-23T11:00:00+01:00',
    author: [
      { '@type': 'Person', name: 'Une plume', url: 'https://lefil.example/plumes/une' },
      { '@type': 'Person', name: 'Une autre' },
    ],
    articleSection: 'Économie',
    keywords: ['Économie', 'SIAM'],
    inLanguage: 'ar-MA',
    image: { url: 'https://lefil.example/p.jpg', caption: 'La place' },
  });
  expect(told).not.toHaveProperty('discussionUrl');
});

test('the front page is the site, the others are pages of it', () => {
  const site = { '@type': 'WebSite', name: 'Le Fil', url: 'https://lefil.example/' };
  expect(headlinesPage({ path: '/', title: 'À la une' }, publication)).toMatchObject(site);
  expect(headlinesPage({ path: '/live', title: 'En continu' }, publication)).toMatchObject({
    '@type': 'CollectionPage',
    name: 'En continu',
    url: 'https://lefil.example/live',
    isPartOf: site,
  });
});

describe('any article', () => {
  test('is as Google wants it', () => {
    fc.assert(
      fc.property(strangeArticle, strangePublication, (article, publisher) => {
        asGoogleWants(written(newsArticle(article, publisher)));
        expect(asGoogleWants.errors ?? []).toEqual([]);
      }),
    );
  });

  test('what is written in a script is read back as it was, and can end nothing', () => {
    fc.assert(
      fc.property(fc.object({ values: [fc.string({ unit: 'binary' })] }), (object) => {
        const text = scriptJson(object);
        expect(JSON.stringify(JSON.parse(text))).toBe(JSON.stringify(object));
        expect(text).not.toMatch(/[<>&\u2028\u2029]/);
        expect(text.isWellFormed()).toBe(true);
      }),
    );
  });
});

test('the check finds what is wrong', () => {
  const [article] = sample.articles;
  const told = article && written(newsArticle(article, publication));
  expect(asGoogleWants(told)).toBe(true);
  expect(asGoogleWants({ ...Object(told), datePublished: '23 avril' })).toBe(false);
  expect(asGoogleWants({ ...Object(told), author: 'Une plume' })).toBe(false);
});

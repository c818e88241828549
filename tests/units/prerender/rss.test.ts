// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { newArticle } from '../../../mocks/new-article.ts';
import { sample } from '../../../mocks/sample.ts';
import { oneLine } from '../../../src/prerender/plain-text.ts';
import { rssFeed } from '../../../src/prerender/rss.ts';
import { everyBlock } from '../../journeys/full-article.ts';
import { schemaValidator, textsAt } from './schema-validator.ts';
import { publication, strangeArticle, strangePublication } from './strange-news.ts';

// Many cases, on however slow a machine.
vi.setConfig({ testTimeout: 60_000 });

const faultsOf = schemaValidator('rss-2.0.xsd');

describe('the feed of the sample', () => {
  const xml = rssFeed(sample.articles, publication);
  const { title = '', slug = '', id } = sample.articles.at(-1) ?? {};

  test('is valid RSS 2.0', () => {
    expect(faultsOf(xml)).toBe('');
  });

  test('says whose it is and where it stands', () => {
    expect(textsAt(xml, '/rss/channel/title')).toEqual(['Le Fil']);
    expect(textsAt(xml, '/rss/channel/link')).toEqual(['https://lefil.example/']);
    expect(textsAt(xml, '/rss/channel/language')).toEqual(['fr']);
    expect(textsAt(xml, '/rss/channel/lastBuildDate')).toEqual(['Wed, 23 Apr 2025 15:30:00 +0100']);
    expect(textsAt(xml, '/rss/channel/atom:link[@rel="self"]/@href')).toEqual([
      'https://lefil.example/rss.xml',
    ]);
  });

  test('has the article whole, with the time of the newsroom', () => {
    const at = (path: string) => textsAt(xml, `//item[last()]/${path}`);
    expect(at('title')).toEqual([title]);
    expect(at('link')).toEqual([`https://lefil.example/articles/${slug}`]);
    expect(at('guid[@isPermaLink="false"]')).toEqual([`https://lefil.example/#${id}`]);
    expect(at('pubDate')).toEqual(['Tue, 22 Apr 2025 16:40:00 +0100']);
    expect(at('description')[0]).toMatch(/^La collaboration entre .{90,145}…$/);
    expect(at('content:encoded')[0]?.match(/<p>/g)).toHaveLength(6);
    expect(at('comments')).toEqual([`https://lefil.example/articles/${slug}#commentaires`]);
  });

  test('tells a brief by its title', () => {
    expect(textsAt(xml, '//item[4]/description')).toEqual([
      'Un séisme de magnitude 6,2 secoue Istanbul · Le Fil',
    ]);
    expect(textsAt(xml, '//item[4]/content:encoded')).toEqual([]);
  });
});

test('an article with all that one may have', () => {
  const article = newArticle({
    id: 'a',
    title: 'Tout',
    publishedAt: '2025-04-23T10:00:00Z',
    body: [...everyBlock, { type: 'code', id: 'lines', text: 'si a\n  alors b' }],
    authors: [{ name: 'Une plume' }, { name: 'Une autre' }],
    section: { slug: 's', name: 'Économie' },
    tags: ['SIAM', 'Économie'],
  });
  const xml = rssFeed([article], publication);
  expect(faultsOf(xml)).toBe('');
  expect(textsAt(xml, '//dc:creator')).toEqual(['Une plume', 'Une autre']);
  expect(textsAt(xml, '//item/category')).toEqual(['Économie', 'SIAM']);
  expect(textsAt(xml, '//pubDate')).toEqual(['Wed, 23 Apr 2025 10:00:00 +0000']);
  expect(textsAt(xml, '//content:encoded')[0]).toMatchInlineSnapshot(
    `"<p><strong>Gras</strong><em>penché</em><s>barré</s><sub>bas</sub><sup>haut</sup><code>a ? b : c</code><br><a href="https://exemple.ma/">ailleurs</a><a href="https://lefil.example/articles/un-seisme-de-magnitude-6-2-secoue-istanbul">ici</a></p><h2>Un intertitre</h2><blockquote><p>« Dit. »</p><p>Quelqu’un</p></blockquote><ol><li><p>Premier</p></li><li><p>Second</p></li></ol><img src="https://exemple.ma/i.jpg" alt="Une place" width="800" height="450"><p>La place : le matin</p><p>Agence</p><img src="https://exemple.ma/i2.jpg" alt="Une rue" width="80" height="45"><p>Des villes</p><p>Ville</p><p>Habitants</p><p>Rabat</p><p>577 827</p><p><a href="https://video.exemple.ma/e">Un film</a></p><pre>let a = 1;</pre><hr><pre>si a
  alors b</pre>"`,
  );
});

test('a newsroom without a name is told by its address', () => {
  const xml = rssFeed(sample.articles, { ...publication, name: ' ' });
  expect(textsAt(xml, '/rss/channel/title')).toEqual([publication.origin]);
  expect(textsAt(xml, '/rss/channel/description')).toEqual([publication.origin]);
});

test('any newsroom’s is valid, and its titles come back as they were', () => {
  fc.assert(
    fc.property(
      fc.array(strangeArticle, { minLength: 1 }),
      strangePublication,
      (articles, publisher) => {
        const xml = rssFeed(articles, publisher);
        expect(faultsOf(xml)).toBe('');
        const titles = articles.map(({ title }) => oneLine(title)).filter(Boolean);
        expect(textsAt(xml, '//item/title')).toEqual(titles);
      },
    ),
  );
});

test('the schema finds what is wrong', () => {
  const xml = rssFeed(sample.articles, publication);
  expect(faultsOf(xml.replace('Wed, 23 Apr', 'Mer, 23 avr'))).toMatch(/lastBuildDate/);
  expect(faultsOf(xml.replaceAll('<title>', '<titel>').replaceAll('</title>', '</titel>'))).toMatch(
    /titel/,
  );
});

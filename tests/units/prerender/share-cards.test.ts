// @vitest-environment node
import ogs from 'open-graph-scraper';
import { expect, test } from 'vitest';
import { newArticle } from '../../../mocks/new-article.ts';
import { articleHead, listHead } from '../../../src/prerender/page-head.ts';
import { publication } from './strange-news.ts';

/** What a site that shows cards reads in a page. */
async function cardOf(head: string) {
  const html = `<!doctype html><html lang="fr"><head><meta charset="utf-8">${head}</head></html>`;
  const { result } = await ogs({ html });
  return result;
}

test('the card of an article', async () => {
  const article = newArticle({
    id: 'a',
    slug: 'tout',
    title: 'L’été : « tout » & <rien>',
    standfirst: 'Un "chapeau".',
    publishedAt: '2025-04-23T10:00:00+01:00',
    updatedAt: '2025-04-23T11:00:00+01:00',
    canonicalUrl: 'https://newsroom.example/2025/tout',
    section: { slug: 's', name: 'Économie' },
    tags: ['SIAM', 'lait'],
    image: { src: 'https://newsroom.example/p.jpg', width: 1200, height: 630, alt: 'Une place' },
  });
  expect(await cardOf(articleHead(article, publication))).toMatchObject({
    success: true,
    ogType: 'article',
    ogTitle: article.title,
    ogDescription: article.standfirst,
    ogSiteName: 'Le Fil',
    ogUrl: 'https://newsroom.example/2025/tout',
    ogLocale: 'fr_FR',
    ogImage: [
      {
        url: 'https://newsroom.example/p.jpg',
        width: '1200',
        height: '630',
        alt: 'Une place',
        type: 'jpg',
      },
    ],
    articlePublishedTime: '2025-04-23T10:00:00+01:00',
    articleModifiedTime: '2025-04-23T11:00:00+01:00',
    articleSection: 'Économie',
    twitterCard: 'summary_large_image',
    jsonLD: [{ '@type': 'NewsArticle', headline: article.title }],
  });
});

test('the card of the list', async () => {
  const head = listHead({ path: '/live', title: 'En continu' }, publication);
  const card = await cardOf(head);
  expect(card).toMatchObject({
    success: true,
    ogType: 'website',
    ogTitle: 'En continu',
    ogUrl: 'https://lefil.example/live',
    twitterCard: 'summary',
    jsonLD: [{ '@type': 'CollectionPage' }],
  });
  expect(card).not.toHaveProperty('ogImage');
});

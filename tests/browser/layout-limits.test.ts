/** What must hold in every layout: nothing stands out of the screen, or is too small to be touched. */
import type { Page } from '@playwright/test';
import { tooSmall, tooWide } from './layout-faults.ts';
import { waitUntil } from './page-clock.ts';
import { comments, goToComments, openFront, visit } from './page-parts.ts';
import { choose } from './preferences.ts';
import { discuss, publishFullArticle } from './synthetic-news.ts';
import { expect, test } from './test.ts';

const WIDTHS = [320, 390, 720, 820, 1200, 1440, 1760];
/** What a reader may choose, and where it is the hardest to hold. */
const LOOKS = [
  { chosen: {}, widths: WIDTHS },
  { chosen: { language: 'ar' }, widths: WIDTHS },
  { chosen: { size: 5, width: 'wide' }, widths: [320, 820, 1440] },
  { chosen: { size: 5, width: 'wide', language: 'ar' }, widths: [320, 820, 1440] },
] as const;

const ARTICLE = '/articles/article-de-synthese';

/** Waits for the heading that is shown: where the list is not, its own is not either. */
const headed = (page: Page) => page.locator('h1').filter({ visible: true }).waitFor();

for (const address of ['/', ARTICLE, '/live?q=maroc', '/saved', '/rien']) {
  test(`nothing is wider than the screen, ${address}`, async ({ page, newsroom: { db } }) => {
    discuss(db, publishFullArticle(db));
    // For the front page, and for the list of what is saved.
    if (address === '/' || address === '/saved') {
      await openFront(page);
      await page.getByRole('button', { name: 'Enregistrer' }).click();
    }
    if (address !== '/') await visit(page, address);
    await headed(page);
    if (address === ARTICLE) await goToComments(page);
    for (const { chosen, widths } of LOOKS) {
      await choose(page, chosen);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        const what = `${address} at ${width}: ${JSON.stringify(chosen)}`;
        expect.soft(await tooWide(page), what).toEqual([]);
      }
    }
  });
}

for (const size of [
  { width: 390, height: 844 },
  { width: 820, height: 1180 },
]) {
  test.describe(`under a fingertip, ${size.width} px`, () => {
    test.use({
      hasTouch: true,
      isMobile: true,
      viewport: size,
      allowedNoise: [/status of (404|503)/],
    });

    test('nothing is too small to be touched in an article', async ({ page, newsroom: { db } }) => {
      discuss(db, publishFullArticle(db));
      await visit(page, ARTICLE);
      await goToComments(page);
      await page.getByRole('button', { name: /^Enregistr/ }).tap();
      expect(await tooSmall(page)).toEqual([]);
      await visit(page, '/saved');
      await headed(page);
      expect(await tooSmall(page), 'the list of what is saved').toEqual([]);
    });

    for (const address of ['/live?q=maroc', '/articles/inconnu', '/']) {
      test(`nothing is too small to be touched, ${address}`, async ({ page, newsroom: { db } }) => {
        discuss(db, publishFullArticle(db));
        await visit(page, address);
        await headed(page);
        expect(await tooSmall(page)).toEqual([]);
      });
    }

    test('nothing is too small where comments do not come', async ({ page, newsroom }) => {
      discuss(newsroom.db, publishFullArticle(newsroom.db));
      newsroom.faults.failing.add('comments');
      await page.clock.install();
      await visit(page, ARTICLE);
      await comments(page).evaluate((section) => section.scrollIntoView());
      const said = page.getByText('n’ont pas pu être chargés');
      await waitUntil(page, () => expect(said).toBeVisible({ timeout: 200 }));
      expect(await tooSmall(page)).toEqual([]);
    });
  });
}

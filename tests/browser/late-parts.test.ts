/** Nothing moves under the reader's eye when faces or data come late, or never. */
import { hold } from './held-requests.ts';
import { shifts, watchShifts } from './layout-shifts.ts';
import {
  commentField,
  comments,
  goToComments,
  heading,
  headlines,
  openFront,
} from './page-parts.ts';
import { discuss, publishSinceBuild } from './synthetic-news.ts';
import { expect, test } from './test.ts';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

for (const size of SIZES) {
  test(`faces that come late move nothing, ${size.width} wide`, async ({ page }) => {
    await watchShifts(page);
    await page.setViewportSize(size);
    const letFacesCome = await hold(page, '**/*.woff2');
    await page.goto('/', { waitUntil: 'commit' });
    await heading(page).waitFor();
    const isThere = () => page.evaluate(() => document.fonts.check('540 20px "LF Title"'));
    expect(await isThere()).toBe(false);
    await letFacesCome();
    await expect.poll(isThere).toBe(true);
    await page.evaluate(() => document.fonts.ready);
    expect(await shifts(page)).toEqual([]);
  });
}

test.describe('without its faces', () => {
  test.use({ allowedNoise: [/woff2/] });

  test('the page stands as it is', async ({ page }) => {
    await watchShifts(page);
    await page.route('**/*.woff2', (route) => route.abort());
    await openFront(page);
    await goToComments(page);
    expect(await shifts(page)).toEqual([]);
  });
});

for (const size of SIZES) {
  for (const order of [
    ['site', 'headlines', 'articles'],
    ['articles', 'headlines', 'site'],
    ['headlines', 'articles', 'site'],
  ] as const) {
    test(`data that comes late moves nothing, ${size.width} wide: ${order}`, async ({
      page,
      newsroom,
    }) => {
      const article = publishSinceBuild(newsroom.db);
      discuss(newsroom.db, article);
      await watchShifts(page);
      const arrivals = {
        site: () => expect(page.getByText('Suivez-nous sur Facebook')).toBeAttached(),
        headlines: () => expect(headlines(page).first()).toBeAttached(),
        articles: () => expect(heading(page)).toContainText('Casablanca'),
      };
      await page.setViewportSize(size);
      const letCome = new Map<string, () => Promise<void>>();
      for (const part of order) letCome.set(part, await hold(page, `**/api/${part}{,?*,/*}`));
      await page.goto(`/articles/${article.slug}`, { waitUntil: 'commit' });
      await expect(page.getByText('Chargement de l’article').first()).toBeAttached();
      for (const part of order) {
        await letCome.get(part)?.();
        await arrivals[part]();
        expect.soft(await shifts(page), part).toEqual([]);
      }
    });
  }

  test(`comments that come late move nothing, ${size.width} wide`, async ({ page, newsroom }) => {
    const article = publishSinceBuild(newsroom.db);
    discuss(newsroom.db, article);
    await watchShifts(page);
    await page.setViewportSize(size);
    const letComments = await hold(page, '**/comments?*');
    await page.goto(`/articles/${article.slug}`, { waitUntil: 'commit' });
    await heading(page).waitFor();
    await comments(page).evaluate((section) => section.scrollIntoView());
    await expect(page.getByText('Chargement des commentaires')).toBeAttached();
    await shifts(page);
    await letComments();
    await commentField(page).waitFor();
    expect(await shifts(page)).toEqual([]);
  });
}

/** A page that came as HTML is taken over as it stands, whatever its reader has chosen and kept. */
import { test as arabicTest } from './arabic-edition.ts';
import { takenOver } from './page-parts.ts';
import { leadOf } from './synthetic-news.ts';
import { expectOnce, expectTakenOver, keepAlready } from './take-over.ts';
import { expect, test } from './test.ts';

for (const [edition, testThere] of [
  ['a French', test],
  ['an Arabic', arabicTest],
] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    testThere.describe(`the pages of ${edition} newsroom, ${colorScheme}`, () => {
      testThere.use({ colorScheme });

      testThere('are taken over as they stand', async ({ page, newsroom: { db } }) => {
        const { slug, id } = leadOf(db);
        const brief = db.articles()[0]?.slug;
        const addresses = ['/live', `/articles/${brief}`, '/', `/articles/${slug}`];
        // In the dark, by a reader who has been here before.
        if (colorScheme === 'dark') await keepAlready(page, id);
        for (const address of addresses) await expectTakenOver(page, address);
        const draft = colorScheme === 'dark' ? 'Un brouillon.' : '';
        await expect(page.locator('textarea')).toHaveValue(draft);
        await page.locator('header button[aria-haspopup="dialog"]').click();
        await expect(page.locator('dialog[open]')).toBeVisible();
      });
    });
  }
}

test('a reader of another language gets every page anew, once', async ({ page, newsroom }) => {
  await keepAlready(page, leadOf(newsroom.db).id, 'ar');
  for (const address of ['/', '/live']) {
    await page.goto(address);
    await takenOver(page);
    await expect(page.getByRole('button', { name: 'FR, Français' })).toHaveAttribute(
      'aria-pressed',
      'false',
    );
    await expect(page.locator('html')).not.toHaveAttribute('data-translating');
    await expectOnce(page, address);
  }
});

test.fail('a page that is not what it was made from is noticed', async ({ page }) => {
  await page.route('/', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({ response, body: html.replace('>Brève<', '>Breve<') });
  });
  await page.goto('/');
  await takenOver(page);
});

/** A page that came as HTML is taken over as it stands, whatever its reader has chosen and kept. */
import type { Db } from '../../mocks/db.ts';
import { test as arabicTest } from './arabic-edition.ts';
import { takenOver } from './page-parts.ts';
import { leadOf } from './synthetic-news.ts';
import { expectOnce, expectTakenOver, keepAlready } from './take-over.ts';
import { expect, test } from './test.ts';

const PAGES: Record<string, (db: Db) => string> = {
  'the list': () => '/live',
  'a brief': (db) => `/articles/${db.articles()[0]?.slug}`,
  'the front page': () => '/',
  'the article': (db) => `/articles/${leadOf(db).slug}`,
};
/** Those that a draft for the lead stands on. */
const ofLead = ['the front page', 'the article'];

for (const [edition, testThere] of [
  ['a French', test],
  ['an Arabic', arabicTest],
] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    testThere.describe(`the pages of ${edition} newsroom, ${colorScheme}`, () => {
      testThere.use({ colorScheme });

      for (const [name, addressIn] of Object.entries(PAGES)) {
        testThere(`${name} is taken over as it stands`, async ({ page, newsroom: { db } }) => {
          // In the dark, by a reader who has been here before.
          if (colorScheme === 'dark') await keepAlready(page, leadOf(db).id);
          const isBegun = colorScheme === 'dark' && ofLead.includes(name);
          await expectTakenOver(page, addressIn(db), isBegun ? 'Un brouillon.' : '');
          if (name !== 'the article') return;
          await page.locator('header button[aria-haspopup="dialog"]').click();
          await expect(page.locator('dialog[open]')).toBeVisible();
        });
      }
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

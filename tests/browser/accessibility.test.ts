/** axe finds nothing on any page as the newsroom has it. What went wrong is next door. */
import type { Locator, Page } from '@playwright/test';
import type { Db } from '../../mocks/db.ts';
import type { Article } from '../../src/api/model.ts';
import { expectAccessible } from './axe.ts';
import { goToComments, headlines, openFront, settings, shortcuts, visit } from './page-parts.ts';
import { discuss, leadOf, publishArabicArticle, publishFullArticle } from './synthetic-news.ts';
import { expect, test } from './test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1440, height: 900 } });

test('the front page with its comments', async ({ page, newsroom: { db } }) => {
  discuss(db, leadOf(db));
  await openFront(page);
  await goToComments(page);
  await expectAccessible(page, 'the front page with its comments');
});

/** With what is on no other page. */
const ARTICLES: Record<string, [(db: Db) => Article | undefined, (page: Page) => Locator]> = {
  'with every block': [publishFullArticle, (page) => page.getByRole('table')],
  'in Arabic': [publishArabicArticle, (page) => page.locator('h1[dir="rtl"]')],
  'that is a brief': [
    (db) => db.articles().find(({ kind }) => kind === 'brief'),
    (page) => page.getByRole('heading', { name: 'Dans le même fil' }),
  ],
};

for (const [name, [articleOf, landmark]] of Object.entries(ARTICLES)) {
  test(`an article ${name}`, async ({ page, newsroom: { db } }) => {
    await visit(page, `/articles/${articleOf(db)?.slug}`);
    await landmark(page).waitFor();
    await goToComments(page);
    await expectAccessible(page, name);
  });
}

for (const [name, address, count] of [
  ['full', '/live', 10],
  ['filtered', '/live?q=maroc', 5],
  ['empty', '/live?q=introuvable', 0],
] as const) {
  test(`a list, ${name}`, async ({ page }) => {
    await visit(page, address);
    await expect(headlines(page)).toHaveCount(count);
    await expectAccessible(page, address);
  });
}

test('nothing saved', async ({ page }) => {
  await page.goto('/saved');
  await expect(page.getByText('Rien d’enregistré')).toBeVisible();
  await expectAccessible(page, 'nothing saved');
});

test('an article saved', async ({ page }) => {
  await openFront(page);
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await page.goto('/saved');
  await expect(page.getByText('1 article enregistré')).toBeVisible();
  await expectAccessible(page, 'an article saved');
});

test('the shortcuts', async ({ page }) => {
  await openFront(page);
  await page.keyboard.press('?');
  await expect(shortcuts(page)).toBeVisible();
  await expectAccessible(page, 'the shortcuts');
});

for (const [width, opener] of [
  [1440, 'Texte et affichage'],
  [390, 'Réglages'],
] as const) {
  test(`the settings at ${width} px`, async ({ page }) => {
    const size = { width, height: 844 };
    await page.setViewportSize(size);
    await openFront(page);
    await page.getByRole('button', { name: opener }).click();
    await expect(settings(page)).toBeVisible();
    await expectAccessible(page, 'the settings', [size]);
  });
}

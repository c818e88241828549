/** The byte budgets of a first load, held on what the browser really fetches of the production build. */
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { textToBlocks } from '../../mocks/text-to-blocks.ts';
import { settle } from '../bench/settle.ts';
import { inKilobytes, weigh } from '../bench/weigh.ts';
import { publishSinceBuild } from './synthetic-news.ts';
import { expect, test } from './test.ts';

/** Brotli, in kB of 1000 bytes. */
const BUDGETS = { js: 115, css: 10, fonts: 60, html: 16 } as const;

/** As long as an article: below a short one the comments are in view, and load at once. */
const ARABIC_TEXT = 'فقرة تجريبية فيها كلمات وأرقام 2025 وجملة « بين مزدوجتين » للقياس. '
  .repeat(6)
  .concat('\n\n')
  .repeat(8);

test('the article page is within its budgets, made ahead', async ({ page, newsroom: { db } }) => {
  await weighFirstLoad(page, `/articles/${db.site.lead}`, 'fr');
  await expect(page.locator('#le-fil-page')).toBeAttached();
});

test('the article page is within its budgets, not made ahead', async ({
  page,
  newsroom: { db },
}) => {
  await weighFirstLoad(page, `/articles/${publishSinceBuild(db).slug}`, 'fr');
  await expect(page.locator('#le-fil-page')).not.toBeAttached();
});

test('the article page is within its budgets in Arabic', async ({ page, newsroom: { db } }) => {
  for (const { slug } of db.articles()) db.withdraw(slug);
  db.publish({ title: 'عنوان تجريبي أول', language: 'ar' });
  const { slug } = db.publish({
    title: 'مقال تجريبي : نص بطول مقال للقياس',
    language: 'ar',
    body: textToBlocks(ARABIC_TEXT),
  });
  db.site.language = 'ar';
  await configureLanguage(page, 'ar');
  await weighFirstLoad(page, `/articles/${slug}`, 'ar');
});

async function weighFirstLoad(page: Page, address: string, language: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await expect(page.locator('h1')).toBeVisible();
  await settle(page);

  const fetched = await weigh(page);
  const inline = await page.locator('style').allTextContents();
  const weights = { ...fetched, css: fetched.css + brotliCompressSync(inline.join('')).length };
  const parts = Object.entries(weights).map(([part, bytes]) => `${part} ${inKilobytes(bytes)}`);
  process.stdout.write(`First load (${language}), kB: ${parts.join(', ')}\n`);

  for (const part of ['js', 'css', 'fonts', 'html'] as const) {
    expect(weights[part], `there is ${part} to weigh`).toBeGreaterThan(100);
    expect.soft(weights[part] / 1000, `kB of ${part}`).toBeLessThanOrEqual(BUDGETS[part]);
  }
}

/** As a publisher does it: in the one JSON block of the page. */
async function configureLanguage(page: Page, language: string): Promise<void> {
  await page.route('**/articles/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback();
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({
      response,
      body: html.replace('"language": "fr"', `"language": "${language}"`),
    });
  });
}

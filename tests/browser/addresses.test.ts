/** One address, one page: whatever a host makes of it, and wherever the reader comes from. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { comments, commentsTakenOver, heading, headlines, takenOver, visit } from './page-parts.ts';
import { leadOf, publishSinceBuild } from './synthetic-news.ts';
import { expectOnce } from './take-over.ts';
import { DIST, expect, test } from './test.ts';

/** As a host does that knows no `200.html`, or serves files under their own names. */
async function serve(page: Page, path: string, file: string): Promise<void> {
  const body = await readFile(join(DIST, file));
  await page.route(
    ({ pathname }) => pathname === path,
    (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  );
}

test('a host that gives the front page for everything else', async ({ page, newsroom: { db } }) => {
  const { slug } = db.publish({ title: 'Publié depuis' });
  await serve(page, `/articles/${slug}`, 'index.html');
  await serve(page, '/saved', 'index.html');
  await visit(page, `/articles/${slug}`);
  await expect(heading(page)).toHaveText('Publié depuis');
  await expect(page).toHaveTitle('Publié depuis · Le Fil');
  await expectOnce(page, 'an article');
  await visit(page, '/saved');
  await expect(page.getByText('Rien d’enregistré')).toBeVisible();
  await expect(page.locator('title')).toHaveCount(1);
  await expect(page.locator('link[rel="canonical"]')).toHaveCount(0);
});

test('endings that hosts add are taken off', async ({ page, newsroom: { db } }) => {
  const article = `/articles/${leadOf(db).slug}`;
  await serve(page, '/live.html', 'live.html');
  await serve(page, '/index.html', 'index.html');
  await serve(page, `${article}.html`, `${article}.html`);
  for (const [asked, shown] of [
    ['/live/', '/live'],
    ['/live.html?q=siam', '/live?q=siam'],
    ['/index.html', '/'],
    [`${article}/`, article],
    [`${article}.html#commentaires`, `${article}#commentaires`],
  ] as const) {
    await visit(page, asked);
    expect.soft(page.url().slice(new URL(page.url()).origin.length), asked).toBe(shown);
    await expectOnce(page, asked);
  }
});

test('links into a page', { tag: '@host' }, async ({ page, newsroom: { db } }) => {
  await visit(page, `/articles/${leadOf(db).slug}#commentaires`);
  await expect(comments(page)).toBeInViewport();
  await commentsTakenOver(page);
});

for (const address of ['/?q=siam', '/live?q=siam', '/live/?q=siam']) {
  test(`a search, ${address}`, { tag: '@host' }, async ({ page }) => {
    await visit(page, address);
    await expect(headlines(page)).toHaveCount(3);
    await expectOnce(page, address);
  });
}

test('back and forth between pages that came as HTML and others', async ({
  page,
  newsroom: { db },
}) => {
  const { slug } = publishSinceBuild(db);
  db.publish({ slug: 'publie-depuis', title: 'Publié depuis' });
  await visit(page, '/');
  const front = await page.title();
  await headlines(page).last().click();
  await expect(heading(page)).toBeFocused();
  await headlines(page).nth(3).click();
  await expect(page).toHaveTitle(/^(?!Innovation).* · Le Fil$/);
  await expect(heading(page)).toBeFocused();
  const second = await page.title();
  await page.reload();
  await takenOver(page);
  await expect(page).toHaveTitle(second);
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(/\/$/);
  await expect(page).toHaveTitle(front);
  await takenOver(page);
  await expectOnce(page, 'back on the front page');
  await visit(page, `/articles/${slug}`);
  await page.goBack();
  await expect(page).toHaveTitle(front);
  await page.goForward();
  await takenOver(page);
  await expect(heading(page)).toContainText('Casablanca-Settat');
  await expectOnce(page, 'forward');
});

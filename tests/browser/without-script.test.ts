/** A page that came as HTML is a page: without scripts, before them, and where they do not come. */
import type { Page } from '@playwright/test';
import { holdScripts, visitHeld } from './held-requests.ts';
import { comments, heading, headlines, takenOver } from './page-parts.ts';
import { leadOf } from './synthetic-news.ts';
import { expect, test } from './test.ts';

/** By plain links from the front page to an article, to the list, and back. */
async function walk(page: Page): Promise<void> {
  const isNarrow = (page.viewportSize()?.width ?? 0) < 760;
  await expect(heading(page)).toContainText('Casablanca-Settat');
  await expect(page.getByText('De son côté, Valérie Pécresse')).toBeAttached();
  await expect(comments(page)).toContainText('Personne n’a encore commenté');
  if (isNarrow) await page.getByRole('link', { name: 'En continu' }).last().click();
  await expect(headlines(page).first()).toContainText('SIAM');
  await headlines(page).nth(3).click();
  await expect(heading(page)).toHaveText('Un séisme de magnitude 6,2 secoue Istanbul');
  await expect(page).toHaveURL(/istanbul$/);
  await page.getByRole('link', { name: 'Le Fil, à la une' }).click();
  await expect(heading(page)).toContainText('Casablanca-Settat');
}

test.describe('with scripts turned off', { tag: '@host' }, () => {
  // Scripts that are asked for ahead are refused.
  test.use({ javaScriptEnabled: false, allowedNoise: [/\.js csp$/] });

  for (const width of [390, 1440]) {
    test(`everything can be read, ${width} wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto('/');
      await walk(page);
      await expect(page.getByRole('button')).toHaveCount(0);
      await expect(page.getByRole('searchbox')).toHaveCount(0);
    });
  }

  test('a page that needs them says so, and leads to one that does not', async ({ page }) => {
    await page.goto('/saved');
    const said = page.locator('noscript p');
    await expect(said).toHaveText([/a besoin de JavaScript/, /تحتاج/, /needs JavaScript/]);
    await expect(said.first()).toBeVisible();
    await said.first().locator('a').click();
    await walk(page);
    await expect(said).toHaveCount(0);
  });
});

test.describe('where scripts do not come', () => {
  test.use({ allowedNoise: [/ERR_FAILED|ERR_BLOCKED|dynamically imported module/] });

  for (const [what, files] of [
    ['none', '**/assets/*.js'],
    ['not React', '**/assets/react-*.js'],
    ['not what takes the page over', '**/assets/take-over-*.js'],
  ] as const) {
    test(`the page stands, and its links work: ${what}`, async ({ page }) => {
      await page.route(files, (route) => route.abort());
      await page.goto('/');
      await page.waitForLoadState('networkidle');
      await walk(page);
    });
  }
});

test('before scripts have come, a headline is a link', async ({ page, newsroom: { db } }) => {
  const letScriptsCome = await holdScripts(page);
  await visitHeld(page, '/');
  await headlines(page).first().click();
  await expect(heading(page)).toContainText('SIAM');
  await page.getByRole('link', { name: 'Enregistrés' }).click();
  await expect(page).toHaveURL(/\/saved$/);
  await letScriptsCome();
  await expect(page.getByText('Rien d’enregistré')).toBeVisible();
  await page.goBack();
  await takenOver(page);
  await expect(heading(page)).toContainText('SIAM');
  await headlines(page).last().click();
  // While it is on its way, the page that is left has a heading too.
  await expect(heading(page).last()).toContainText(leadOf(db).title.slice(0, 20));
  await expect(heading(page)).toHaveCount(1);
  await expect(heading(page)).toBeFocused();
});

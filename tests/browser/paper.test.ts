/** What a reader gets who prints a page. */
import { articleText, comments, goToComments, heading, openFront, rail } from './page-parts.ts';
import { choose } from './preferences.ts';
import { discuss, publishFullArticle } from './synthetic-news.ts';
import { expect, test } from './test.ts';

test('paper has the article alone, in two columns', async ({ page, newsroom: { db } }) => {
  discuss(db, db.articles()[9] ?? publishFullArticle(db));
  await openFront(page);
  await choose(page, { theme: 'dark' });
  await goToComments(page);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(heading(page)).toBeVisible();
  for (const gone of [
    rail(page),
    comments(page),
    page.getByRole('button'),
    page.locator('header [role="status"]'),
  ]) {
    await expect(gone.filter({ visible: true })).toHaveCount(0);
  }
  await expect(articleText(page)).toHaveCSS('column-count', '2');
  await expect(page.getByText(/^Le Fil, imprimé le .* à \d\d:\d\d$/)).toBeVisible();
  await expect(page.getByText(`lefil.example/articles/${db.site.lead}`)).toBeVisible();
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');

  await page.emulateMedia({ media: null });
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(paper.match(/\/Type \/Page\b/g)).toHaveLength(1);
  const [, width, height] = /\/MediaBox \[0 0 (\d+)\S* (\d+)/.exec(paper) ?? [];
  expect([width, height]).toEqual(['594', '841']);
});

import { heading, headlines } from './page-parts.ts';
import { expect, test } from './test.ts';

test.describe('the built site', { tag: '@host' }, () => {
  test('opens on the lead article', async ({ page }) => {
    await page.goto('/');
    await expect(heading(page)).toContainText('Innovation et solidarité territoriale');
  });

  test('goes from an article, with a slash or without, to the next', async ({ page, newsroom }) => {
    const lead = page.getByRole('heading', { level: 1, name: /Innovation et solidarité/ });
    for (const end of ['', '/']) {
      await page.goto(`/articles/${newsroom.db.site.lead}${end}`);
      await expect(lead).toHaveCount(1);
      await headlines(page).nth(2).click();
      await expect(lead).toHaveCount(0);
      await expect(heading(page)).toHaveCount(1);
    }
  });

  test('opens an address that has no page of its own', async ({ page, newsroom: { db } }) => {
    await page.goto('/saved');
    await expect(page.getByText('Rien d’enregistré pour l’instant.')).toBeVisible();
    const { slug } = db.publish({ title: 'Publié depuis' });
    await page.goto(`/articles/${slug}`);
    await expect(heading(page)).toHaveText('Publié depuis');
  });

  test.describe('what is gone', () => {
    test.use({ allowedNoise: [/status of 404/] });

    test('says so', async ({ page }) => {
      await page.goto('/articles/retire');
      await expect(heading(page)).toHaveText('Ce fil s’arrête ici.');
    });
  });
});

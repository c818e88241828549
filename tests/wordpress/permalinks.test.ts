/** The addresses of the WordPress site itself, which the reader may have taken over. */
import { heading } from '../browser/page-parts.ts';
import { SLUGS } from './hard-cases/posts.ts';
import { expect, test } from './test.ts';

for (const path of [
  `/2025/04/${SLUGS.few}/`,
  `/2025/04/${SLUGS.few}`,
  `/2025/04/21/${SLUGS.few}/`,
  `/${SLUGS.few}/`,
  `/agriculture/${SLUGS.few}/`,
]) {
  test(`${path} opens its article`, async ({ page }) => {
    await page.goto(path);
    await expect(heading(page)).toHaveText('Un article à quelques commentaires');
  });
}

test('/?p=ID opens its article', async ({ page, filled }) => {
  await page.goto(`/?p=${filled.ids[SLUGS.few]}`);
  await expect(heading(page)).toHaveText('Un article à quelques commentaires');
});

test.describe('an address that no post has', () => {
  test.use({ allowedNoise: [/status of 40[04]/] });

  test('says so', async ({ page }) => {
    await page.goto('/2025/04/jamais-ecrit/');
    await expect(page.getByText(/Cette page n’existe pas|Ce fil s’arrête ici/)).toBeVisible();
  });
});

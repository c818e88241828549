import { expect, test } from './test.ts';

test('the front page opens on the lead article', async ({ page }) => {
  await page.goto('/');
  await expect(
    page.getByRole('heading', { level: 1, name: /Innovation et solidarité territoriale/ }),
  ).toBeVisible();
});

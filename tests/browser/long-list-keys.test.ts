/** By keyboard through a list that is not on the page as a whole. */
import { focusFault } from './focus.ts';
import { places, scrollTo } from './list-places.ts';
import { COUNT, headline, openLongList } from './long-list.ts';
import { headlines } from './page-parts.ts';
import { expect, test } from './test.ts';

test.use({ viewport: { width: 1440, height: 900 } });

for (const [key, from, reached] of [
  ['j', 'Home', 81],
  ['Tab', 'Home', 81],
  ['k', 'End', COUNT - 90],
] as const) {
  test(`every headline is reached by ${key}`, async ({ page, newsroom: { db } }) => {
    await openLongList(page, db);
    await page.keyboard.press('Home');
    await expect(headlines(page).first()).toBeFocused();
    expect(await focusFault(page)).toBeUndefined();
    expect(await page.getByRole('article').first().getAttribute('aria-posinset')).toBe('1');
    await page.keyboard.press(from);
    for (let n = 0; n < 90; n += 1) await page.keyboard.press(key);
    await expect(headline(page, reached)).toBeFocused();
    expect(await focusFault(page)).toBeUndefined();
  });
}

test('the focus outlasts a journey through the list, and goes on from where it is', async ({
  page,
  newsroom: { db },
}) => {
  await openLongList(page, db);
  for (const key of ['Tab', 'j']) {
    await scrollTo(page, 9000);
    const [id = ''] = Object.entries(await places(page)).sort(([, a], [, b]) => a - b)[3] ?? [];
    const row = page.locator(`[data-headline="${id}"]`);
    await row.focus();
    await scrollTo(page, 100);
    await scrollTo(page, 20_000);
    await expect(row).toBeFocused();
    await expect(row).not.toBeInViewport();
    const position = Number(await row.locator('..').getAttribute('aria-posinset'));
    await page.keyboard.press(key);
    await expect(page.locator(`[aria-posinset="${position + 1}"] a`)).toBeFocused();
    await expect(page.locator(`[aria-posinset="${position + 1}"] a`)).toBeInViewport();
  }
});

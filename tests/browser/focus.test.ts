/** Where the keyboard is: seen at every stop, and never lost. */
import { focusFault, press } from './focus.ts';
import { growOld } from './grow-old.ts';
import { goToComments, heading, headlines, openFront, visit } from './page-parts.ts';
import { discuss, publishFullArticle, publishHeadlines } from './synthetic-news.ts';
import { expect, test } from './test.ts';

test.use({ viewport: { width: 1440, height: 900 } });

// As it is, and at twice its size.
for (const size of [
  { width: 1440, height: 900 },
  { width: 720, height: 450 },
  { width: 390, height: 700 },
]) {
  test(`the focus is seen at every stop, both ways, ${size.width} wide`, async ({
    page,
    newsroom: { db },
  }) => {
    const article = publishFullArticle(db);
    discuss(db, article);
    await page.setViewportSize(size);
    await visit(page, `/articles/${article.slug}`);
    await goToComments(page);
    await page.evaluate(() => scrollTo(0, 0));
    for (const key of ['Tab', 'Shift+Tab']) {
      const faults: string[] = [];
      for (let stop = 0; stop < 45; stop += 1) {
        await press(page, key);
        const fault = await focusFault(page);
        // Past the last stop is the browser's own.
        if (fault === 'the focus is lost') break;
        if (fault) faults.push(fault);
      }
      expect.soft(faults, key).toEqual([]);
    }
  });
}

test('what goes away under the focus hands it on', async ({ page, newsroom: { db } }) => {
  publishHeadlines(db, 40);
  await growOld(page);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/headlines?*before=*', async (route) => {
    await held;
    await route.fallback();
  });
  await openFront(page);
  await expect(headlines(page)).toHaveCount(30);
  await headlines(page).last().focus();
  const more = page.getByRole('button', { name: /Titres précédents|Chargement des titres/ });
  await press(page, 'Tab');
  await expect(more).toBeFocused();
  await press(page, 'Enter');
  release();
  await expect(headlines(page)).toHaveCount(50);
  expect(await focusFault(page)).toBeUndefined();

  // On /saved, the row that is removed.
  await press(page, 's');
  await visit(page, '/saved');
  await page.getByRole('button', { name: /^Retirer/ }).focus();
  await press(page, 'Enter');
  await expect(heading(page)).toBeFocused();
});

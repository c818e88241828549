/** A link to a comment leads there, and folding keeps the reader's place. */
import { rowOf, rowWith } from './comment-parts.ts';
import { frames } from './list-places.ts';
import { discussAtLength, rowPlaces, scrollBy, wentBy } from './long-thread.ts';
import { goToComments, visit } from './page-parts.ts';
import { leadOf, publishSinceBuild } from './synthetic-news.ts';
import { expect, test } from './test.ts';

for (const size of [
  { width: 1440, height: 900 },
  { width: 390, height: 700 },
]) {
  for (const [where, count, at] of [
    ['on the first page', 60, 42],
    ['on the third page', 300, 252],
  ] as const) {
    test(`a link to a comment ${where}, ${size.width} wide`, async ({ page, newsroom: { db } }) => {
      const lead = leadOf(db);
      const target = discussAtLength(db, lead, count)[at] ?? { id: '' };
      await page.setViewportSize(size);
      await visit(page, `/articles/${lead.slug}#c-${target.id}`);
      const row = rowOf(page, target);
      await expect(row).toBeFocused();
      await expect(row).toHaveAttribute('data-marked', 'true');
      await expect.poll(() => row.evaluate(isInTheMiddle)).toBe(true);
      // It stays there while the rows around it come to be measured.
      await frames(page);
      expect(await row.evaluate(isInTheMiddle)).toBe(true);
    });
  }
}

/** In the middle of the screen, or as near as the page goes, with nothing before it. */
function isInTheMiddle(row: HTMLElement): boolean {
  const { left, top, width, height } = row.getBoundingClientRect();
  const isSeen = [0.05, 0.5, 0.95].every((part) => {
    const there = document.elementFromPoint(left + width / 2, top + height * part);
    return there !== null && row.contains(there);
  });
  return isSeen && Math.abs(top + height / 2 - innerHeight / 2) < innerHeight / 6;
}

test('what is folded away and unfolded leaves the reader where they are', async ({
  page,
  newsroom: { db },
}) => {
  const article = publishSinceBuild(db);
  const made = discussAtLength(db, article, 60);
  await visit(page, `/articles/${article.slug}`);
  await goToComments(page);
  const row = rowOf(page, made[30] ?? { id: '' });
  await row.scrollIntoViewIfNeeded();
  await scrollBy(page, 100);
  const fold = row.getByRole('button', { name: '4 réponses' });
  await fold.focus();
  const top = async () => (await row.boundingBox())?.y;
  const before = await rowPlaces(page);
  const at = await top();
  await page.keyboard.press('Enter');
  await expect(fold).toHaveAttribute('aria-expanded', 'false');
  await expect(rowWith(page, 'Avis numéro 32.')).toHaveCount(0);
  expect(await top()).toBe(at);
  await expect(fold).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(rowWith(page, 'Avis numéro 32.')).toHaveCount(1);
  expect(wentBy(before, await rowPlaces(page))).toBe(0);
  await expect(fold).toBeFocused();
});

/** Threads as WordPress has them, short and long. */
import type { Locator, Page } from '@playwright/test';
import { rows, rowWith } from '../browser/comment-parts.ts';
import { scrollBy } from '../browser/long-thread.ts';
import { comments } from '../browser/page-parts.ts';
import { LONG_THREAD } from './hard-cases/comments.ts';
import { SLUGS } from './hard-cases/posts.ts';
import { openComments } from './page-parts.ts';
import { expect, test } from './test.ts';

test('a few comments, and all that is wrong with them', async ({ page }) => {
  const elsewhere: string[] = [];
  page.on('request', (request) => elsewhere.push(new URL(request.url()).hostname));
  await openComments(page, SLUGS.few);
  const first = rowWith(page, 'Et https://exemple.ma/ dedans');
  await expect(first.locator('strong')).toHaveText('avis');
  await expect(first.getByRole('link', { name: 'https://exemple.ma/' })).toHaveCount(1);
  await expect(first.locator('blockquote')).toHaveText('une citation');
  await expect(rowWith(page, 'Une réponse.').first()).toContainText('Lecteur & Cie');
  await expect(rowWith(page, 'Une réponse à ce qui manque.')).toBeVisible();
  await expect(comments(page)).not.toContainText('Pas encore relu.');
  await expect(rowWith(page, 'Venu de l’avenir.')).not.toContainText('2035');
  // The avatars of a WordPress come from Gravatar.
  expect(new Set(elsewhere)).toEqual(new Set(['127.0.0.1']));
});

const more = (page: Page) => comments(page).getByRole('button', { name: 'Afficher la suite' });

/** A press would scroll to it, past rows that were not seen. */
const isInSight = (place: Locator) =>
  place.evaluateAll((found) =>
    found.some((each) => each.getBoundingClientRect().top < innerHeight),
  );

for (const [order, first] of [
  ['Plus anciens', 'Avis numéro 1.'],
  ['Plus récents', 'Avis numéro 496.'],
] as const) {
  test(`a thread of five hundred is whole, ${order.toLowerCase()} first`, async ({ page }) => {
    await openComments(page, SLUGS.long);
    await expect(comments(page).getByRole('heading', { level: 2 })).toHaveText(
      `Commentaires (${LONG_THREAD})`,
    );
    const sort = comments(page).getByRole('combobox', { name: 'Ordre des commentaires' });
    await sort.selectOption({ label: order });
    await expect(rows(page).first()).toContainText(first);
    // Down to its end: only the rows around the screen are on the page.
    const seen = new Set<string>();
    await expect(async () => {
      for (const text of await rows(page).allTextContents()) {
        seen.add(/Avis numéro (\d+)\./.exec(text)?.[1] ?? '');
      }
      if (await isInSight(more(page))) await more(page).click();
      await scrollBy(page, 500);
      expect(seen.size).toBe(LONG_THREAD);
    }).toPass({ intervals: [20] });
    expect(seen.has('')).toBe(false);
  });
}

/** How what comes is shown and said: never in the way of who reads by keyboard, listens or has paused. */
import { expectAccessible } from './axe.ts';
import { hold } from './held-requests.ts';
import {
  expectInStep,
  follow,
  listedIds,
  missing,
  OLDER,
  pause,
  pill,
  publishNow,
  shownIds,
} from './live-reader.ts';
import { headlines } from './page-parts.ts';
import { expect, test } from './test.ts';

test.use({ viewport: { width: 1440, height: 900 } });

test('the keyboard in the list holds it still', async ({ page, newsroom: { db } }) => {
  await follow(page, db);
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  const before = await shownIds(page);
  const focused = page.locator('[data-headline]:focus');
  const id = await focused.getAttribute('data-headline');
  publishNow(db, 2);
  await expect(pill(page)).toHaveText('2 nouveaux titres');
  expect(await shownIds(page)).toEqual(before);
  await expect(focused).toHaveAttribute('data-headline', `${id}`);
  await page.keyboard.press('n');
  await expect(headlines(page).first()).toBeFocused();
  await expectInStep(page, db);
});

test('a paused list stays as it is until it is resumed', async ({ page, newsroom: { db } }) => {
  await follow(page, db);
  const before = await headlines(page).allTextContents();
  await pause(page).click();
  const [first, second] = db.articles();
  db.edit(first?.slug ?? '', { title: 'Un titre corrigé' });
  db.withdraw(second?.slug ?? '');
  publishNow(db, 1);
  await expect(pill(page)).toHaveText('1 nouveau titre');
  expect(await headlines(page).allTextContents()).toEqual(before);
  await expect(page.getByRole('status').filter({ hasText: 'En pause' })).toBeVisible();
  await page.getByRole('button', { name: 'Reprendre', exact: true }).click();
  await pill(page).click();
  await expectInStep(page, db);
});

for (const reducedMotion of ['no-preference', 'reduce'] as const) {
  test.describe(`motion: ${reducedMotion}`, () => {
    test.use({ contextOptions: { reducedMotion } });

    test('new rows slide in unless motion is reduced', async ({ page, newsroom: { db } }) => {
      await page.addInitScript(() => {
        const { animate } = Element.prototype;
        Element.prototype.animate = function (...how) {
          this.setAttribute('data-slid', '');
          return animate.apply(this, how);
        };
      });
      await follow(page, db);
      publishNow(db, 2);
      await expectInStep(page, db);
      const slid = page.locator('article[data-slid]');
      await expect(slid).toHaveCount(reducedMotion === 'reduce' ? 0 : 2);
    });
  });
}

test('what came is said politely, in batches, and never to one who types', async ({
  page,
  newsroom: { db },
}) => {
  await page.clock.install();
  await follow(page, db);
  const said = page.getByRole('status').filter({ hasText: /nouveaux? titres?$/ });
  publishNow(db, 3);
  await expect(said).toHaveText('3 nouveaux titres');
  publishNow(db, 2);
  await expectInStep(page, db);
  await page.clock.runFor('00:30');
  await expect(said).toHaveText('3 nouveaux titres');
  const field = page.getByRole('searchbox');
  await field.focus();
  await page.clock.runFor('02:00');
  await expect(said).toHaveText('3 nouveaux titres');
  await field.blur();
  await page.clock.runFor('00:02');
  await expect(said).toHaveText('2 nouveaux titres');
});

test.describe('as axe sees it', () => {
  test.use({
    allowedNoise: [/ERR_INTERNET_DISCONNECTED/],
    contextOptions: { reducedMotion: 'reduce' },
  });

  test('the list with all that it may have', async ({ context, page, newsroom: { db } }) => {
    // The reader was here before.
    const visit = { at: Date.now() - 2 * 3_600_000, top: listedIds(db) };
    await page.addInitScript((value) => {
      localStorage.setItem('le-fil:visits', JSON.stringify({ version: 1, value }));
    }, visit);
    await follow(page, db);
    await context.setOffline(true);
    await expect.poll(() => db.changes.openStreams).toBe(0);
    publishNow(db, 45);
    await hold(page, OLDER);
    await context.setOffline(false);
    await expect(missing(page)).toBeAttached();
    await expect(page.getByText(/^Depuis votre visite de/)).toBeAttached();
    await headlines(page).first().focus();
    await page.keyboard.press('j');
    publishNow(db, 3);
    await expect(pill(page)).toBeVisible();
    await expectAccessible(page, 'a list that is followed');
  });
});

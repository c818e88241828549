/** What a page was made from has grown old: it is refreshed behind the page, and nothing moves. */
import type { Page } from '@playwright/test';
import { ARABIC_SLUGS, test as arabicTest } from './arabic-edition.ts';
import { growOld } from './grow-old.ts';
import { shifts, watchShifts } from './layout-shifts.ts';
import { waitUntil } from './page-clock.ts';
import { comments, goToComments, heading, headlines, visit } from './page-parts.ts';
import { discuss, leadOf } from './synthetic-news.ts';
import { expect, test } from './test.ts';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;

/** Where something moved: the id of a part of the page, or `nav` for the list. */
async function places(page: Page): Promise<string[]> {
  const moved = (await shifts(page)).flatMap((shift) => shift.moved);
  return [...new Set(moved.map((part) => part.split(' ')[0] ?? ''))];
}

/** In the list, what is corrected, counted or new at its top takes its room: it has tests of its own. */
async function placesBesideList(page: Page): Promise<string[]> {
  return (await places(page)).filter((place) => place !== 'nav');
}

/** Opens a page and lets the time go by in which it is left as it came. */
async function visitAndStay(page: Page, address: string): Promise<void> {
  await page.clock.install();
  await growOld(page);
  await watchShifts(page);
  await visit(page, address);
  await page.clock.fastForward(1000);
}

for (const size of SIZES) {
  test.describe(`${size.width} wide`, () => {
    test.use({ viewport: size });

    test('what has changed since waits for the reader', async ({ page, newsroom: { db } }) => {
      const lead = leadOf(db);
      discuss(db, lead);
      lead.title = 'Un titre corrigé depuis';
      db.publish({ title: 'Un titre venu depuis' });
      await visitAndStay(page, '/');
      await expect(page.getByText('Cet article vient d’être mis à jour.')).toBeInViewport();
      await expect(heading(page)).toContainText('Casablanca-Settat');
      await expect(headlines(page).getByText('Un titre corrigé depuis')).toBeAttached();
      expect.soft(await placesBesideList(page)).toEqual([]);

      await goToComments(page);
      await expect(comments(page).getByRole('listitem')).toHaveCount(3);
      // Where there was none, the words that said so make way: in the section, and nowhere else.
      expect.soft(await placesBesideList(page), 'comments').toEqual(['commentaires']);
    });
  });

  arabicTest.describe(`${size.width} wide`, () => {
    arabicTest.use({ viewport: size });

    arabicTest(
      'comments that have come since stand below those that were there',
      async ({ page, newsroom: { db } }) => {
        db.comment({ articleId: 'khabar-2', author: { name: 'قارئ' }, text: 'تعليق آخر.' });
        await growOld(page);
        await watchShifts(page);
        await visit(page, `/articles/${ARABIC_SLUGS.discussed}`);
        await comments(page).evaluate((section) => section.scrollIntoView());
        await expect(comments(page).getByRole('listitem')).toHaveCount(2);
        expect.soft(await places(page)).toEqual([]);
      },
    );
  });
}

for (const [address, size] of [
  ['/', SIZES[0]],
  ['/live', SIZES[1]],
] as const) {
  test(`headlines that have come since wait above the list of ${address}`, async ({
    page,
    newsroom: { db },
  }) => {
    db.publish({ title: 'Un titre venu depuis' });
    await page.setViewportSize(size);
    await visitAndStay(page, address);
    const pill = page.getByRole('button', { name: /nouveau titre/ });
    await expect(pill).toBeInViewport();
    await expect(headlines(page)).toHaveCount(10);
    expect.soft(await places(page), address).toEqual([]);
    await pill.click();
    await expect(headlines(page).first()).toContainText('Un titre venu depuis');
    await expect(headlines(page).first()).toBeFocused();
  });
}

test.describe('while the newsroom is down', () => {
  test.use({ allowedNoise: [/ERR_EMPTY_RESPONSE/] });

  test('the page stands, and says from when it is', async ({ page, newsroom: { faults } }) => {
    faults.isOffline = true;
    await visitAndStay(page, '/');
    const said = page.getByText('Vous lisez la dernière version reçue');
    await waitUntil(page, () => expect(said).toBeInViewport({ timeout: 200 }));
    await expect(heading(page)).toContainText('Casablanca-Settat');
    await expect(headlines(page)).toHaveCount(10);
    await expect(page.getByText(/Titres reçus à/).first()).toBeVisible();
    expect(await shifts(page)).toEqual([]);
    await goToComments(page);
    const received = page.getByText(/Commentaires reçus à/);
    await waitUntil(page, () =>
      expect(comments(page).filter({ has: received })).toBeVisible({ timeout: 200 }),
    );
  });
});

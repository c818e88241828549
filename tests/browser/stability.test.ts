/** Nothing moves under the reader's eye, whatever they do and whether the newsroom answers or not. */
import { growOld } from './grow-old.ts';
import { shifts, watchShifts } from './layout-shifts.ts';
import { passUntil } from './page-clock.ts';
import {
  commentField,
  comments,
  goToComments,
  headlines,
  nameField,
  openFront,
  settings,
  visit,
} from './page-parts.ts';
import { discuss, leadOf } from './synthetic-news.ts';
import { expect, test } from './test.ts';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

test('what a reader does moves what it must, and nothing else', async ({ page, newsroom }) => {
  discuss(newsroom.db, leadOf(newsroom.db));
  await page.setViewportSize({ width: 1440, height: 900 });
  await growOld(page);
  await watchShifts(page);
  await openFront(page);
  await page.keyboard.press('s');
  await expect(page.getByRole('button', { name: 'Enregistré', exact: true })).toBeVisible();
  expect.soft(await shifts(page), 'saving').toEqual([]);

  await page.getByRole('button', { name: 'Partager' }).click();
  await expect(page.getByText(/Lien copié|n’a pas pu/)).toBeVisible();
  expect.soft(await shifts(page), 'sharing').toEqual([]);

  await page.getByRole('button', { name: 'Texte et affichage' }).click();
  await expect(settings(page)).toBeVisible();
  await settings(page).getByRole('radio', { name: 'Sombre' }).check();
  await page.keyboard.press('Escape');
  expect.soft(await shifts(page), 'settings').toEqual([]);

  await page.keyboard.press('/');
  await page.keyboard.type('siam');
  await expect(headlines(page)).toHaveCount(3);
  await page.keyboard.press('Escape');
  await expect(headlines(page)).toHaveCount(10);
  await shifts(page);

  await goToComments(page);
  await commentField(page).fill('Un autre avis.');
  await nameField(page).fill('Lectrice Fictive');
  await shifts(page);
  await page.keyboard.press('Control+Enter');
  await expect(comments(page).getByText('Un autre avis.')).toBeVisible();
  await expect(page.getByText('Votre commentaire est publié.')).toBeVisible();
  const moved = (await shifts(page)).flatMap((shift) => shift.moved);
  expect.soft(moved.filter((part) => !/^(commentaires|c-\S+) /.test(part))).toEqual([]);

  await page.getByRole('button', { name: 'EN, English' }).click();
  await expect(page.getByRole('button', { name: 'Saved', exact: true })).toBeVisible();
  await shifts(page);
  await page.getByRole('button', { name: 'FR, Français' }).click();
  await expect(page.getByRole('button', { name: 'Enregistré', exact: true })).toBeVisible();
});

test.describe('when the newsroom fails and comes back', () => {
  test.use({ allowedNoise: [/ERR_EMPTY_RESPONSE/] });

  for (const size of SIZES) {
    for (const [address, notice] of [
      ['/', 'Vous lisez la dernière version reçue'],
      ['/live', 'Titres reçus à'],
    ] as const) {
      test(`what is read stays where it is, ${size.width} wide: ${address}`, async ({
        page,
        newsroom: { faults },
      }) => {
        await watchShifts(page);
        await page.clock.install();
        await page.setViewportSize(size);
        await visit(page, address);
        await headlines(page).first().waitFor({ state: 'attached' });
        await page.locator('h1').filter({ visible: true }).waitFor();
        expect(await shifts(page)).toEqual([]);

        faults.isOffline = true;
        const said = page.getByText(notice).first();
        await passUntil(page, () => expect(said).toBeInViewport({ timeout: 500 }));
        expect.soft(await shifts(page), 'failure').toEqual([]);
        faults.isOffline = false;
        await passUntil(page, () => expect(said).toBeHidden({ timeout: 500 }));
        expect.soft(await shifts(page), 'recovery').toEqual([]);
      });
    }
  }
});

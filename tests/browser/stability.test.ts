/** Nothing moves under the reader's eye: not on load, not when faces or data come late, not afterwards. */
import type { Page } from '@playwright/test';
import { growOld } from './grow-old.ts';
import { hold } from './held-requests.ts';
import { shifts, watchShifts } from './layout-shifts.ts';
import {
  commentField,
  comments,
  goToComments,
  heading,
  headlines,
  nameField,
  openFront,
  settings,
  visit,
} from './page-parts.ts';
import { discuss, leadOf, publishSinceBuild } from './synthetic-news.ts';
import { expect, test } from './test.ts';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

test('faces that come late move nothing', async ({ page }) => {
  await watchShifts(page);
  for (const size of SIZES) {
    await page.setViewportSize(size);
    const letFacesCome = await hold(page, '**/*.woff2');
    await page.goto('/', { waitUntil: 'commit' });
    await heading(page).waitFor();
    const isThere = () => page.evaluate(() => document.fonts.check('540 20px "LF Title"'));
    expect(await isThere()).toBe(false);
    await letFacesCome();
    await expect.poll(isThere).toBe(true);
    await page.evaluate(() => document.fonts.ready);
    expect.soft(await shifts(page), `${size.width} px`).toEqual([]);
    await page.unrouteAll();
  }
});

test.describe('without its faces', () => {
  test.use({ allowedNoise: [/woff2/] });

  test('the page stands as it is', async ({ page }) => {
    await watchShifts(page);
    await page.route('**/*.woff2', (route) => route.abort());
    await openFront(page);
    await goToComments(page);
    expect(await shifts(page)).toEqual([]);
  });
});

test('data that comes late moves nothing, whichever comes last', async ({ page, newsroom }) => {
  const article = publishSinceBuild(newsroom.db);
  discuss(newsroom.db, article);
  await watchShifts(page);
  const arrivals = {
    site: () => expect(page.getByText('Suivez-nous sur Facebook')).toBeAttached(),
    headlines: () => expect(headlines(page).first()).toBeAttached(),
    articles: () => expect(heading(page)).toContainText('Casablanca'),
  };
  for (const size of SIZES) {
    for (const order of [
      ['site', 'headlines', 'articles'],
      ['articles', 'headlines', 'site'],
      ['headlines', 'articles', 'site'],
    ] as const) {
      await page.setViewportSize(size);
      const letCome = new Map<string, () => Promise<void>>();
      for (const part of order) letCome.set(part, await hold(page, `**/api/${part}{,?*,/*}`));
      await page.goto(`/articles/${article.slug}`, { waitUntil: 'commit' });
      await expect(page.getByText('Chargement de l’article').first()).toBeAttached();
      for (const part of order) {
        await letCome.get(part)?.();
        await arrivals[part]();
        expect.soft(await shifts(page), `${part} of ${order}, ${size.width} px`).toEqual([]);
      }
      await page.unrouteAll();
    }
    const letComments = await hold(page, '**/comments?*');
    await page.reload({ waitUntil: 'commit' });
    await heading(page).waitFor();
    await comments(page).evaluate((section) => section.scrollIntoView());
    await expect(page.getByText('Chargement des commentaires')).toBeAttached();
    await shifts(page);
    await letComments();
    await commentField(page).waitFor();
    expect.soft(await shifts(page), `comments, ${size.width} px`).toEqual([]);
    await page.unrouteAll();
  }
});

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
  expect.soft(moved.filter((part) => !part.startsWith('commentaires li'))).toEqual([]);

  await page.getByRole('button', { name: 'EN, English' }).click();
  await expect(page.getByRole('button', { name: 'Saved', exact: true })).toBeVisible();
  await shifts(page);
  await page.getByRole('button', { name: 'FR, Français' }).click();
  await expect(page.getByRole('button', { name: 'Enregistré', exact: true })).toBeVisible();
});

test.describe('when the newsroom fails and comes back', () => {
  test.use({ allowedNoise: [/ERR_EMPTY_RESPONSE/] });

  test('what is read stays where it is', async ({ page, newsroom: { faults } }) => {
    await watchShifts(page);
    await page.clock.install();
    for (const size of SIZES) {
      for (const [address, notice] of [
        ['/', 'Vous lisez la dernière version reçue'],
        ['/live', 'Titres reçus à'],
      ] as const) {
        await page.setViewportSize(size);
        await visit(page, address);
        await headlines(page).first().waitFor({ state: 'attached' });
        await page.locator('h1').filter({ visible: true }).waitFor();
        expect(await shifts(page)).toEqual([]);

        faults.isOffline = true;
        const said = page.getByText(notice).first();
        await passUntil(page, () => expect(said).toBeInViewport({ timeout: 500 }));
        expect.soft(await shifts(page), `failure of ${address}, ${size.width} px`).toEqual([]);
        faults.isOffline = false;
        await passUntil(page, () => expect(said).toBeHidden({ timeout: 500 }));
        expect.soft(await shifts(page), `recovery of ${address}, ${size.width} px`).toEqual([]);
      }
    }
  });
});

/** Lets minutes go by, and the reader come back to the page after each, until `isSo` holds. */
async function passUntil(page: Page, isSo: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.clock.fastForward('01:00');
    await page.evaluate(() =>
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true })),
    );
    await isSo();
  }).toPass();
}

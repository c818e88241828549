/** axe finds nothing on any page, in any of its states. */
import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { growOld } from './grow-old.ts';
import {
  commentField,
  comments,
  goToComments,
  heading,
  headlines,
  nameField,
  openFront,
  settings,
  shortcuts,
  visit,
} from './page-parts.ts';
import {
  discuss,
  leadOf,
  publishArabicArticle,
  publishFullArticle,
  publishSinceBuild,
} from './synthetic-news.ts';
import { expect, test } from './test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1440, height: 900 } });
test.describe.configure({ timeout: 60_000 });

/** Lets the minutes go by until `what` is there. */
async function wait(page: Page, what: Locator): Promise<void> {
  await expect(async () => {
    await page.clock.fastForward('01:00');
    await expect(what).toBeVisible({ timeout: 200 });
  }).toPass();
}

test('articles, with all that they may have and with nothing', async ({
  page,
  newsroom: { db },
}) => {
  const full = publishFullArticle(db);
  const arabic = publishArabicArticle(db);
  const brief = db.articles().find(({ kind }) => kind === 'brief');
  discuss(db, leadOf(db));
  await openFront(page);
  await goToComments(page);
  await expectAccessible(page, 'the front page with its comments');
  for (const [name, slug, landmark] of [
    ['every block', full.slug, page.getByRole('table')],
    ['an Arabic article', arabic.slug, page.locator('h1[dir="rtl"]')],
    ['a brief', brief?.slug, page.getByRole('heading', { name: 'Dans le même fil' })],
  ] as const) {
    await visit(page, `/articles/${slug}`);
    await landmark.waitFor();
    await goToComments(page);
    await expectAccessible(page, name);
  }
});

test('lists, full and empty', async ({ page }) => {
  for (const [address, count] of [
    ['/live', 10],
    ['/live?q=maroc', 5],
    ['/live?q=introuvable', 0],
  ] as const) {
    await visit(page, address);
    await expect(headlines(page)).toHaveCount(count);
    await expectAccessible(page, address);
  }
  await page.goto('/saved');
  await expect(page.getByText('Rien d’enregistré')).toBeVisible();
  await expectAccessible(page, 'nothing saved');
  await openFront(page);
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await page.goto('/saved');
  await expect(page.getByText('1 article enregistré')).toBeVisible();
  await expectAccessible(page, 'an article saved');
});

test('settings and shortcuts', async ({ page }) => {
  await openFront(page);
  await page.keyboard.press('?');
  await expect(shortcuts(page)).toBeVisible();
  await expectAccessible(page, 'the shortcuts');
  for (const [width, opener] of [
    [1440, 'Texte et affichage'],
    [390, 'Réglages'],
  ] as const) {
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width, height: 844 });
    await page.getByRole('button', { name: opener }).click();
    await expect(settings(page)).toBeVisible();
    await expectAccessible(page, 'the settings', [{ width, height: 844 }]);
  }
});

test.describe('where something went wrong', () => {
  test.use({ allowedNoise: [/status of (404|410|503)|ERR_EMPTY_RESPONSE/] });

  test('pages that are not there, or not yet', async ({ page, newsroom: { db } }) => {
    const { slug } = publishSinceBuild(db);
    db.withdraw(slug);
    for (const [address, says] of [
      ['/nulle/part', 'Ce fil s’arrête ici.'],
      ['/articles/inconnu', 'Ce fil s’arrête ici.'],
      [`/articles/${slug}`, 'Cet article a été retiré.'],
    ] as const) {
      await page.goto(address);
      await expect(heading(page)).toHaveText(says);
      await expectAccessible(page, address);
    }
    await page.route('**/api/**', () => new Promise(() => {}));
    await page.goto(`/articles/${slug}`);
    await expect(heading(page)).toHaveText('Chargement de l’article');
    await expectAccessible(page, 'an article on its way');
  });

  test('a newsroom that stops answering', async ({ page, newsroom: { db, faults } }) => {
    await page.clock.install();
    const { slug } = publishSinceBuild(db);
    db.site.comments.requireEmail = true;
    await growOld(page);
    await openFront(page);
    await goToComments(page);
    await page.getByRole('button', { name: 'Publier' }).click();
    await expect(page.getByText('Écrivez votre commentaire.')).toBeVisible();
    await expectAccessible(page, 'a comment that lacks everything');

    faults.failing.add('comments');
    await commentField(page).fill('Un avis.');
    await nameField(page).fill('Lectrice Fictive');
    await page.getByLabel('Adresse e-mail').fill('lectrice@exemple.ma');
    await page.getByRole('button', { name: 'Publier' }).click();
    await expect(comments(page).getByRole('alert')).toContainText('Non envoyé');
    await expectAccessible(page, 'a comment that was not sent');

    faults.isOffline = true;
    await page.clock.fastForward('05:00');
    await page.evaluate(() =>
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true })),
    );
    await wait(page, page.getByText('Vous lisez la dernière version reçue'));
    await expectAccessible(page, 'the last good version');

    await page.goto(`/articles/${slug}`);
    await wait(page, page.getByText('Les titres n’ont pas pu être chargés.'));
    await expect(heading(page)).toHaveText('La rédaction ne répond pas.');
    await expectAccessible(page, 'nothing received');
  });
});

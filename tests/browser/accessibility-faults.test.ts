/** axe finds nothing where something went wrong either. */
import { expectAccessible } from './axe.ts';
import { growOld } from './grow-old.ts';
import { passUntil } from './page-clock.ts';
import {
  commentField,
  comments,
  commentsTakenOver,
  goToComments,
  heading,
  nameField,
  openForm,
  openFront,
  publish,
} from './page-parts.ts';
import { publishSinceBuild } from './synthetic-news.ts';
import { expect, test } from './test.ts';

test.use({
  contextOptions: { reducedMotion: 'reduce' },
  viewport: { width: 1440, height: 900 },
  allowedNoise: [/status of (404|410|503)|ERR_EMPTY_RESPONSE/],
});

for (const address of ['/nulle/part', '/articles/inconnu']) {
  test(`${address}, which is not there`, async ({ page }) => {
    await page.goto(address);
    await expect(heading(page)).toHaveText('Ce fil s’arrête ici.');
    await expectAccessible(page, address);
  });
}

test('an article that was withdrawn', async ({ page, newsroom: { db } }) => {
  const { slug } = publishSinceBuild(db);
  db.withdraw(slug);
  await page.goto(`/articles/${slug}`);
  await expect(heading(page)).toHaveText('Cet article a été retiré.');
  await expectAccessible(page, 'an article that was withdrawn');
});

test('an article on its way', async ({ page, newsroom: { db } }) => {
  const { slug } = publishSinceBuild(db);
  await page.route('**/api/**', () => new Promise(() => {}));
  await page.goto(`/articles/${slug}`);
  await expect(heading(page)).toHaveText('Chargement de l’article');
  await expectAccessible(page, 'an article on its way');
});

test('a comment that lacks everything', async ({ page, newsroom: { db } }) => {
  db.site.comments.requireEmail = true;
  await growOld(page);
  await openFront(page);
  await openForm(page);
  await publish(page).click();
  await expect(page.getByText('Écrivez votre commentaire.')).toBeVisible();
  await expectAccessible(page, 'a comment that lacks everything');
});

test('a comment that was not sent', async ({ page, newsroom: { db, faults } }) => {
  db.site.comments.requireEmail = true;
  await growOld(page);
  await openFront(page);
  await openForm(page);
  faults.failing.add('comments');
  await commentField(page).fill('Un avis.');
  await nameField(page).fill('Lectrice Fictive');
  await page.getByLabel('Adresse e-mail').fill('lectrice@exemple.ma');
  await publish(page).click();
  await expect(comments(page).getByRole('alert')).toContainText('La rédaction n’a pas répondu');
  await expectAccessible(page, 'a comment that was not sent');
});

test('the last good version', async ({ page, newsroom: { faults } }) => {
  await page.clock.install();
  await growOld(page);
  await openFront(page);
  await goToComments(page);
  await commentsTakenOver(page);
  faults.isOffline = true;
  await page.clock.fastForward('05:00');
  const said = page.getByText('Vous lisez la dernière version reçue');
  await passUntil(page, () => expect(said).toBeVisible({ timeout: 200 }));
  await expectAccessible(page, 'the last good version');
});

test('nothing received', async ({ page, newsroom: { db, faults } }) => {
  await page.clock.install();
  const { slug } = publishSinceBuild(db);
  faults.isOffline = true;
  await page.goto(`/articles/${slug}`);
  const said = page.getByText('Les titres n’ont pas pu être chargés.');
  await passUntil(page, () => expect(said).toBeVisible({ timeout: 200 }));
  await expect(heading(page)).toHaveText('La rédaction ne répond pas.');
  await expectAccessible(page, 'nothing received');
});

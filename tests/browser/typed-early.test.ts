/** What is written into a page before its scripts have come is not lost, not to a letter. */
import { growOld } from './grow-old.ts';
import { hold, holdScripts, visitHeld } from './held-requests.ts';
import {
  commentField,
  comments,
  goToComments,
  nameField,
  publish,
  takenOver,
  visit,
} from './page-parts.ts';
import { leadOf } from './synthetic-news.ts';
import { keepAlready } from './take-over.ts';
import { expect, test } from './test.ts';

const REACT = '**/assets/react-*.js';

test('a comment that is begun before, and goes on meanwhile', async ({
  page,
  newsroom: { db },
}) => {
  const lead = leadOf(db);
  const letReactCome = await hold(page, REACT);
  await visitHeld(page, '/');
  await goToComments(page);
  // Nothing could be sent yet: there is no button, and the name is asked when there is.
  await expect(publish(page)).toBeHidden();
  await expect(nameField(page)).toBeHidden();
  await commentField(page).click();
  const words = 'Un avis, écrit tout du long pendant que la page prend vie : à la lettre près.';
  await page.keyboard.type(words.slice(0, 10));
  const typing = page.keyboard.type(words.slice(10), { delay: 15 });
  await page.waitForTimeout(150);
  await letReactCome();
  await typing;
  await expect(publish(page)).toBeEnabled();
  await expect(commentField(page)).toHaveValue(words);
  await expect(commentField(page)).toBeFocused();
  await expect(page).toHaveURL(/\/$/);

  await nameField(page).fill('Lectrice Fictive');
  await publish(page).click();
  await expect(page.getByText('Votre commentaire est publié.')).toBeVisible();
  expect(db.comments(lead.id)).toMatchObject([
    { author: { name: 'Lectrice Fictive' }, body: [{ children: [{ text: words }] }] },
  ]);
});

test('a comment where one was begun before', async ({ page, newsroom: { db } }) => {
  const lead = leadOf(db);
  await keepAlready(page, lead.id);
  const letReactCome = await hold(page, REACT);
  await visitHeld(page, '/');
  await goToComments(page);
  await commentField(page).fill('Des mots de plus.');
  await letReactCome();
  await expect(commentField(page)).toHaveValue('Un brouillon.\n\nDes mots de plus.');
  await expect(comments(page).getByText('Vous signez \u2068Lectrice Fictive')).toBeVisible();

  // What the browser puts back into the form of a page that is opened again is there once.
  await page.reload();
  await takenOver(page);
  await goToComments(page);
  await expect(publish(page)).toBeEnabled();
  await expect(commentField(page)).toHaveValue('Un brouillon.\n\nDes mots de plus.');
});

test('a comment in a page that is left, and come back to, before that', async ({ page }) => {
  const letReactCome = await hold(page, REACT);
  await visitHeld(page, '/');
  await goToComments(page);
  await commentField(page).fill('Des mots en chemin.');
  await page.getByRole('link', { name: 'Enregistrés' }).click();
  await expect(page).toHaveURL(/\/saved$/);
  await page.goBack({ waitUntil: 'commit' });
  await expect(commentField(page)).toHaveValue('Des mots en chemin.');
  await letReactCome();
  await goToComments(page);
  await expect(publish(page)).toBeEnabled();
  await expect(commentField(page)).toHaveValue('Des mots en chemin.');
});

test('a comment of a reader of another language', async ({ page, newsroom: { db } }) => {
  await keepAlready(page, 'another article', 'en');
  const letReactCome = await hold(page, REACT);
  await visitHeld(page, `/articles/${leadOf(db).slug}`);
  const field = page.locator('textarea');
  await field.fill('Words before.');
  await letReactCome();
  await expect(page.getByRole('button', { name: 'Publish' })).toBeEnabled();
  await expect(field).toHaveValue('Words before.');
});

test('a comment in a form that the newsroom has changed since', async ({ page, newsroom }) => {
  newsroom.db.site.comments.requireEmail = true;
  await growOld(page);
  const letPanelCome = await hold(page, '**/assets/comments-panel-*.js');
  await visit(page, '/');
  await goToComments(page);
  await commentField(page).fill('Des mots d’avant.');
  const email = page.getByLabel('Adresse e-mail');
  await expect(email).toBeHidden();
  await letPanelCome();
  await expect(email).toBeVisible();
  await expect(commentField(page)).toHaveValue('Des mots d’avant.');
});

test.describe('where the code of the comments does not come', () => {
  test.use({ allowedNoise: [/ERR_FAILED|dynamically imported module/] });

  test('the form stands with its words, and says that they cannot be sent', async ({ page }) => {
    await page.route('**/assets/comments-panel-*.js', (route) => route.abort());
    const letScriptsCome = await holdScripts(page);
    await visitHeld(page, '/');
    await commentField(page).fill('Des mots que rien ne garde encore.');
    await letScriptsCome();
    await takenOver(page);
    await page.keyboard.press('Tab');
    // It is said after a while.
    const said = page.getByText('Envoi pas encore possible');
    await said.evaluate((words) => {
      for (const wait of words.getAnimations()) wait.finish();
    });
    await expect(said).toBeVisible();
    await expect(commentField(page)).toHaveValue('Des mots que rien ne garde encore.');
    await expect(page.getByText('n’a pas pu être chargée')).toHaveCount(0);
  });
});

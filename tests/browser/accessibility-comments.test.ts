/** axe finds nothing in a thread, whatever the reader does in it and whatever becomes of their words. */
import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { post, published, rowWith, showActions, write } from './comment-parts.ts';
import { openAnswer, openDeeply } from './comment-states.ts';
import { comments, publish } from './page-parts.ts';
import { choose } from './preferences.ts';
import { expect, test } from './test.ts';

test.use({
  contextOptions: { reducedMotion: 'reduce' },
  viewport: { width: 1440, height: 900 },
  allowedNoise: [/status of 422|ERR_INTERNET_DISCONNECTED/],
});

const button = (page: Page, name: string | RegExp) => comments(page).getByRole('button', { name });

test('a deep thread with an answer under way', async ({ page, newsroom: { db } }) => {
  await openDeeply(page, db);
  await openAnswer(page);
  await expectAccessible(page, 'an answer');
});

test('a report', async ({ page, newsroom: { db } }) => {
  await openDeeply(page, db);
  await showActions(rowWith(page, 'Et une dernière.'));
  await button(page, 'Signaler').click();
  await expect(comments(page).getByRole('group', { name: 'Que signalez-vous ?' })).toBeVisible();
  await expectAccessible(page, 'a report');
});

for (const [what, name, sign] of [
  ['a change', 'Modifier', 'Enregistrer'],
  ['a withdrawal', 'Retirer', 'Annuler'],
] as const) {
  test(`${what} of one’s own comment`, async ({ page, newsroom: { db } }) => {
    await openDeeply(page, db);
    await post(page, 'Un avis à moi.');
    await expect(published(page)).toBeVisible();
    await showActions(rowWith(page, 'Un avis à moi.'));
    await button(page, name).click();
    await expect(button(page, sign)).toBeVisible();
    await expectAccessible(page, what);
  });
}

test('words that wait for the network', async ({ context, page, newsroom: { db } }) => {
  await openDeeply(page, db);
  // The words of every look are here before the network is gone.
  await choose(page, { language: 'ar' });
  await choose(page, {});
  await write(page, 'Un avis qui attend.');
  await context.setOffline(true);
  await publish(page).click();
  await expect(rowWith(page, 'Un avis qui attend.')).toContainText('Prêt à partir');
  await expectAccessible(page, 'words that wait');
});

test('words that the newsroom did not take', async ({ page, newsroom: { db } }) => {
  await openDeeply(page, db);
  db.site.comments.requireEmail = true;
  await post(page, 'Un avis sans adresse.');
  await expect(comments(page).getByRole('alert')).toHaveText(/Vérifiez-les/);
  await expect(publish(page)).toBeVisible();
  await expectAccessible(page, 'words that were refused');
});

test('words that are held for review', async ({ page, newsroom: { db } }) => {
  db.site.comments.moderation = 'all';
  await openDeeply(page, db);
  await post(page, 'Un avis à relire.');
  await expect(rowWith(page, 'Un avis à relire.')).toContainText('En attente');
  await expectAccessible(page, 'words that are held');
});

test('an author who is hidden', async ({ page, newsroom: { db } }) => {
  await openDeeply(page, db);
  await showActions(rowWith(page, 'Ce que l’on ne veut pas lire.'));
  await button(page, /^Masquer/).click();
  await expect(button(page, /^Ne plus masquer/)).toBeVisible();
  await expectAccessible(page, 'a hidden author');
});

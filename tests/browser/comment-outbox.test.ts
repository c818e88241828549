/** What a reader sends arrives once, whatever becomes of the network, the tab and the device. */
import type { BrowserContext } from '@playwright/test';
import { post, published, rows, rowWith, write } from './comment-parts.ts';
import { commentField, comments, goToComments, publish, visit } from './page-parts.ts';
import { leadOf } from './synthetic-news.ts';
import { expect, test } from './test.ts';

test.use({ allowedNoise: [/ERR_(INTERNET_DISCONNECTED|EMPTY_RESPONSE|NETWORK)|status of 429/] });

const WAITS = 'Prêt à partir. Il sera envoyé au retour du réseau.';

/** The comments that are posted from now on, from all tabs. */
function watchPosts(context: BrowserContext): string[] {
  const posts: string[] = [];
  context.on('request', (request) => {
    if (request.method() === 'POST') posts.push(request.headers()['idempotency-key'] ?? '');
  });
  return posts;
}

test('words written without a network outlast the tab, and go once there is one', async ({
  context,
  page,
  newsroom: { db },
}) => {
  const lead = leadOf(db);
  const posts = watchPosts(context);
  await visit(page, '/');
  await write(page, 'Écrit dans un tunnel.');
  // All that the form needs came with it.
  await context.setOffline(true);
  await publish(page).click();
  await expect(rowWith(page, 'Écrit dans un tunnel.')).toContainText(WAITS);
  await expect(commentField(page)).toHaveValue('');
  await page.close();

  await context.setOffline(false);
  expect(posts).toEqual([]);
  const again = await context.newPage();
  await visit(again, '/live');
  await again.keyboard.press('Shift');
  await expect.poll(() => db.comments(lead.id).length).toBe(1);
  await visit(again, '/');
  await goToComments(again);
  await expect(rowWith(again, 'Écrit dans un tunnel.')).toHaveCount(1);
  // A new tab may try before it knows that there is no network.
  expect(new Set(posts).size).toBe(1);
  expect(db.comments(lead.id)).toMatchObject([
    { body: [{ children: [{ text: 'Écrit dans un tunnel.' }] }] },
  ]);
});

test('two tabs that get the network back together send once', async ({
  context,
  page,
  newsroom: { db, faults },
}) => {
  const posts = watchPosts(context);
  const other = await context.newPage();
  for (const tab of [page, other]) {
    await visit(tab, '/');
    await write(tab, 'Écrit deux fois, envoyé une.');
  }
  await context.setOffline(true);
  await publish(page).click();
  for (const tab of [page, other]) {
    await expect(rowWith(tab, 'Écrit deux fois, envoyé une.')).toContainText(WAITS);
  }
  // Time enough for the other tab to send it too.
  faults.delayMs = 300;
  await context.setOffline(false);
  await expect(published(page)).toBeVisible();
  await expect(published(other)).toBeVisible();
  for (const tab of [page, other]) await expect(rows(tab)).toHaveCount(1);
  expect(posts).toHaveLength(1);
  expect(db.comments(leadOf(db).id)).toHaveLength(1);
});

test('an answer that is lost after the newsroom took the words', async ({
  page,
  newsroom: { db, faults },
}) => {
  const lead = leadOf(db);
  await visit(page, '/');
  faults.brokenPosts = 'after';
  await post(page, 'Reçu, et perdu en route.');
  const row = rowWith(page, 'Reçu, et perdu en route.');
  await expect(row).toContainText(
    'La rédaction n’a pas répondu : on ne sait pas si elle l’a reçu.',
  );
  expect(db.comments(lead.id)).toHaveLength(1);

  faults.brokenPosts = undefined;
  await row.getByRole('button', { name: 'Réessayer' }).click();
  await expect(published(page)).toBeVisible();
  await expect(rows(page)).toHaveCount(1);
  await expect(row.getByRole('button', { name: 'Réessayer' })).toBeHidden();
  expect(db.comments(lead.id)).toHaveLength(1);
});

test('what is too fast counts down, and goes by itself', async ({
  page,
  newsroom: { db, faults },
}) => {
  const lead = leadOf(db);
  await page.clock.install();
  await visit(page, '/');
  faults.postsTooFastSeconds = 60;
  await post(page, 'Un peu vite.');
  const row = rowWith(page, 'Un peu vite.');
  await expect(row).toContainText(/Envoi dans (60|5\d) s\./);
  await page.clock.fastForward(25_000);
  await expect(row).toContainText(/Envoi dans 3\d s\./);
  faults.postsTooFastSeconds = undefined;
  expect(db.comments(lead.id)).toHaveLength(0);
  await page.clock.fastForward(40_000);
  await expect(published(page)).toBeVisible();
  expect(db.comments(lead.id)).toHaveLength(1);
});

test('a device that keeps nothing sends all the same, and says so', async ({
  context,
  page,
  newsroom: { db },
}) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('Access is denied', 'SecurityError');
        },
      });
    }
  });
  await visit(page, '/');
  await write(page, 'Sans mémoire.');
  const said = comments(page).getByText(/^Ce navigateur ne garde rien/);
  await expect(said).toBeVisible();
  await context.setOffline(true);
  await publish(page).click();
  const row = rowWith(page, 'Sans mémoire.');
  await expect(row).toContainText(WAITS);
  await expect(row).toContainText('Ce navigateur ne garde rien');
  await context.setOffline(false);
  await expect(published(page)).toBeVisible();
  expect(db.comments(leadOf(db).id)).toHaveLength(1);
});

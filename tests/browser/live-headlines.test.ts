/** Headlines that come, change and leave while a reader looks on: in the built app, over a real stream. */
import { hold } from './held-requests.ts';
import { frames, moved, places, scrollTo } from './list-places.ts';
import {
  expectInStep,
  follow,
  headline,
  listedIds,
  missing,
  NEWEST,
  pill,
  publishNow,
  resume,
  shownIds,
  turnPage,
  watchRequests,
} from './live-reader.ts';
import { heading, headlines } from './page-parts.ts';
import { publishHeadlines } from './synthetic-news.ts';
import { expect, test } from './test.ts';

test.use({ viewport: { width: 1440, height: 900 } });

test('a headline comes in at the top by itself, also where no page can be had', async ({
  page,
  newsroom: { db },
}) => {
  await follow(page, db);
  await hold(page, NEWEST);
  const first = db.publish({ title: 'Le premier de la soirée', breaking: true });
  await expect(headlines(page).first()).toContainText('Le premier de la soirée');
  await expect(headlines(page).first()).toContainText('Urgent');
  db.comment({ articleId: first.id, author: { name: 'Lectrice' }, text: 'Un avis.' });
  await expect(headlines(page).first()).toContainText('1 commentaire');
  for (const title of ['Un flot', 'Un autre flot', 'Un dernier flot']) {
    publishNow(db, 7, title);
    await expect(headlines(page).first()).toContainText(`${title}, titre 7`);
  }
  await expectInStep(page, db);
  await expect(pill(page)).toHaveCount(0);
});

for (const [width, address] of [
  [1440, '/'],
  [390, '/live'],
] as const) {
  test(`fifty arrive and nothing moves at ${width} px, and there is a way up and back`, async ({
    page,
    newsroom: { db },
  }) => {
    await page.setViewportSize({ width, height: 844 });
    publishHeadlines(db, 60);
    await follow(page, db, address);
    await scrollTo(page, 1003);
    const before = await places(page);
    publishNow(db, 50);
    await expect(pill(page)).toHaveText('50 nouveaux titres');
    await frames(page);
    expect(moved(before, await places(page))).toBe(0);

    await pill(page).click();
    await expect(headlines(page).first()).toBeFocused();
    await expect(headlines(page).first()).toContainText('titre 50');
    await expect(headlines(page).first()).toBeInViewport({ ratio: 1 });
    await resume(page).click();
    await expect.poll(async () => moved(before, await places(page))).toBeLessThan(1);
    await expect(resume(page)).toHaveCount(0);
  });
}

test('a headline is edited in place, and leaves where it was withdrawn', async ({
  page,
  newsroom: { db },
}) => {
  await follow(page, db);
  const [, , third, fourth] = db.articles();
  if (!third || !fourth) throw new Error('the sample has more');
  db.edit(third.slug, { title: 'Un titre corrigé', updatedAt: '2025-04-23T15:40:00+01:00' });
  await expect(headline(page, third)).toContainText('Un titre corrigé');
  await expect(headline(page, third)).toContainText('Mis à jour à 15:40');
  await expect(headline(page, third).locator('..')).toHaveAttribute('aria-posinset', '3');
  db.withdraw(fourth.slug);
  await expect(headline(page, fourth)).toHaveCount(0);
  await expectInStep(page, db);
  await expect(pill(page)).toHaveCount(0);
});

test.describe('withdrawn while it is open', () => {
  test.use({ allowedNoise: [/status of 410/] });

  test('the article says so', async ({ page, newsroom: { db } }) => {
    const article = db.publish({ title: 'Un article de passage' });
    await follow(page, db, `/articles/${article.slug}`);
    await expect(heading(page)).toHaveText('Un article de passage');
    db.withdraw(article.slug);
    await expect(page.getByText('Cet article a été retiré.')).toBeVisible();
    await expect(heading(page)).toHaveText('Un article de passage');
    await expect(headline(page, article)).toHaveCount(0);
  });
});

test('a hidden page listens to nothing and asks for nothing, and at once on return', async ({
  page,
  newsroom: { db },
}) => {
  await page.clock.install();
  await follow(page, db);
  await turnPage(page, 'hidden');
  await expect.poll(() => db.changes.openStreams).toBe(0);
  const asked = watchRequests(page, /^\/api\//);
  publishNow(db, 3);
  await page.clock.runFor('30:00');
  expect(asked).toEqual([]);

  await turnPage(page, 'visible');
  await expectInStep(page, db);
  await expect.poll(() => db.changes.openStreams).toBe(1);
  expect(asked).toContain('/api/headlines?limit=30');
});

test.describe('after a gap longer than a page', () => {
  test.use({ allowedNoise: [/ERR_INTERNET_DISCONNECTED/], viewport: { width: 1440, height: 600 } });

  test('the list says that something is missing, and loads it', async ({
    context,
    page,
    newsroom: { db },
  }) => {
    await follow(page, db);
    await context.setOffline(true);
    await expect.poll(() => db.changes.openStreams).toBe(0);
    publishNow(db, 45);
    await context.setOffline(false);
    await expect(headlines(page)).toHaveCount(40);
    await expect(missing(page)).toBeAttached();
    const [first30, last10] = [listedIds(db).slice(0, 30), listedIds(db).slice(-10)];
    expect(await shownIds(page)).toEqual([...first30, ...last10]);

    await missing(page).scrollIntoViewIfNeeded();
    const before = await places(page);
    await expectInStep(page, db);
    await expect(missing(page)).toHaveCount(0);
    await frames(page);
    expect(moved(before, await places(page))).toBeLessThan(1);
  });
});

test('what the preview’s desk is sent is seen by the reader', async ({
  page,
  request,
  newsroom: { db },
}) => {
  await follow(page, db);
  const sent = await request.post('/api/desk/headlines', { data: { title: 'Écrit au comptoir' } });
  const { id } = await sent.json();
  await expect(headlines(page).first()).toContainText('Écrit au comptoir');
  await request.patch(`/api/desk/headlines/${id}`, { data: { title: 'Récrit au comptoir' } });
  await expect(headline(page, { id })).toContainText('Récrit au comptoir');
  await expect(headline(page, { id })).toContainText('Mis à jour à');
  await request.delete(`/api/desk/headlines/${id}`);
  await expect(headline(page, { id })).toHaveCount(0);
});

test('a phone’s bar counts what has come since the list was looked at', async ({
  page,
  newsroom: { db },
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await follow(page, db, '/');
  const bar = page.getByRole('navigation', { name: 'Navigation' });
  publishNow(db, 3);
  await expect(bar.getByRole('link', { name: 'En continu (3)' })).toBeVisible();
  await bar.getByRole('link', { name: 'En continu' }).click();
  await expectInStep(page, db);
  await expect(bar.getByRole('link', { name: 'En continu', exact: true })).toBeVisible();
});

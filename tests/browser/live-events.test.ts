/** Events that are wrong, late, repeated or out of place: the list ends as the newsroom has it. */
import type { Page } from '@playwright/test';
import { createDb } from '../../mocks/db.ts';
import { startPreview } from '../../mocks/preview.ts';
import { SAMPLE_NOW } from '../../mocks/sample.ts';
import { hold } from './held-requests.ts';
import {
  beginToFollow,
  expectInStep,
  follow,
  headline,
  missing,
  NEWEST,
  OLDER,
  pill,
  publishNow,
  shownIds,
} from './live-reader.ts';
import { headlines } from './page-parts.ts';
import { publishHeadlines } from './synthetic-news.ts';
import { DIST, expect, test } from './test.ts';

test.use({
  viewport: { width: 1440, height: 900 },
  // Chromium reports what breaks, is refused or cannot be reached.
  allowedNoise: [/ERR_(INCOMPLETE_CHUNKED|INTERNET_DIS|CONNECTION_)|status of (429|50[03])/],
});

/** Sooner than the three seconds after which Chromium goes on where it was cut. */
const SOON = 'retry: 500\n\n';

const eventOf = (id: number, data: object, event = 'headline') =>
  `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
const titles = (page: Page) => headlines(page).locator('[id]');

test('an event that is malformed', async ({ page, newsroom: { db } }) => {
  await follow(page, db);
  await hold(page, NEWEST);
  const [first] = db.articles();
  if (!first) throw new Error('the sample has more');
  const sent = db.headline(first);
  db.changes.write(eventOf(1, { ...sent, title: 7 }));
  db.changes.write(eventOf(2, { ...sent, title: 'Sans heure', publishedAt: 'hier' }));
  db.changes.write('id: 3\nevent: headline\ndata: {"title": "Pas du JSON\n\n');
  db.changes.write(eventOf(4, { id: '' }, 'withdrawn'));
  db.changes.write(eventOf(5, { articleId: sent.id, total: -1 }, 'comment'));
  db.changes.write(eventOf(6, sent, 'unknown'));
  const next = db.publish({ title: 'Le suivant est entier' });
  await expect(headline(page, next)).toBeAttached();
  await expectInStep(page, db);
  await expect(headline(page, first)).toContainText('SIAM');
});

test('an event for a headline that was never seen', async ({ page, newsroom: { db } }) => {
  const older = publishHeadlines(db, 60);
  await page.setViewportSize({ width: 1440, height: 600 });
  await follow(page, db);
  const letOlder = await hold(page, OLDER);
  const before = await shownIds(page);
  // Below what is known, and in the middle of it.
  db.edit(older[49]?.slug ?? '', { title: 'Plus vieux que la liste' });
  const late = db.publish({ title: 'En retard', publishedAt: '2025-04-23T14:03:00+01:00' });
  await expect(headline(page, late).locator('..')).toHaveAttribute('aria-posinset', '5');
  expect(await shownIds(page)).toEqual(before.toSpliced(4, 0, late.id));
  await letOlder();
  await headlines(page).first().focus();
  await expect(async () => {
    await page.keyboard.press('End');
    await expect(headline(page, { id: older[59]?.id ?? '' })).toBeFocused({ timeout: 150 });
  }).toPass({ intervals: [20] });
  expect(await titles(page).getByText('Plus vieux que la liste').count()).toBeLessThanOrEqual(1);
  await expect(page.locator('[aria-setsize="71"]').first()).toBeAttached();
});

test('an event for a headline in a gap of the list', async ({ context, page, newsroom }) => {
  const { db } = newsroom;
  await page.setViewportSize({ width: 1440, height: 600 });
  await follow(page, db);
  await context.setOffline(true);
  await expect.poll(() => db.changes.openStreams).toBe(0);
  const published = publishNow(db, 45);
  const letOlder = await hold(page, OLDER);
  await context.setOffline(false);
  await expect(headlines(page)).toHaveCount(40);
  await expect.poll(() => db.changes.openStreams).toBe(1);
  const [hidden, leaving] = published;
  if (!hidden || !leaving) throw new Error('forty-five were published');
  db.edit(hidden.slug, { title: 'Dans le trou' });
  db.withdraw(leaving.slug);
  publishNow(db, 1, 'Après le trou');
  await expect(headlines(page).first()).toContainText('Après le trou');
  await expect(headline(page, hidden)).toHaveCount(0);
  await expect(headlines(page)).toHaveCount(41);
  await missing(page).scrollIntoViewIfNeeded();
  await letOlder();
  await expectInStep(page, db);
  await expect(headline(page, hidden)).toContainText('Dans le trou');
});

test('a newsroom whose clock is an hour behind, then is set right', async ({
  page,
  newsroom: { db },
}) => {
  await page.clock.install({ time: SAMPLE_NOW + 3_600_000 });
  db.now = () => SAMPLE_NOW;
  await follow(page, db);
  const behind = db.publish({ title: 'À l’heure de la rédaction' });
  await expect(headlines(page).first()).toContainText('15:42À l’heure de la rédaction');
  db.now = () => SAMPLE_NOW + 3_600_000;
  db.publish({ title: 'À la bonne heure' });
  await expect(headlines(page).first()).toContainText('16:42À la bonne heure');
  db.now = () => SAMPLE_NOW + 60_000;
  db.publish({ title: 'De nouveau en retard' });
  db.edit(behind.slug, { title: 'Corrigé à l’heure de la rédaction' });
  await expect(headline(page, behind)).toContainText('Mis à jour à 15:43');
  await expectInStep(page, db);
  // With a clock from before the page was made, nothing of it is old: what is new comes in by itself.
  await page.reload();
  await beginToFollow(page);
  await expectInStep(page, db);
});

test('the night on which Morocco’s clocks go back', async ({ page, newsroom: { db } }) => {
  await follow(page, db);
  db.publish({ title: 'Avant le changement', publishedAt: '2026-02-15T02:30:00+01:00' });
  db.publish({ title: 'Après le changement', publishedAt: '2026-02-15T02:10:00+00:00' });
  const rows = ['02:10Après le changementBrève', '02:30Avant le changementBrève'];
  for (const from of ['the stream', 'a page']) {
    if (from === 'a page') await pill(page).click();
    await expect(headlines(page).first()).toContainText('Après');
    const there = await headlines(page).allInnerTexts();
    expect(there.slice(0, 2).map((text) => text.replace(/\n|non lu/g, ''))).toEqual(rows);
    const night = page.getByRole('feed', { name: 'Dimanche 15 février 2026' });
    await expect(night.getByRole('article')).toHaveCount(2);
    await page.reload();
  }
});

test('events that are late or come again', async ({ page, newsroom: { db, faults } }) => {
  await follow(page, db);
  const [first, second] = db.articles();
  if (!first || !second) throw new Error('the sample has more');
  const old = db.headline(first);
  faults.isStreamSilent = true;
  db.edit(first.slug, { title: 'La dernière version' });
  db.withdraw(second.slug);
  faults.isStreamSilent = false;
  const latest = db.headline(first);
  db.changes.write(eventOf(7, latest));
  db.changes.write(eventOf(5, { ...old, title: 'Une version dépassée' }));
  db.changes.write(eventOf(7, latest));
  db.changes.write(eventOf(8, { id: second.id }, 'withdrawn'));
  db.changes.write(eventOf(6, db.headline(second)));
  db.changes.write(eventOf(8, { id: second.id }, 'withdrawn'));
  db.changes.write(eventOf(9, { articleId: first.id, total: 4 }, 'comment'));
  await expect(headline(page, first)).toContainText('4 commentaires');
  await expect(headline(page, first)).toContainText('La dernière version');
  await expectInStep(page, db);
});

test('a newsroom that was restarted and counts from one again', async ({ page, files }) => {
  const before = createDb();
  const first = await startPreview({ port: 0, dist: DIST, files, db: before });
  const address = `${first.url}/live`;
  await follow(page, before, address);
  const [article] = before.articles();
  if (!article) throw new Error('the sample has more');
  // Heard before the next event is.
  before.changes.write(SOON);
  for (const n of [1, 2, 3]) before.edit(article.slug, { title: `Corrigé ${n} fois` });
  await expect(headline(page, article)).toContainText('Corrigé 3 fois');
  await first.close();

  const after = createDb();
  const second = await startPreview({
    port: Number(new URL(first.url).port),
    dist: DIST,
    files,
    db: after,
  });
  await expect.poll(() => after.changes.openStreams).toBe(1);
  await hold(page, NEWEST);
  after.edit(article.slug, { title: 'Corrigé après le redémarrage' });
  await expect(headline(page, article)).toContainText('Corrigé après le redémarrage');
  expect(after.changes.lastId).toBe(1);
  await page.close();
  await second.close();
});

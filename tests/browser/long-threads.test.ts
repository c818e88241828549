/** A thread of hundreds of comments: little of it is on the page, and nothing of it moves. */
import type { Page } from '@playwright/test';
import type { Db } from '../../mocks/db.ts';
import { answerField, replyTo, rowOf, rows, rowWith } from './comment-parts.ts';
import { focusFault } from './focus.ts';
import { hold } from './held-requests.ts';
import { frames } from './list-places.ts';
import { discussAtLength, rowPlaces, scrollBy, wentBy } from './long-thread.ts';
import { comments, nameField, visit } from './page-parts.ts';
import { leadOf } from './synthetic-news.ts';
import { expect, test } from './test.ts';

const COUNT = 600;
const MOST_NODES = 6000;

const nodesOf = (page: Page) =>
  comments(page).evaluate((section) => section.querySelectorAll('*').length);

/** Opens the thread with all its pages, at its end. */
async function openWhole(page: Page, db: Db, count = COUNT) {
  const lead = leadOf(db);
  const made = discussAtLength(db, lead, count);
  const last = made.at(-1) ?? { id: '' };
  await visit(page, `/articles/${lead.slug}#c-${last.id}`);
  await expect(rowOf(page, last)).toBeFocused();
  await frames(page);
  return made;
}

test('six hundred comments are a few rows on the page', async ({ page, newsroom: { db } }) => {
  const made = await openWhole(page, db);
  await expect(comments(page).getByRole('heading', { level: 2 })).toHaveText('Commentaires (600)');
  await expect(rowOf(page, made[599] ?? { id: '' })).toHaveAttribute('aria-setsize', '600');
  expect(await nodesOf(page)).toBeLessThan(MOST_NODES);
  for (let screen = 0; screen < 12; screen += 1) {
    await scrollBy(page, -5000);
    expect(await rows(page).count()).toBeLessThan(80);
  }
  expect(await nodesOf(page)).toBeLessThan(MOST_NODES);
});

test('the rows in sight stay where they are while those above are measured', async ({
  page,
  newsroom: { db },
}) => {
  await openWhole(page, db);
  const faults: string[] = [];
  for (let step = 0; step < 30; step += 1) {
    const before = await rowPlaces(page);
    await scrollBy(page, -250);
    const went = wentBy(before, await rowPlaces(page));
    if (Math.abs(went - 250) > 1) faults.push(`step ${step}: ${went}`);
  }
  expect(faults).toEqual([]);
});

test('what is read stays where it is when others come in above', async ({
  page,
  newsroom: { db },
}) => {
  const lead = leadOf(db);
  const made = await openWhole(page, db, 595);
  const row = rowOf(page, made[585] ?? { id: '' });
  await replyTo(row).press('Enter');
  await answerField(page).fill('Une réponse.');
  await nameField(page).fill('Lectrice Fictive');

  const parentId = made[100]?.id ?? '';
  const text = 'Une réponse retenue jusque-là, bien plus haut dans la page. '.repeat(20);
  db.comment({
    articleId: lead.id,
    author: { name: 'Lectrice' },
    postedAt: made[104]?.postedAt ?? '',
    parentId,
    text,
  });
  const top = async () => (await row.boundingBox())?.y;
  const before = await top();
  // All pages are asked for again: the answer is among them, and so is what came since.
  await page.keyboard.press('Control+Enter');
  await expect(rowWith(page, 'Une réponse.')).toBeVisible();
  await expect(row).toHaveAttribute('aria-setsize', '597');
  expect(await top()).toBeCloseTo(before ?? 0, 0);
});

test('the rows in sight stay where they are when a page comes after them', async ({
  page,
  newsroom: { db },
}) => {
  const lead = leadOf(db);
  const made = discussAtLength(db, lead, COUNT);
  const target = made[290] ?? { id: '' };
  await visit(page, `/articles/${lead.slug}#c-${target.id}`);
  await expect(rowOf(page, target)).toBeFocused();
  const letPageCome = await hold(page, /\/comments\?.*after=/);
  const more = comments(page).getByRole('button', { name: 'Afficher la suite' });
  await more.press('Enter');
  // Who has gone back to reading is not led away.
  await rowOf(page, target).focus();
  await frames(page);
  const before = await rowPlaces(page);
  await letPageCome();
  await expect(rows(page).first()).toHaveAttribute('aria-setsize', '400');
  expect(wentBy(before, await rowPlaces(page))).toBe(0);
  await expect(rowOf(page, target)).toBeFocused();
});

test('the focus and an open form outlast scrolling far away and back', async ({
  page,
  newsroom: { db },
}) => {
  const made = await openWhole(page, db);
  const row = rowOf(page, made[590] ?? { id: '' });
  await replyTo(row).press('Enter');
  await expect(answerField(page)).toBeFocused();
  await page.keyboard.type('Des mots en cours.');
  for (let screen = 0; screen < 12; screen += 1) await scrollBy(page, -5000);
  await expect(row).not.toBeInViewport();
  await expect(answerField(page)).toBeFocused();
  await page.keyboard.type(' Et la suite.');
  await expect(answerField(page)).toBeInViewport();
  await expect(answerField(page)).toHaveValue('Des mots en cours. Et la suite.');
});

test('Tab goes on from where the focus is, wherever the page was scrolled to', async ({
  page,
  newsroom: { db },
}) => {
  const made = await openWhole(page, db);
  const row = rowOf(page, made[590] ?? { id: '' });
  await replyTo(row).focus();
  for (let screen = 0; screen < 12; screen += 1) await scrollBy(page, -5000);
  await page.keyboard.press('Tab');
  await expect(row.getByRole('button', { name: '4 réponses' })).toBeFocused();
  expect(await focusFault(page)).toBeUndefined();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const next = rowOf(page, made[591] ?? { id: '' });
  await expect(next.getByRole('link')).toBeFocused();
  expect(await focusFault(page)).toBeUndefined();
});

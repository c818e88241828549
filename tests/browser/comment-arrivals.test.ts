/** Comments that come while the reader is here are counted, and move nothing before they are wanted. */
import type { Page } from '@playwright/test';
import type { Db } from '../../mocks/db.ts';
import type { Article } from '../../src/api/model.ts';
import { answerField, arrivals, replyTo, rowOf, rows } from './comment-parts.ts';
import { shifts, watchShifts } from './layout-shifts.ts';
import { beginToFollow, headline } from './live-reader.ts';
import { discussAtLength, rowPlaces, scrollBy } from './long-thread.ts';
import { commentField, comments, goToComments, openForm, visit } from './page-parts.ts';
import { publishSinceBuild } from './synthetic-news.ts';
import { expect, test } from './test.ts';

/** As many as come at once. */
const A_PAGE = 100;

/** Opens an article with `count` comments, and follows the newsroom's stream. */
async function openDiscussed(page: Page, db: Db, count = 30) {
  const article = publishSinceBuild(db);
  const made = discussAtLength(db, article, count);
  await watchShifts(page);
  await visit(page, `/articles/${article.slug}`);
  await beginToFollow(page);
  await expect.poll(() => db.changes.openStreams).toBe(1);
  await goToComments(page);
  await expect(rows(page)).toHaveCount(Math.min(count, A_PAGE));
  return { article, made };
}

const say = (db: Db, { id: articleId }: Article, text: string, parentId?: string) =>
  db.comment({ articleId, author: { name: 'Lectrice' }, text, ...(parentId && { parentId }) });

test('a comment that is told of waits while the reader reads', async ({
  page,
  newsroom: { db },
}) => {
  const { article, made } = await openDiscussed(page, db);
  await scrollBy(page, 700);
  await shifts(page);
  const before = await rowPlaces(page);
  say(db, article, 'Au-dessus de ce qui est lu.', made[0]?.id);
  say(db, article, 'Et à la fin.');
  await expect(arrivals(page)).toHaveText('2 nouveaux commentaires');
  await expect(arrivals(page)).toBeInViewport({ ratio: 1 });
  expect(await rowPlaces(page)).toEqual(before);
  expect(await shifts(page)).toEqual([]);
  await expect(rows(page)).toHaveCount(30);
});

test('comments that come one soon after another are all counted', async ({
  page,
  newsroom: { db },
}) => {
  const { article } = await openDiscussed(page, db);
  for (const [count, words] of [
    [1, '1 nouveau commentaire'],
    [2, '2 nouveaux commentaires'],
    [3, '3 nouveaux commentaires'],
  ] as const) {
    say(db, article, `Le numéro ${count}.`);
    await expect(arrivals(page)).toHaveText(words);
  }
});

test('one that comes where not all pages were asked for is counted, and those pages are not', async ({
  page,
  newsroom: { db },
}) => {
  const { article } = await openDiscussed(page, db, 140);
  say(db, article, 'Après tous les autres.');
  await expect(arrivals(page)).toHaveText('1 nouveau commentaire');
});

test('pressing their number leads to the first of them', async ({ page, newsroom: { db } }) => {
  const { article, made } = await openDiscussed(page, db);
  await scrollBy(page, 700);
  await expect(headline(page, article)).toContainText('30 commentaires');
  const answer = say(db, article, 'La première à lire.', made[5]?.id);
  say(db, article, 'La seconde.');
  await arrivals(page).click();
  const first = rowOf(page, answer);
  await expect(first).toBeFocused();
  await expect(first).toBeInViewport({ ratio: 1 });
  await expect(first).toHaveAttribute('data-marked', 'true');
  await expect(arrivals(page)).toBeHidden();
  await expect(rows(page)).toHaveCount(32);
  await expect(comments(page).getByRole('heading', { level: 2 })).toHaveText('Commentaires (32)');
  await expect(headline(page, article)).toContainText('32 commentaires');
});

for (const where of ['above the thread', 'in an answer']) {
  test(`who writes ${where} is not moved, nor is the caret`, async ({ page, newsroom: { db } }) => {
    const { article, made } = await openDiscussed(page, db);
    const isAnswer = where === 'in an answer';
    const field = isAnswer ? answerField(page) : commentField(page);
    if (isAnswer) await replyTo(rowOf(page, made[7] ?? { id: '' })).press('Enter');
    else await openForm(page);
    await expect(field).toBeFocused();
    await page.keyboard.type('Des mots à finir.');
    for (let letter = 0; letter < 6; letter += 1) await page.keyboard.press('ArrowLeft');
    await shifts(page);
    const before = { rows: await rowPlaces(page), field: await field.boundingBox() };
    say(db, article, 'Au-dessus.', made[0]?.id);
    await expect(arrivals(page)).toHaveText('1 nouveau commentaire');
    expect({ rows: await rowPlaces(page), field: await field.boundingBox() }).toEqual(before);
    expect(await shifts(page)).toEqual([]);
    await expect(field).toBeFocused();
    await page.keyboard.type('bien ');
    await expect(field).toHaveValue('Des mots à bien finir.');
  });
}

/** What a reader finds of a stock WordPress, with nothing installed in it. */
import type { Locator } from '@playwright/test';
import { sample } from '../../mocks/sample.ts';
import { rowWith } from '../browser/comment-parts.ts';
import { comments, heading, headlines, visit } from '../browser/page-parts.ts';
import { CLASSIC_WORDS } from './hard-cases/classic.ts';
import { EDITOR_BLOCKS } from './hard-cases/editor-blocks.ts';
import { HOSTILE_WORDS } from './hard-cases/hostile.ts';
import { SLUGS, TITLES } from './hard-cases/posts.ts';
import { articleOf, openArticle, openComments } from './page-parts.ts';
import { expect, test } from './test.ts';

/** Words as they are compared: whatever spaces and breaks are between them. */
const words = (text: string) => text.replace(/\s+/g, ' ').trim();
const textOf = async (place: Locator) => words((await place.textContent()) ?? '');

test('the front page has the newest headlines, and the pinned article leads', async ({ page }) => {
  await visit(page, '/');
  await expect(heading(page)).toHaveText('Un article épinglé');
  await expect(headlines(page).first()).toContainText('SIAM');
  const shown = (await headlines(page).allTextContents()).map(words);
  for (const [index, { title }] of sample.articles.entries()) {
    expect(shown[index]).toContain(words(title).slice(0, 30));
  }
  await expect(page.locator('#root')).not.toContainText('plus tard');
  await expect(page.locator('#root')).not.toContainText('Un brouillon');
});

test('a headline opens its article, with the newsroom’s own time', async ({ page }) => {
  await visit(page, '/live');
  const { title = '', publishedAt = '' } = sample.articles.at(-1) ?? {};
  await expect(headlines(page).first()).toContainText('15:30');
  await headlines(page)
    .filter({ hasText: title.slice(0, 40) })
    .first()
    .click();
  await expect(heading(page)).toContainText(title.slice(0, 40));
  await expect(articleOf(page).locator('time').first()).toHaveAttribute('datetime', publishedAt);
  await expect(articleOf(page)).toContainText('mardi 22 avril 2025');
});

test('no word of any block is lost', async ({ page }) => {
  await openArticle(page, SLUGS.blocks);
  await expect(heading(page)).toHaveText('Tous les blocs de l’éditeur');
  const shown = await textOf(articleOf(page));
  const lost = EDITOR_BLOCKS.flatMap((block) =>
    block.words
      .filter((each) => !shown.includes(words(each)))
      .map((each) => `${block.name}: ${each}`),
  );
  expect(lost).toEqual([]);
  await expect(articleOf(page)).toContainText('Amina l’Autrice');
  await expect(articleOf(page)).toContainText('Le chapeau, écrit à la main.');
});

test('an article of the classic editor reads as one', async ({ page }) => {
  await openArticle(page, SLUGS.classic);
  await expect(heading(page)).toHaveText('Un article de l’éditeur classique');
  const shown = await textOf(articleOf(page));
  expect(CLASSIC_WORDS.filter((each) => !shown.includes(words(each)))).toEqual([]);
  expect(shown).not.toContain('[');
});

test.describe('an administrator who may store any HTML', () => {
  // Where it is hard to tell what a browser takes for a style sheet, the policy speaks up for it.
  test.use({
    allowedNoise: [/Applying inline style violates the following Content Security Policy/],
  });

  test('leaves words, and nothing happens', async ({ page }) => {
    await page.route('**/hostile/x', (route) => route.fulfill({ contentType: 'image/png' }));
    await openComments(page, SLUGS.hostile);
    await expect(heading(page)).toHaveText('Un article hostile');
    const shown = await textOf(articleOf(page));
    expect(HOSTILE_WORDS.filter((each) => !shown.includes(each))).toEqual([]);
    const left = ':is(script, iframe, svg text, math, form[action], style, [onclick], [onerror])';
    await expect(articleOf(page).locator(left)).toHaveCount(0);
    await expect(articleOf(page).locator('a[href^="javascript"]')).toHaveCount(0);
    await expect(rowWith(page, 'et un lien')).toHaveCount(1);
    await expect(comments(page).locator('a[href^="javascript"], script, img')).toHaveCount(0);
    expect(await page.evaluate(() => 'hasRun' in window)).toBe(false);
  });
});

test('entities and tags in a title are text', async ({ page }) => {
  await openArticle(page, SLUGS.entities);
  await expect(heading(page)).toContainText('Q&A');
  expect(await textOf(heading(page))).toBe(TITLES.entitiesSeen);
});

test('a post without text is a brief', async ({ page }) => {
  await openArticle(page, SLUGS.brief);
  await expect(heading(page)).toHaveText('Une brève sans texte');
  await expect(page.getByText('Cette brève tient en un titre.')).toBeVisible();
});

test('the list goes down to the oldest, without a gap and without a repeat', async ({
  page,
  filled,
}) => {
  const { [SLUGS.draft]: _, [SLUGS.future]: __, ...out } = filled.ids;
  const listed = new Set(Object.values(out).map(String));
  await visit(page, '/live');
  const seen = new Map<string, string>();
  await expect(async () => {
    const shown = await headlines(page).evaluateAll((links) =>
      links.map((link) => [link.getAttribute('data-headline') ?? '', link.textContent] as const),
    );
    for (const [id, title] of shown) seen.set(id, title);
    await headlines(page).last().scrollIntoViewIfNeeded();
    expect(seen.size).toBe(listed.size);
  }).toPass({ intervals: [50] });
  expect(new Set(seen.keys())).toEqual(listed);
  // In the night when the clocks went back, too.
  const night = [...seen.values()].flatMap(
    (text) => /changement d’heure, (\d)/.exec(text)?.[1] ?? [],
  );
  expect(night).toEqual(['7', '6', '5', '4', '3', '2', '1']);
});

test.describe('what is not to be had', () => {
  test.use({ allowedNoise: [/status of 40[134]/] });

  for (const [what, slug] of [
    ['a draft', SLUGS.draft],
    ['a post of the future', SLUGS.future],
    ['a post that never was', 'jamais-ecrit'],
  ] as const) {
    test(`${what} says so`, async ({ page }) => {
      await page.goto(`/articles/${slug}`);
      await expect(page.getByText('Ce fil s’arrête ici.')).toBeVisible();
    });
  }

  test('a post behind a password says so, and shows no word of its text', async ({ page }) => {
    await page.goto(`/articles/${SLUGS.password}`);
    await expect(heading(page)).toHaveText('Cet article est protégé par un mot de passe.');
    await expect(page.locator('#root')).not.toContainText('Le secret.');
  });
});

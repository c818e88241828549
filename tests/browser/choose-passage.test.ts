/** What is offered for words that are selected: with a mouse, with keys, with a finger. */

import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { focusFault, press } from './focus.ts';
import { growOld } from './grow-old.ts';
import { articleText, visit } from './page-parts.ts';
import {
  clipboardText,
  composer,
  drag,
  linesOf,
  openText,
  quoted,
  scrollTo,
  selectByTouch,
  selectedText,
  tool,
  tools,
} from './passage-parts.ts';
import { choose } from './preferences.ts';
import { leadOf, publishFullArticle, publishMixedArticle } from './synthetic-news.ts';
import { expect, test } from './test.ts';

test.use({
  contextOptions: { reducedMotion: 'reduce' },
  permissions: ['clipboard-read', 'clipboard-write'],
  viewport: { width: 1440, height: 900 },
});

// Else what this newsroom’s readers have said would be news, below a page that is a moment old.
test.beforeEach(({ page }) => growOld(page));

const WORDS = 'la transition numérique de l’administration publique';

async function boxOf(page: Page) {
  const { x, y, width, height } = (await tools(page).boundingBox()) ?? {
    ...{ x: 0, y: 0, width: 0, height: 0 },
  };
  return { x, y, height, right: x + width, bottom: y + height };
}

test('they come above the first line, in the column, and take nothing', async ({ page }) => {
  await openText(page);
  await drag(page, 'la transition', 'publique');
  await expect(tools(page)).toBeVisible();
  const box = await boxOf(page);
  const { first } = await linesOf(page, 'la transition');
  expect(first.top - box.bottom).toBeCloseTo(10, 0);
  const column = await articleText(page).boundingBox();
  expect(box.x).toBeGreaterThanOrEqual((column?.x ?? 0) - 0.5);
  expect(box.right).toBeLessThanOrEqual((column?.x ?? 0) + (column?.width ?? 0) + 0.5);
  expect(await selectedText(page)).toBe(WORDS);
  await expect(tools(page).locator(':focus')).toHaveCount(0);
  await expect(page.getByRole('status').filter({ hasText: 'Passage sélectionné' })).toHaveCount(1);
});

test('they stand below the words where there is no room above', async ({ page }) => {
  await openText(page);
  await scrollTo(page, 'la transition', 90);
  await drag(page, 'la transition', 'publique');
  await expect(tools(page)).toBeVisible();
  const { last } = await linesOf(page, 'la transition', 'publique');
  expect((await boxOf(page)).y - last.bottom).toBeCloseTo(10, 0);
});

test('they stay by the words when the text is laid out anew', async ({ page }) => {
  await openText(page);
  await drag(page, 'la transition', 'publique');
  await expect(tools(page)).toBeVisible();
  await page.setViewportSize({ width: 1000, height: 900 });
  await scrollTo(page, 'la transition', 400);
  const { first } = await linesOf(page, 'la transition');
  await expect.poll(async () => Math.round(first.top - (await boxOf(page)).bottom)).toBe(10);
});

test('a comment is begun on the words', async ({ page }) => {
  await openText(page);
  await drag(page, 'la transition', 'publique');
  await tool(page, 'Commenter').click();
  await expect(composer(page)).toBeFocused();
  await expect(quoted(page, WORDS)).toBeVisible();
  await expect(tools(page)).toBeHidden();
});

test('words are copied as they were written, and so is a link to them', async ({
  page,
  newsroom: { db },
}) => {
  await openText(page);
  await scrollTo(page, 'De son côté', 300);
  await drag(page, 'De son côté', 'la confiance »');
  await tool(page, 'Copier').click();
  await expect(page.getByText('Passage copié')).toBeVisible();
  expect(await clipboardText(page)).toBe(
    'De son côté, Valérie Pécresse a salué la maturité d’un partenariat qui illustre « une diplomatie des régions fondée sur l’action et la confiance »',
  );
  await tool(page, 'Lien').click();
  await expect(page.getByText('Lien copié')).toBeVisible();
  const link = new URL(await clipboardText(page));
  expect(link.pathname).toBe(`/articles/${leadOf(db).slug}`);
  expect(link.hash).toContain(':~:text=');
  expect(await selectedText(page)).toContain('De son côté');
  await page.mouse.click(5, 5);
  await expect(tools(page)).toBeHidden();
});

test('what could not be copied is said', async ({ page }) => {
  await page.addInitScript(() => {
    Clipboard.prototype.writeText = () => Promise.reject(new Error('refused'));
  });
  await openText(page);
  await drag(page, 'la transition', 'publique');
  await tool(page, 'Copier').click();
  await expect(page.getByText('Le passage n’a pas pu être copié.')).toBeVisible();
  await tool(page, 'Lien').click();
  await expect(page.getByText('Le lien n’a pas pu être copié.')).toBeVisible();
});

test('where comments are closed, words are copied and linked to', async ({
  page,
  newsroom: { db },
}) => {
  const { id: _, ...lead } = leadOf(db);
  const { slug } = db.publish({ ...lead, slug: 'sans-commentaires', commentsOpen: false });
  await visit(page, `/articles/${slug}`);
  await drag(page, 'la transition', 'publique');
  await expect(tool(page, 'Copier')).toBeVisible();
  await expect(tools(page).getByRole('button')).toHaveText(['Copier', 'Lien']);
});

test('a selection goes over headings, quotes and lists', async ({ page, newsroom: { db } }) => {
  await openText(page, `/articles/${publishFullArticle(db).slug}`);
  await scrollTo(page, 'intertitre', 150);
  await drag(page, 'intertitre', 'Premier');
  await tool(page, 'Copier').click();
  await expect(page.getByText('Passage copié')).toBeVisible();
  expect((await clipboardText(page)).split(/\n+/)).toEqual([
    'intertitre',
    'Intertitre de niveau 3',
    'Intertitre de niveau 4',
    '« Dit. »',
    'Quelqu’un',
    'Premier',
  ]);
});

test('the keyboard comes to them from the words, and Escape leaves the selection', async ({
  page,
}) => {
  await openText(page);
  await drag(page, 'la transition');
  await expect(tools(page)).toBeVisible();
  await press(page, 'Shift+ArrowRight', 'Shift+End');
  await expect.poll(() => selectedText(page)).toMatch(/^la transition numérique/);
  const words = await selectedText(page);

  await press(page, 'Tab');
  await expect(tool(page, 'Commenter')).toBeFocused();
  expect(await focusFault(page)).toBeUndefined();
  await press(page, 'ArrowRight');
  await expect(tool(page, 'Copier')).toBeFocused();
  await press(page, 'End');
  await expect(tool(page, 'Lien')).toBeFocused();
  await press(page, 'ArrowRight');
  await expect(tool(page, 'Commenter')).toBeFocused();
  await press(page, 'ArrowLeft', 'Home', 'ArrowRight', 'Enter');
  await expect(page.getByText('Passage copié')).toBeVisible();
  expect(await clipboardText(page)).toBe(words);

  await press(page, 'Escape');
  await expect(tools(page)).toBeHidden();
  expect(await selectedText(page)).toBe(words);
  await press(page, 'a');
  await expect(composer(page)).toBeFocused();
});

test.describe('under a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('they stand at the bottom edge, above the bar', async ({ page }) => {
    await openText(page);
    await scrollTo(page, 'la transition', 300);
    await selectByTouch(page, 'la transition', 'publique');
    await expect(tools(page)).toBeVisible();
    const box = await boxOf(page);
    const bar = await page.getByRole('navigation', { name: 'Navigation' }).boundingBox();
    expect((bar?.y ?? 0) - box.bottom).toBeGreaterThanOrEqual(8);
    expect((bar?.y ?? 0) - box.bottom).toBeLessThan(24);
    expect(box.height).toBeGreaterThanOrEqual(44);
    await tool(page, 'Copier').tap();
    await expect(page.getByText('Passage copié')).toBeVisible();
    expect(await clipboardText(page)).toBe(WORDS);
    await tool(page, 'Commenter').tap();
    await expect(composer(page)).toBeVisible();
    await expect(quoted(page, WORDS)).toBeVisible();
  });
});

test('words of both directions are selected, in an Arabic interface', async ({
  page,
  newsroom: { db },
}) => {
  await openText(page, `/articles/${publishMixedArticle(db).slug}`);
  await choose(page, { language: 'ar' });
  await drag(page, 'مؤسسة', 'شريك');
  const bar = page.getByRole('toolbar', { name: 'المقطع المحدد' });
  await expect(bar).toBeVisible();
  const { y = 0, height = 0 } = (await bar.boundingBox()) ?? {};
  const { first } = await linesOf(page, 'مؤسسة');
  expect(first.top - y - height).toBeCloseTo(10, 0);
  await bar.getByRole('button', { name: 'انسخ' }).click();
  await expect(page.getByText('نُسخ المقطع')).toBeVisible();
  expect(await clipboardText(page)).toBe('مؤسسة Crédit Agricole du Maroc شريك');
  await bar.getByRole('button', { name: 'انسخ' }).focus();
  await press(page, 'ArrowLeft');
  await expect(bar.getByRole('button', { name: 'رابط' })).toBeFocused();
});

test('they have an edge in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openText(page);
  await drag(page, 'la transition', 'publique');
  await expect(tools(page)).toHaveCSS('border-top-style', 'solid');
});

test('axe finds nothing in them', async ({ page }) => {
  await openText(page);
  await drag(page, 'la transition', 'publique');
  await expect(tools(page)).toBeVisible();
  await expectAccessible(page, 'the tools', [{ width: 1440, height: 2400 }]);
});

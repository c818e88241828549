/** How words are chosen without a selection: sentence by sentence, with keys and with taps. */

import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { focusFault, press } from './focus.ts';
import { growOld } from './grow-old.ts';
import {
  chooser,
  chosen,
  composer,
  linesOf,
  markOf,
  openText,
  quoted,
  scrollTo,
  sentences,
} from './passage-parts.ts';
import { painted } from './passages.ts';
import { choose } from './preferences.ts';
import { publishMixedArticle } from './synthetic-news.ts';
import { expect, test } from './test.ts';

test.use({
  contextOptions: { reducedMotion: 'reduce' },
  viewport: { width: 1440, height: 900 },
});

// Else what this newsroom’s readers have said would be news, below a page that is a moment old.
test.beforeEach(({ page }) => growOld(page));

test('a key opens the sentences of the paragraph in view', async ({ page }) => {
  await openText(page);
  await scrollTo(page, 'Cette nouvelle entente', 120);
  await press(page, 'a');
  await expect(sentences(page)).toBeFocused();
  await expect(chosen(page)).toHaveText([/^Cette nouvelle entente .*euros\./]);
  expect(await focusFault(page)).toBeUndefined();
  await press(page, 'ArrowDown');
  await expect(chosen(page)).toHaveText([/^Elle élargit /]);
  await expect.poll(() => painted(page, 'chosen')).toMatch(/^Elle élargit .*entrepreneuriat\.$/);
  await press(page, 'Shift+ArrowUp');
  await expect(chosen(page)).toHaveCount(2);
  await press(page, 'Escape');
  await expect(chooser(page)).toBeHidden();
  await expect.poll(() => painted(page, 'chosen')).toBe('');

  await press(page, 'a');
  await expect(sentences(page)).toBeFocused();
  await press(page, 'ArrowRight', 'Enter');
  await expect(composer(page)).toBeFocused();
  await expect(quoted(page, /^Elle élargit /)).toBeVisible();
});

test('the mark of a paragraph opens its sentences, and gets the focus back', async ({ page }) => {
  await openText(page);
  await markOf(page, 'p3').focus();
  await press(page, 'Enter');
  await expect(sentences(page)).toBeFocused();
  await press(page, 'Tab');
  await expect(chooser(page).getByRole('button', { name: 'Commenter' })).toBeFocused();
  await press(page, 'Tab', 'Enter');
  await expect(sentences(page)).toBeFocused();
  await expect(chosen(page)).toHaveCount(2);
  await press(page, 'Escape');
  await expect(chooser(page)).toBeHidden();
  await expect(markOf(page, 'p3')).toBeFocused();
});

test('what is chosen stays in sight, with the panel', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 560 });
  await openText(page);
  await scrollTo(page, 'Cette nouvelle entente', 500);
  await markOf(page, 'p2').press('Enter');
  await expect(chooser(page)).toBeInViewport({ ratio: 1 });
  const masthead = await page.getByRole('banner').boundingBox();
  const { first } = await linesOf(page, 'Cette nouvelle entente');
  expect(first.top).toBeGreaterThan((masthead?.y ?? 0) + (masthead?.height ?? 0));
});

test.describe('under a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  async function tap(page: Page, words: string): Promise<void> {
    const { first } = await linesOf(page, words);
    await page.touchscreen.tap(first.x + 12, (first.top + first.bottom) / 2);
  }

  test('a tap chooses a sentence, and the next one goes on until there', async ({ page }) => {
    await openText(page);
    await scrollTo(page, 'Parmi les chantiers', 200);
    await markOf(page, 'p3').tap();
    await expect(chooser(page)).toBeInViewport({ ratio: 1 });
    await expect(chosen(page)).toHaveText([/^Parmi les chantiers/]);
    await tap(page, 'vise à répondre');
    await expect(chosen(page)).toHaveText([/^Ce projet/]);
    await tap(page, 'chantiers structurants');
    await expect(chosen(page)).toHaveCount(2);
    await expect.poll(() => painted(page, 'chosen')).toMatch(/^Parmi .* transition écologique\.$/);
    await tap(page, 'chantiers structurants');
    await expect(chosen(page)).toHaveText([/^Parmi les chantiers/]);
    await chooser(page).getByRole('button', { name: 'Tout le paragraphe' }).tap();
    await expect(chosen(page)).toHaveCount(2);
    await chooser(page).getByRole('button', { name: 'Commenter' }).tap();
    await expect(composer(page)).toBeVisible();
    await expect(quoted(page, /^Parmi les chantiers/)).toBeVisible();
  });

  test('a choice is given up with its button', async ({ page }) => {
    await openText(page);
    await markOf(page, 'p1').tap();
    await chooser(page).getByRole('button', { name: 'Annuler' }).tap();
    await expect(chooser(page)).toBeHidden();
    expect(await painted(page, 'chosen')).toBe('');
  });
});

test('the arrow keys follow the line of reading', async ({ page, newsroom: { db } }) => {
  await openText(page, `/articles/${publishMixedArticle(db).slug}`);
  await choose(page, { language: 'ar' });
  await press(page, 'a');
  const list = page.getByRole('group', { name: 'اختر مقطعا' }).getByRole('listbox');
  const options = list.getByRole('option');
  const isSelected = (index: number) =>
    expect(options.nth(index)).toHaveAttribute('aria-selected', 'true');
  await expect(list).toBeFocused();
  await expect(options).toHaveCount(3);
  await press(page, 'ArrowLeft');
  await isSelected(1);
  await press(page, 'Shift+ArrowLeft');
  await isSelected(2);
  await press(page, 'ArrowRight');
  await isSelected(1);
  await expect.poll(() => painted(page, 'chosen')).toBe('وأضاف أن الاتفاق يمتد إلى سنة 2027.');
});

test('without highlights, the chosen words are in the panel', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(CSS, 'highlights');
    Reflect.deleteProperty(globalThis, 'Highlight');
  });
  await openText(page);
  await press(page, 'a');
  await expect(chosen(page)).toBeInViewport();
  const { width = 0, height = 0 } = (await chosen(page).boundingBox()) ?? {};
  expect(Math.min(width, height)).toBeGreaterThan(15);
});

test('what is chosen shows in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openText(page);
  await press(page, 'a');
  await expect(chooser(page)).toHaveCSS('border-top-style', 'solid');
  const { painted, highlight } = await page.evaluate(() => {
    const mark = document.createElement('i');
    mark.style.cssText = 'background: Highlight; forced-color-adjust: none';
    document.body.append(mark);
    const highlight = getComputedStyle(mark).backgroundColor;
    mark.remove();
    const text = document.querySelector('[id="b-p1"] p') ?? document.body;
    return { painted: getComputedStyle(text, '::highlight(lf-chosen)').backgroundColor, highlight };
  });
  expect(painted).toBe(highlight);
});

test('axe finds nothing in the panel', async ({ page }) => {
  await openText(page);
  await markOf(page, 'p3').press('Enter');
  await expect(chooser(page)).toBeVisible();
  await expectAccessible(page, 'the sentences');
});

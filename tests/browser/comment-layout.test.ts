/** How a thread stands on the page: on phones, mirrored, in forced colours and on paper. */
import type { Locator, Page } from '@playwright/test';
import { rows, rowWith } from './comment-parts.ts';
import { openAnswer, openDeeply } from './comment-states.ts';
import { tooSmall, tooWide } from './layout-faults.ts';
import { comments } from './page-parts.ts';
import { choose } from './preferences.ts';
import { expect, test } from './test.ts';

const PHONE = { width: 390, height: 844 };

test('deep threads, long names and long words are no wider than any screen', async ({
  page,
  newsroom: { db },
}) => {
  await openDeeply(page, db);
  await openAnswer(page);
  for (const language of ['fr', 'ar'] as const) {
    await choose(page, { language });
    for (const width of [320, 390, 820, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      expect.soft(await tooWide(page), `${language} at ${width}`).toEqual([]);
    }
  }
  await choose(page, { size: 5 });
  await page.setViewportSize({ width: 320, height: 900 });
  expect.soft(await tooWide(page), 'the largest letters at 320').toEqual([]);
});

test('levels are told apart on a phone, and leave room for words', async ({
  page,
  newsroom: { db },
}) => {
  await page.setViewportSize(PHONE);
  await openDeeply(page, db);
  const [first, second, third] = [0, 1, 2].map((at) => startOf(rows(page).nth(at)));
  const starts = await Promise.all([first, second, third]);
  expect(starts).toEqual(starts.toSorted((a = 0, b = 0) => a - b));
  expect(new Set(starts).size).toBe(3);
  const deepest = await startOf(rowWith(page, 'Et une dernière.'));
  expect(deepest).toBe(starts[2]);
  expect(deepest - (starts[0] ?? 0)).toBeLessThan(PHONE.width / 5);
});

test('in Arabic all of it is mirrored', async ({ page, newsroom: { db } }) => {
  await page.setViewportSize(PHONE);
  await openDeeply(page, db);
  const before = await Promise.all([0, 1, 2].map((at) => startOf(rows(page).nth(at))));
  await choose(page, { language: 'ar' });
  const after = await Promise.all([0, 1, 2].map((at) => endOf(rows(page).nth(at))));
  expect(after).toEqual(before.map((start) => PHONE.width - start));
  const line = (side: string) => rows(page).nth(1).evaluate(lineOf, side);
  expect(await line('borderRightStyle')).toBe('solid');
  expect(await line('borderLeftStyle')).toBe('none');
});

/** Where what stands in a row begins and ends, in pixels from the left of the screen. */
const startOf = async (row: Locator) => (await contentOf(row))?.x ?? Number.NaN;
const endOf = async (row: Locator) => {
  const box = await contentOf(row);
  return box ? box.x + box.width : Number.NaN;
};
const contentOf = (row: Locator) => row.locator('> div').first().boundingBox();

/** Of the line that shows what a row hangs from. */
function lineOf(row: Element, style: string): string {
  return getComputedStyle(row, '::before').getPropertyValue(
    style.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
  );
}

test.describe('under a finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: PHONE });

  test('nothing in a thread is too small to be touched', async ({ page, newsroom: { db } }) => {
    await openDeeply(page, db);
    await openAnswer(page);
    expect(await tooSmall(page)).toEqual([]);
  });
});

test('in forced colours levels, fields and the focus are drawn', async ({
  page,
  newsroom: { db },
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openDeeply(page, db);
  await openAnswer(page);
  const field = page.getByRole('textbox', { name: 'Votre réponse' });
  await expect(field).toHaveCSS('border-top-style', 'solid');
  await expect(field).toBeFocused();
  expect(await field.evaluate(hasRing)).toBe(true);
  expect(await rows(page).nth(1).evaluate(lineOf, 'borderLeftStyle')).toBe('solid');
  // What a link leads to is told from the rest by its ground, which is not drawn here.
  await rows(page).first().getByRole('link').first().click();
  await expect(rows(page).first()).toBeFocused();
  expect(await rows(page).first().evaluate(hasRing)).toBe(true);
});

function hasRing(element: Element): boolean {
  const { outlineStyle, outlineWidth, borderTopWidth } = getComputedStyle(element);
  const isOutlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  return isOutlined || Number.parseFloat(borderTopWidth) >= 2;
}

test('paper has no comments, however deep', async ({ page, newsroom: { db } }) => {
  await openDeeply(page, db);
  await openAnswer(page);
  await printed(page);
  await expect(comments(page)).toBeHidden();
  await expect(page.getByText('Et une dernière.')).toBeHidden();
});

async function printed(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
}

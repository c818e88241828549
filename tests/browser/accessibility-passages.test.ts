/** axe finds nothing in what stands beside the text, and the keyboard meets it where it belongs. */

import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { focusFault, press } from './focus.ts';
import { growOld } from './grow-old.ts';
import { composer, drag, tool } from './passage-parts.ts';
import {
  discussPassage,
  dotOf,
  expectAfter,
  markOn,
  notes,
  noteWith,
  openDiscussed,
  sheet,
  speakOf,
  speakOfAll,
  WORDS,
} from './passages.ts';
import { leadOf } from './synthetic-news.ts';
import { expect, test } from './test.ts';

test.use({
  contextOptions: { reducedMotion: 'reduce' },
  viewport: { width: 1440, height: 900 },
});

// Else what this newsroom’s readers have said would be news, below a page that is a moment old.
test.beforeEach(({ page }) => growOld(page));

/** Tall enough for the whole page. */
const DESKTOP = [{ width: 1440, height: 3600 }];

test('notes, one of them open', async ({ page, newsroom: { db } }) => {
  speakOfAll(db);
  discussPassage(db, leadOf(db), 'Cet accord');
  await openDiscussed(page);
  await dotOf(noteWith(page, 'Un premier avis.')).click();
  await expect(noteWith(page, 'Un premier avis.')).toContainText('Une réponse.');
  await expectAccessible(page, 'an open note', DESKTOP);
});

test('a comment that is written in a note', async ({ page, newsroom: { db } }) => {
  speakOfAll(db);
  await openDiscussed(page);
  await drag(page, 'une quinzaine', 'conjointement');
  await tool(page, 'Commenter').click();
  await composer(page).fill('Un avis.');
  await expectAccessible(page, 'a new note', DESKTOP);
});

test('words that were put otherwise', async ({ page, newsroom: { db } }) => {
  speakOf(db, leadOf(db), WORDS.p3, {
    quote: { exact: 'réseau régional des transports en commun' },
  });
  await openDiscussed(page);
  await expect(notes(page)).toContainText('Passage modifié');
  await expectAccessible(page, 'changed words', DESKTOP);
});

for (const width of [820, 390]) {
  test(`marks without a margin, ${width} wide`, async ({ page, newsroom: { db } }) => {
    speakOfAll(db);
    await page.setViewportSize({ width, height: 900 });
    await openDiscussed(page);
    await expectAccessible(page, 'marks', [{ width, height: 5400 }]);
  });

  test(`a sheet with two passages and a form, ${width} wide`, async ({
    page,
    newsroom: { db },
  }) => {
    discussPassage(db, leadOf(db), WORDS.p2);
    speakOf(db, leadOf(db), 'la mobilité urbaine');
    await page.setViewportSize({ width, height: 900 });
    await openDiscussed(page);
    await markOn(page, 'p2').click();
    await sheet(page).getByRole('button', { name: 'Commenter ce passage' }).first().click();
    await composer(page).fill('Un avis.');
    await expectAccessible(page, 'a sheet', [{ width, height: 1600 }]);
  });
}

test('in forced colours, notes and marks are seen', async ({ page, newsroom: { db } }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  speakOfAll(db);
  await openDiscussed(page);
  const colorOf = (name: string) =>
    page.evaluate((name) => {
      const probe = document.createElement('i');
      probe.style.cssText = `background: ${name}; forced-color-adjust: none`;
      document.body.append(probe);
      const { backgroundColor } = getComputedStyle(probe);
      probe.remove();
      return backgroundColor;
    }, name);
  const dot = await dotOf(notes(page).first()).evaluate(
    (dot) => getComputedStyle(dot, '::before').backgroundColor,
  );
  expect(dot).toBe(await colorOf('CanvasText'));
  await page.setViewportSize({ width: 820, height: 900 });
  await expect(markOn(page, 'p1')).toHaveCSS('border-top-style', 'solid');
  await markOn(page, 'p1').click();
  await expect(sheet(page)).toHaveCSS('border-top-style', 'solid');
});

test('the keyboard comes to notes after the paragraph that they speak of', async ({
  page,
  newsroom: { db },
}) => {
  speakOfAll(db);
  discussPassage(db, leadOf(db), 'Cet accord');
  await openDiscussed(page);
  await page.getByRole('button', { name: 'Partager' }).focus();
  const stops: string[] = [];
  while (stops.length < 60) {
    await press(page, 'Tab');
    expect(await focusFault(page)).toBeUndefined();
    const stop = await stopIn(page);
    if (stop === undefined && stops.length > 0) break;
    if (stop !== undefined) stops.push(stop);
  }
  // In each paragraph its notes in order, then its mark.
  expect(stops.filter((stop, index) => stop !== stops[index - 1])).toEqual([
    'p1: p1',
    'p1: Cet accord',
    'p1: +',
    ...['p2', 'p3', 'p4', 'p5', 'p6'].flatMap((key) => [`${key}: ${key}`, `${key}: +`]),
  ]);
});

/** Which note or mark of which block has the focus. */
function stopIn(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const { activeElement: stop } = document;
    const block = stop?.closest('[data-aside]')?.parentElement?.id.slice('b-'.length);
    if (block === undefined) return undefined;
    const note = stop?.closest('[data-note]')?.textContent ?? '';
    const [, said] = /\((p\d)\)/.exec(note) ?? [];
    return `${block}: ${said ?? (note.includes('premier avis') ? 'Cet accord' : '+')}`;
  });
}

test('a mark that keeps out of sight shows under the keyboard', async ({
  page,
  newsroom: { db },
}) => {
  speakOf(db, leadOf(db), WORDS.p1);
  await openDiscussed(page);
  const mark = page.locator('[id="b-p3"]').getByRole('button', { name: 'Choisir un passage' });
  await expect(mark).toHaveCSS('opacity', '0');
  await press(page, 'Tab');
  await mark.focus();
  await expect(mark).toHaveCSS('opacity', '1');
  expect(await focusFault(page)).toBeUndefined();
  await expectAfter(page, mark, 'transition écologique.');
});

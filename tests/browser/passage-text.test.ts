/** The text of an article is as it was, whatever stands beside it: on the page, copied, found, printed. */

import type { Page } from '@playwright/test';
import type { Db } from '../../mocks/db.ts';
import { press } from './focus.ts';
import { growOld } from './grow-old.ts';
import { articleText, heading } from './page-parts.ts';
import { clipboardText, composer, linesOf } from './passage-parts.ts';
import {
  discussPassage,
  dotOf,
  markOn,
  notes,
  noteWith,
  openDiscussed,
  painted,
  sheet,
  speakOf,
  speakOfAll,
  WORDS,
} from './passages.ts';
import { choose } from './preferences.ts';
import { leadOf } from './synthetic-news.ts';
import { expect, test } from './test.ts';

test.use({
  contextOptions: { reducedMotion: 'reduce' },
  permissions: ['clipboard-read', 'clipboard-write'],
  viewport: { width: 1440, height: 900 },
});

// Else what this newsroom’s readers have said would be news, below a page that is a moment old.
test.beforeEach(({ page }) => growOld(page));

/** All that is written in the text's own elements, without the places beside it. */
const ownHtml = (page: Page) =>
  articleText(page).evaluate((text) => {
    const copy = text.cloneNode(true);
    if (!(copy instanceof Element)) return '';
    for (const aside of copy.querySelectorAll('[data-aside]')) aside.replaceChildren();
    return copy.outerHTML;
  });

/** The text nodes of the article, as they are: split ones are more. */
const textNodes = (page: Page) =>
  articleText(page).evaluate((text) => {
    const nodes = document.createNodeIterator(text, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      if (!node.parentElement?.closest('[data-aside]')) found.push(node.nodeValue ?? '');
    }
    return found;
  });

test('nothing is written into it', async ({ page, newsroom: { db } }) => {
  const made = speakOfAll(db);
  discussPassage(db, leadOf(db), 'la mobilité urbaine, les industries culturelles');
  await page.goto('/');
  await heading(page).waitFor();
  const [html, nodes] = [await ownHtml(page), await textNodes(page)];
  const expectSame = async () => {
    expect(await ownHtml(page)).toBe(html);
    expect(await textNodes(page)).toEqual(nodes);
  };
  await openDiscussed(page, `/#p-${made[0]?.id}`);
  await expect.poll(() => painted(page, 'open')).toBe(WORDS.p6);
  await expectSame();

  const { first } = await linesOf(page, WORDS.p6);
  await page.mouse.move(first.x + 9, first.top + 9);
  await expect.poll(() => painted(page, 'pointed')).toBe(WORDS.p6);
  await expectSame();
  await noteWith(page, '(p6)').getByRole('button', { name: 'Commenter ce passage' }).click();
  await composer(page).fill('Un avis.');
  await expectSame();
  await press(page, 'Escape', 'Escape', ']', 'm', 'm');
  await expectSame();
  await dotOf(noteWith(page, '(p6)')).press('Escape');
  await page.setViewportSize({ width: 820, height: 900 });
  await markOn(page, 'p2').click();
  await expect(sheet(page)).toBeVisible();
  await expectSame();
  await press(page, 'Escape');
  await expect(sheet(page)).toHaveCount(0);
  await expectSame();
});

const written = (db: Db) =>
  leadOf(db).body.map((block) =>
    block.type === 'paragraph' && block.children[0]?.type === 'text' ? block.children[0].text : '',
  );

/** What the clipboard has after all of the text was copied, line by line, and as HTML. */
async function copyAll(page: Page) {
  await articleText(page).evaluate((text) => document.getSelection()?.selectAllChildren(text));
  await press(page, 'ControlOrMeta+c');
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text() ?? '';
  });
  return { lines: (await clipboardText(page)).trim().split(/\n+/), html };
}

for (const [name, width] of [
  ['notes', 1440],
  ['marks', 820],
] as const) {
  test(`words that have ${name} are copied without them`, async ({ page, newsroom: { db } }) => {
    await page.setViewportSize({ width, height: 900 });
    speakOfAll(db);
    await openDiscussed(page);
    const { lines, html } = await copyAll(page);
    expect(lines).toEqual(written(db));
    expect(html).not.toMatch(/Un avis|Lectrice|<button|<article/);
  });
}

test('words beside an open note are copied without it', async ({ page, newsroom: { db } }) => {
  speakOfAll(db);
  await openDiscussed(page);
  await dotOf(noteWith(page, '(p2)')).click();
  await expect(noteWith(page, '(p2)').getByRole('button', { name: 'Répondre' })).toBeVisible();
  const { lines, html } = await copyAll(page);
  expect(lines).toEqual(written(db));
  expect(html).not.toMatch(/Un avis|Lectrice|<button|<article/);
});

test('words are found in it as they stand', async ({ page, newsroom: { db } }) => {
  speakOfAll(db);
  speakOf(db, leadOf(db), 'coopération', { text: 'Un avis où nul ne cherche.' });
  await openDiscussed(page);
  const search = (words: string) =>
    page.evaluate((words) => {
      document.getSelection()?.removeAllRanges();
      Reflect.apply(Reflect.get(window, 'find'), window, [words, true, false, true]);
      return document.getSelection()?.toString();
    }, words);
  // From one paragraph's end to the next one's beginning nothing is put in.
  expect(await search('stimuler l’économie locale en favorisant')).toContain('stimuler');
  expect(await search('figure l’accompagnement du déploiement d’un réseau')).toContain('figure');
});

test('paper has none of it', async ({ page, newsroom: { db } }) => {
  speakOfAll(db);
  await openDiscussed(page);
  await dotOf(noteWith(page, '(p2)')).click();
  await page.emulateMedia({ media: 'print' });
  await expect(articleText(page).locator('[data-aside] *').filter({ visible: true })).toHaveCount(
    0,
  );
  await expect(page.getByText('Dans la marge')).toBeHidden();
  const paint = (name: string) =>
    articleText(page).evaluate((text, name) => {
      const { backgroundColor, textDecorationLine } = getComputedStyle(
        text.querySelector('p') ?? text,
        `::highlight(${name})`,
      );
      return `${backgroundColor} ${textDecorationLine}`;
    }, name);
  const NONE = /^rgba\(0, 0, 0, 0\) none$/;
  for (const name of ['lf-passage-1', 'lf-open', 'lf-pointed']) {
    expect.soft(await paint(name), name).toMatch(NONE);
  }
});

test('without highlights, notes and marks carry it alone', async ({ page, newsroom: { db } }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(CSS, 'highlights');
    Reflect.deleteProperty(globalThis, 'Highlight');
  });
  speakOfAll(db);
  discussPassage(db, leadOf(db), 'Cet accord');
  await openDiscussed(page);
  await expect(notes(page)).toHaveCount(7);
  await dotOf(noteWith(page, 'Un premier avis.')).click();
  await expect(noteWith(page, 'Un premier avis.')).toContainText('Une réponse.');
  await page.mouse.move(700, 400);
  await choose(page, { width: 'wide' });
  await expect(sheet(page)).toContainText('Une réponse.');
  await press(page, 'Escape');
  await expect(markOn(page, 'p1')).toHaveText('3');
});

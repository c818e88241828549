/** What readers say stands beside the words that it is about, in the margin of a wide screen. */

import type { Page } from '@playwright/test';
import { textToBlocks } from '../../mocks/text-to-blocks.ts';
import { focusFault, press } from './focus.ts';
import { growOld } from './grow-old.ts';
import { articleText, comments } from './page-parts.ts';
import {
  discussPassage,
  dotOf,
  expectAfter,
  markOn,
  noteFaults,
  notes,
  noteWith,
  offBy,
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
  viewport: { width: 1440, height: 900 },
});

// Else what this newsroom’s readers have said would be news, below a page that is a moment old.
test.beforeEach(({ page }) => growOld(page));

/** In one paragraph, some of them on the same line. */
const CROWD = ['un nouveau tournant stratégique', 'Cet accord', 'la continuité', 'innovation'];

/** Beside their passages, to the eye. */
async function expectBeside(page: Page, passages: Record<string, string>): Promise<void> {
  for (const [said, words] of Object.entries(passages)) {
    await expect
      .poll(async () => Math.abs(await offBy(page, noteWith(page, said), words)), said)
      .toBeLessThan(4);
  }
}

test('notes stand in the margin beside their passages', async ({ page, newsroom: { db } }) => {
  speakOfAll(db);
  await openDiscussed(page);
  await expect(notes(page)).toHaveText(Object.keys(WORDS).map((key) => new RegExp(key)));
  await expectBeside(page, WORDS);
  const text = await articleText(page).boundingBox();
  for (const note of await notes(page).all()) {
    const { x = 0, width = 0 } = (await note.boundingBox()) ?? {};
    expect(x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
    expect(x + width).toBeLessThanOrEqual(1440);
  }
  expect(await painted(page, 'passage-1')).toBe(Object.values(WORDS).join('|'));
});

test('notes that have no room hang below the one above', async ({ page, newsroom: { db } }) => {
  for (const words of CROWD) speakOf(db, leadOf(db), words, { text: `Au sujet de : ${words}.` });
  await openDiscussed(page);
  await expect(notes(page)).toHaveText(CROWD.map((words) => new RegExp(`: ${words}\\.`)));
  expect(await noteFaults(page)).toEqual([]);
  const [first = '', ...others] = CROWD;
  await expectBeside(page, { [first]: first });
  for (const words of others) {
    const note = noteWith(page, `: ${words}.`);
    const pushed = await offBy(page, note, words);
    expect(pushed).toBeGreaterThan(20);
    const line = await note.evaluate((note) => getComputedStyle(note, '::before').height);
    expect(Math.abs(Number.parseFloat(line) - pushed)).toBeLessThan(4);
  }
});

test('an open note stands at its passage, and the others make room', async ({
  page,
  newsroom: { db },
}) => {
  const lead = leadOf(db);
  speakOf(db, lead, 'Programme de développement', { text: 'Un avis d’avant.' });
  discussPassage(db, lead, 'une opportunité');
  speakOf(db, lead, 'la valorisation', { text: 'Un avis d’après.' });
  await openDiscussed(page);
  const note = noteWith(page, 'Un premier avis.');
  expect(await offBy(page, note, 'une opportunité')).toBeGreaterThan(20);
  await expect(note).not.toContainText('Une réponse.');

  await dotOf(note).press('Enter');
  await expect(note).toContainText('Une réponse.');
  await expect(dotOf(note)).toHaveAttribute('aria-expanded', 'true');
  await expectBeside(page, { 'Un premier avis.': 'une opportunité' });
  await expect.poll(() => noteFaults(page)).toEqual([]);
  expect(await painted(page, 'open')).toBe('une opportunité');

  await press(page, 'Escape');
  await expect(note).not.toContainText('Une réponse.');
  await expect(dotOf(note)).toBeFocused();
  expect(await focusFault(page)).toBeUndefined();
  await expectBeside(page, { 'd’avant': 'Programme de développement' });
  expect(await painted(page, 'open')).toBe('');
});

test('overlapping passages have a note each, on the words of each', async ({
  page,
  newsroom: { db },
}) => {
  const lead = leadOf(db);
  speakOf(db, lead, 'pôles d’excellence figurent parmi', { text: 'Le second.' });
  speakOf(db, lead, 'développement de pôles d’excellence', { text: 'Le premier.' });
  await openDiscussed(page);
  await expect(notes(page)).toHaveText([/Le premier\./, /Le second\./]);
  expect(await noteFaults(page)).toEqual([]);
  await dotOf(noteWith(page, 'Le second.')).click();
  await expect.poll(() => painted(page, 'open')).toBe('pôles d’excellence figurent parmi');
  await dotOf(noteWith(page, 'Le premier.')).click();
  await expect.poll(() => painted(page, 'open')).toBe('développement de pôles d’excellence');
  await expect(dotOf(noteWith(page, 'Le second.'))).toHaveAttribute('aria-expanded', 'false');
});

test('where there are many, a line of each is beside the text', async ({
  page,
  newsroom: { db },
}) => {
  const lead = leadOf(db);
  const groups = lead.body.flatMap((block) => {
    const words =
      block.type === 'paragraph' && block.children[0]?.type === 'text'
        ? block.children[0].text.split(' ')
        : [];
    return [4, 12, 20].map((at) => words.slice(at, at + 3).join(' '));
  });
  for (const words of groups) speakOf(db, lead, words, { text: 'Un avis. '.repeat(40) });
  await openDiscussed(page);
  await expect(notes(page)).toHaveCount(groups.length);
  for (const note of await notes(page).all()) {
    expect((await note.boundingBox())?.height).toBeLessThan(70);
  }
  expect(await noteFaults(page)).toEqual([]);
  const { y = 0, height = 0 } = (await notes(page).last().boundingBox()) ?? {};
  expect(y + height).toBeLessThan((await comments(page).boundingBox())?.y ?? 0);
});

test('where there are too many, marks stand after the last words', async ({
  page,
  newsroom: { db },
}) => {
  const body = textToBlocks('Un paragraphe court, deux passages.\n\nUn autre, sans rien.');
  const article = db.publish({ title: 'Un article court', body });
  for (const words of ['paragraphe', 'court', 'deux passages', 'autre'])
    speakOf(db, article, words);
  await openDiscussed(page, `/articles/${article.slug}`);
  await expect(markOn(page, 'p1')).toHaveText('3');
  await expect(notes(page)).toHaveCount(0);
  await expectAfter(page, markOn(page, 'p1'), 'deux passages.');
  expect(await painted(page, 'passage-1')).toBe('paragraphe|court|deux passages|autre');
  await markOn(page, 'p2').click();
  await expect(sheet(page)).toContainText('autre');
});

test('a wide column takes the margin’s room', async ({ page, newsroom: { db } }) => {
  speakOfAll(db);
  await openDiscussed(page);
  await choose(page, { width: 'wide' });
  await expect(notes(page)).toHaveCount(0);
  for (const key of Object.keys(WORDS)) await expect(markOn(page, key)).toHaveText('1');
  await expectAfter(page, markOn(page, 'p1'), 'd’équité territoriale.');
  await choose(page, { width: 'normal' });
  await expectBeside(page, WORDS);
});

test('notes stay beside their passages when the text is laid out anew', async ({
  page,
  newsroom: { db },
}) => {
  speakOfAll(db);
  await openDiscussed(page);
  for (const width of [1700, 1345]) {
    await page.setViewportSize({ width, height: 900 });
    await expectBeside(page, WORDS);
  }
  for (const size of [4, 1] as const) {
    await choose(page, { size });
    await expectBeside(page, WORDS);
  }
  await choose(page, { size: 5 });
  await expect(notes(page)).toHaveCount(0);
});

test('in an Arabic interface the margin is on the other side of a French text', async ({
  page,
  newsroom: { db },
}) => {
  speakOfAll(db);
  await openDiscussed(page);
  await choose(page, { language: 'ar' });
  await expect(notes(page)).toHaveCount(6);
  await expectBeside(page, WORDS);
  const text = await articleText(page).boundingBox();
  for (const note of await notes(page).all()) {
    await expect(note).toHaveCSS('direction', 'rtl');
    const { x = 0, width = 0 } = (await note.boundingBox()) ?? {};
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThan(text?.x ?? 0);
    const dot = await dotOf(note).boundingBox();
    expect(dot?.x).toBeGreaterThanOrEqual(x + width - 4);
  }
});

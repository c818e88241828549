/** What readers say of passages, where there is no margin: a mark after the last word, and a sheet. */

import type { Page } from '@playwright/test';
import { focusFault, press } from './focus.ts';
import { growOld } from './grow-old.ts';
import { tooSmall, tooWide } from './layout-faults.ts';
import { nameField } from './page-parts.ts';
import {
  composer,
  linesOf,
  markOf,
  openText,
  quoted,
  reloadText,
  scrollTo,
} from './passage-parts.ts';
import {
  discussPassage,
  expectAfter,
  markOn,
  notes,
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

// Else what this newsroom’s readers have said would be news, below a page that is a moment old.
test.beforeEach(({ page }) => growOld(page));

const STILL_TOUCH = { contextOptions: { reducedMotion: 'reduce' as const }, hasTouch: true };
const close = (page: Page) => sheet(page).getByRole('button', { name: 'Fermer' });
const send = (page: Page) => sheet(page).getByRole('button', { name: 'Publier' });

/** Below the masthead and above the sheet, so that nothing is over the words. */
async function expectAboveSheet(page: Page, words: string): Promise<void> {
  await expect(sheet(page)).toBeVisible();
  await expect(composer(page)).toBeVisible();
  const masthead = await page.getByRole('banner').boundingBox();
  await expect
    .poll(async () => {
      const { first, last } = await linesOf(page, words);
      const top = (await sheet(page).boundingBox())?.y ?? 0;
      return first.top >= (masthead?.height ?? 0) && last.bottom <= top;
    }, words)
    .toBe(true);
}

for (const [name, viewport] of [
  ['a phone', { width: 390, height: 844 }],
  ['a tablet', { width: 820, height: 1100 }],
] as const) {
  test.describe(`on ${name}`, () => {
    test.use({ ...STILL_TOUCH, viewport, isMobile: true });

    test('a mark with the count is glued to the last word', async ({ page, newsroom: { db } }) => {
      speakOfAll(db);
      discussPassage(db, leadOf(db), 'Cet accord');
      await openDiscussed(page);
      await expect(notes(page)).toHaveCount(0);
      await expect(markOn(page, 'p1')).toHaveText('3');
      for (const [key, end] of [
        ['p1', 'équité territoriale.'],
        ['p3', 'transition écologique.'],
        ['p6', 'pour les populations.'],
      ] as const) {
        await expectAfter(page, markOn(page, key), end);
      }
      expect(await tooWide(page)).toEqual([]);
      expect((await tooSmall(page)).filter((fault) => /passage: (?!1 × 1)/.test(fault))).toEqual(
        [],
      );
    });

    test('a press on it opens what is said, below the passage', async ({
      page,
      newsroom: { db },
    }) => {
      discussPassage(db, leadOf(db), WORDS.p2);
      await openDiscussed(page);
      await markOn(page, 'p2').tap();
      await expect(sheet(page)).toHaveAccessibleName('Sur ce passage (2)');
      await expect(quoted(page, WORDS.p2).and(sheet(page).getByRole('blockquote'))).toBeVisible();
      await expect(sheet(page).getByRole('listitem')).toHaveText([
        /Un premier avis/,
        /Une réponse/,
      ]);
      await expectAboveSheet(page, WORDS.p2);
      expect(await painted(page, 'open')).toBe(WORDS.p2);
      await close(page).tap();
      await expect(sheet(page)).toHaveCount(0);
      await expect(markOn(page, 'p2')).toBeFocused();
      expect(await painted(page, 'open')).toBe('');
    });

    for (const [key, words] of [
      ['p1', 'La collaboration entre les régions'],
      ['p6', 'à forte valeur ajoutée pour les populations.'],
    ] as const) {
      test(`${key}’s edge stays in sight above it`, async ({ page, newsroom: { db } }) => {
        speakOf(db, leadOf(db), words);
        await openDiscussed(page);
        await scrollTo(page, words, 500);
        await markOn(page, key).tap();
        await expectAboveSheet(page, words);
      });
    }

    test('a press on the words opens them, and nothing else does', async ({
      page,
      newsroom: { db },
    }) => {
      speakOf(db, leadOf(db), 'la mobilité urbaine', { text: 'Sur la mobilité.' });
      speakOf(db, leadOf(db), WORDS.p2, { text: 'Sur l’administration.' });
      await openDiscussed(page);
      await scrollTo(page, WORDS.p2, 400);
      const tap = async (words: string) => {
        const { first } = await linesOf(page, words);
        await page.touchscreen.tap(first.x + 8, (first.top + first.bottom) / 2);
      };
      await tap('les industries culturelles');
      await tap('numérique');
      await expect(sheet(page).getByRole('listitem')).toHaveText([/Sur l’administration/]);
      await expectAboveSheet(page, WORDS.p2);
    });

    test('a comment is sent from it', async ({ page, newsroom: { db } }) => {
      speakOf(db, leadOf(db), WORDS.p4);
      await openDiscussed(page);
      await markOn(page, 'p4').tap();
      await composer(page).fill('Un autre avis.');
      await nameField(page).fill('Autre Lectrice');
      await send(page).tap();
      await expect(sheet(page)).toHaveAccessibleName('Sur ce passage (2)');
      await expect(sheet(page).getByRole('listitem')).toContainText([
        'Un autre avis.',
        'sur ces mots',
      ]);
      await expect(composer(page)).toHaveValue('');
      const sent = db.comments(leadOf(db).id).at(-1);
      expect(sent?.quote?.exact).toBe(WORDS.p4);
      await close(page).tap();
      await expect(markOn(page, 'p4')).toHaveText('2');
      await expect(markOn(page, 'p4')).toBeFocused();
    });

    test('what is written there outlives the sheet, and the page', async ({
      page,
      newsroom: { db },
    }) => {
      speakOfAll(db);
      await openDiscussed(page);
      await markOn(page, 'p5').tap();
      await composer(page).fill('Un début.');
      await press(page, 'Escape');
      await expect(sheet(page)).toHaveCount(0);
      await markOn(page, 'p4').tap();
      await expect(composer(page)).toHaveValue('');
      await close(page).tap();
      await reloadText(page);
      await expect(markOf(page, 'p5')).toHaveAccessibleName(
        'Reprendre ce texte · 1 commentaire sur ce passage',
      );
      await markOn(page, 'p5').tap();
      await expect(composer(page)).toHaveValue('Un début.');
    });

    test('words begun on a passage of nobody else’s are marked', async ({ page }) => {
      await openText(page);
      await markOf(page, 'p2').tap();
      await page.getByRole('button', { name: 'Commenter', exact: true }).tap();
      await composer(page).fill('Un début.');
      await close(page).tap();
      await reloadText(page);
      await expect(markOf(page, 'p2')).toHaveAccessibleName('Reprendre ce texte');
      await markOf(page, 'p2').tap();
      await expect(composer(page)).toHaveValue('Un début.');
      await composer(page).fill('');
      await close(page).tap();
      await expect(markOf(page, 'p2')).toHaveAccessibleName('Choisir un passage');
    });
  });
}

test.describe('with keys', () => {
  test.use({ ...STILL_TOUCH, viewport: { width: 820, height: 900 } });

  test('it takes the focus, holds it, and gives it back', async ({ page, newsroom: { db } }) => {
    discussPassage(db, leadOf(db), WORDS.p3);
    speakOf(db, leadOf(db), 'Coupe du monde', { text: 'Un autre passage.' });
    await openDiscussed(page);
    await markOn(page, 'p3').press('Enter');
    await expect(sheet(page)).toHaveAccessibleName('Sur ce passage (3)');
    await expect(sheet(page).getByRole('blockquote')).toHaveText([WORDS.p3, 'Coupe du monde']);
    for (let stop = 0; stop < 24; stop += 1) {
      await press(page, 'Tab');
      const isOut = await sheet(page).evaluate(
        (sheet) =>
          document.activeElement !== document.body && !sheet.contains(document.activeElement),
      );
      expect(isOut).toBe(false);
    }
    await press(page, 'Escape');
    await expect(sheet(page)).toHaveCount(0);
    await expect(markOn(page, 'p3')).toBeFocused();
    expect(await focusFault(page)).toBeUndefined();
  });
});

test.describe('with a passage that is discussed beside one that is begun', () => {
  test.use({ ...STILL_TOUCH, viewport: { width: 390, height: 844 }, isMobile: true });

  test('a form stays when its words are erased', async ({ page, newsroom: { db } }) => {
    speakOf(db, leadOf(db), WORDS.p3, { text: 'Un avis.' });
    await openDiscussed(page);
    await markOn(page, 'p3').tap();
    await sheet(page).getByRole('button', { name: 'Choisir un passage' }).tap();
    await page.getByRole('button', { name: 'Commenter', exact: true }).tap();
    await composer(page).fill('Un début.');
    await close(page).tap();
    await markOf(page, 'p3').tap();
    await expect(sheet(page).getByRole('blockquote')).toHaveCount(2);
    await composer(page).fill('');
    await expect(composer(page)).toBeFocused();
    await composer(page).pressSequentially('Un autre');
    await expect(composer(page)).toHaveValue('Un autre');
    await expect(sheet(page).getByRole('blockquote')).toHaveCount(2);
  });
});

test.describe('with the keys for passages', () => {
  test.use({ ...STILL_TOUCH, viewport: { width: 820, height: 900 } });

  test('it is left for the mark, and the next key goes on', async ({ page, newsroom: { db } }) => {
    speakOfAll(db);
    await openDiscussed(page);
    for (const key of ['p1', 'p2'] as const) {
      await press(page, ']');
      await expect(sheet(page).getByRole('blockquote')).toHaveText(WORDS[key]);
      await press(page, 'Escape');
      await expect(markOn(page, key)).toBeFocused();
    }
  });
});

test.describe('in Arabic', () => {
  test.use({ ...STILL_TOUCH, viewport: { width: 390, height: 844 }, isMobile: true });

  test('the mark stands after a French last word, and the sheet is mirrored', async ({
    page,
    newsroom: { db },
  }) => {
    speakOfAll(db);
    await openDiscussed(page);
    await choose(page, { language: 'ar' });
    await expectAfter(page, markOn(page, 'p1'), 'équité territoriale.');
    await markOn(page, 'p1').tap();
    const opened = page.getByRole('dialog', { name: 'على هذا المقطع (1)' });
    await expect(opened).toHaveCSS('direction', 'rtl');
    await expect(opened.getByRole('blockquote')).toHaveText(WORDS.p1);
    expect(await tooWide(page)).toEqual([]);
  });
});

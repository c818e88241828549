/** Addresses that lead to words of an article, and the ways between them and what is said of them. */
import type { Page } from '@playwright/test';
import { rowOf } from './comment-parts.ts';
import { press } from './focus.ts';
import { growOld } from './grow-old.ts';
import { hold } from './held-requests.ts';
import { waitUntil } from './page-clock.ts';
import { visit } from './page-parts.ts';
import { composer, linesOf, scrollTo } from './passage-parts.ts';
import {
  discussPassage,
  dotOf,
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
import { leadOf, publishSinceBuild } from './synthetic-news.ts';
import { expect, test } from './test.ts';

test.use({
  contextOptions: { reducedMotion: 'reduce' },
  viewport: { width: 1440, height: 700 },
});

test.beforeEach(({ page }) => growOld(page));

const encoded = (words: string) => encodeURIComponent(words);

/** Words stand in sight, below the masthead. */
async function expectInSight(page: Page, words: string): Promise<void> {
  await expect
    .poll(async () => {
      const { first, last } = await linesOf(page, words);
      return first.top > 72 && last.bottom < 700;
    }, words)
    .toBe(true);
}

for (const [name, publish] of [
  ['a page that was made before', leadOf],
  ['one that was not', publishSinceBuild],
] as const) {
  for (const hash of ['#p-ID', '#c-ID', `#c-ID:~:text=${encoded(WORDS.p6)}`]) {
    test(`${hash} opens the note on ${name}`, async ({ page, newsroom: { db } }) => {
      const article = publish(db);
      for (const words of [WORDS.p1, WORDS.p5]) speakOf(db, article, words);
      const { id } = discussPassage(db, article, WORDS.p6);
      await visit(page, `/articles/${article.slug}${hash.replace('ID', id)}`);
      const note = noteWith(page, 'Un premier avis.');
      await expect(note).toContainText('Une réponse.');
      await expectInSight(page, WORDS.p6);
      expect(await painted(page, 'open')).toBe(WORDS.p6);
      await expect(note.locator('[data-mark]')).toHaveAttribute('aria-expanded', 'true');
    });
  }

  test(`#:~:text=… leads to words without a comment on ${name}`, async ({
    page,
    newsroom: { db },
  }) => {
    const article = publish(db);
    await visit(page, `/articles/${article.slug}#:~:text=${encoded(WORDS.p6)}`);
    await expect.poll(() => painted(page, 'open')).toBe(WORDS.p6);
    await expectInSight(page, WORDS.p6);
    await expect(notes(page)).toHaveCount(0);
    await expect(composer(page)).toHaveCount(0);
  });
}

test('a link on a phone opens the sheet below the words', async ({ page, newsroom: { db } }) => {
  const { id } = discussPassage(db, leadOf(db), WORDS.p4);
  await page.setViewportSize({ width: 390, height: 844 });
  await visit(page, `/articles/${leadOf(db).slug}#p-${id}`);
  await expect(sheet(page)).toContainText('Une réponse.');
  await expect
    .poll(async () => {
      const { first, last } = await linesOf(page, WORDS.p4);
      return first.top > 60 && last.bottom < ((await sheet(page).boundingBox())?.y ?? 0);
    })
    .toBe(true);
});

for (const hash of ['#c-ID', '#c-ID:~:text=une%20phrase%20qui%20n']) {
  test(`${hash} leads to the comment where the passage is gone`, async ({
    page,
    newsroom: { db },
  }) => {
    speakOfAll(db);
    const { id } = speakOf(db, leadOf(db), WORDS.p1, {
      text: 'Sur ce qui n’est plus.',
      quote: { exact: 'une phrase qui n’est plus dans cet article', prefix: '', suffix: '' },
    });
    await visit(page, `/articles/${leadOf(db).slug}${hash.replace('ID', id)}`);
    await expect(rowOf(page, { id })).toBeFocused();
    await expect(rowOf(page, { id })).toBeInViewport();
    await expect(rowOf(page, { id })).toContainText('Ce passage a changé depuis le commentaire.');
    expect(await painted(page, 'open')).toBe('');
  });
}

test('who was led to a comment stays there when its passage is found later', async ({
  page,
  newsroom: { db },
}) => {
  const { id } = discussPassage(db, leadOf(db), WORDS.p1);
  await page.clock.install();
  const letMarginCome = await hold(page, '**/assets/article-margin-*.js');
  await visit(page, `/articles/${leadOf(db).slug}#c-${id}`);
  await waitUntil(page, () => expect(rowOf(page, { id })).toBeFocused());
  await letMarginCome();
  await expect(dotOf(notes(page))).toHaveAttribute('aria-expanded', 'false');
  await expect(rowOf(page, { id })).toContainText('Voir le passage');
  await expect(rowOf(page, { id })).toBeFocused();
  await expect(rowOf(page, { id })).toBeInViewport();
});

test('from a comment to its passage, and back', async ({ page, newsroom: { db } }) => {
  const made = speakOfAll(db);
  const { id } = made.at(-1) ?? { id: '' };
  await openDiscussed(page);
  await press(page, 'c');
  const row = rowOf(page, { id });
  await row.getByRole('link', { name: 'Voir le passage' }).click();
  const note = noteWith(page, '(p1)');
  await expect(dotOf(note)).toHaveAttribute('aria-expanded', 'true');
  await expectInSight(page, WORDS.p1);
  await note.getByRole('link', { name: /^\d+ \p{L}+, \d\d:\d\d$/u }).click();
  await expect(row).toBeFocused();
  await expect(row).toBeInViewport();
  await row.getByRole('link', { name: 'Voir le passage' }).click();
  await expectInSight(page, WORDS.p1);
});

test('keys go from passage to passage', async ({ page, newsroom: { db } }) => {
  speakOfAll(db);
  await openDiscussed(page);
  const open = () => painted(page, 'open');
  for (const words of Object.values(WORDS)) {
    await press(page, ']');
    await expect.poll(open).toBe(words);
    await expectInSight(page, words);
  }
  await press(page, ']');
  expect(await open()).toBe(WORDS.p6);
  await press(page, '[', '[');
  await expect.poll(open).toBe(WORDS.p4);
  await expect(notes(page).and(page.locator('[data-open]'))).toHaveText(/\(p4\)/);
});

test('a key goes on from where the reader is', async ({ page, newsroom: { db } }) => {
  speakOfAll(db);
  await openDiscussed(page);
  await scrollTo(page, WORDS.p4, 250);
  await press(page, ']');
  await expect.poll(() => painted(page, 'open')).toBe(WORDS.p4);
});

test('a key hides what stands beside the text, and shows it', async ({
  page,
  newsroom: { db },
}) => {
  speakOfAll(db);
  await openDiscussed(page);
  const before = await linesOf(page, WORDS.p6);
  await press(page, 'm');
  await expect(notes(page)).toHaveCount(0);
  expect(await painted(page, 'passage-1')).toBe('');
  await press(page, ']');
  expect(await painted(page, 'open')).toBe('');
  await page.getByRole('button', { name: 'Afficher la marge' }).waitFor();
  await press(page, 'm');
  await expect(notes(page)).toHaveCount(6);
  expect(await linesOf(page, WORDS.p6)).toEqual(before);
});

test('a key speaks of the open article, and none does where keys are off', async ({
  page,
  newsroom: { db },
}) => {
  speakOfAll(db);
  await openDiscussed(page);
  await choose(page, { shortcuts: false });
  await press(page, ']', '[', 'm', 'a');
  await expect(notes(page)).toHaveCount(6);
  expect(await painted(page, 'open')).toBe('');
  await expect(page.getByRole('listbox')).toHaveCount(0);
  await choose(page, {});
  await press(page, ']');
  await expect.poll(() => painted(page, 'open')).toBe(WORDS.p1);
});

test('keys are letters where one writes', async ({ page, newsroom: { db } }) => {
  speakOfAll(db);
  await openDiscussed(page);
  await dotOf(noteWith(page, '(p2)')).click();
  await page.getByRole('button', { name: 'Commenter ce passage' }).click();
  await expect(composer(page)).toBeFocused();
  await page.keyboard.type('ma[]');
  await expect(composer(page)).toHaveValue('ma[]');
  await expect(notes(page)).toHaveCount(6);
  expect(await painted(page, 'open')).toBe(WORDS.p2);
});

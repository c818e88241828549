/** An article that is edited while it is read: what is said of its words goes with them. */

import type { Page } from '@playwright/test';
import type { Db } from '../../mocks/db.ts';
import type { Article, Block } from '../../src/api/model.ts';
import { rowOf } from './comment-parts.ts';
import { press } from './focus.ts';
import { growOld } from './grow-old.ts';
import { follow } from './live-reader.ts';
import { passUntil } from './page-clock.ts';
import { comments } from './page-parts.ts';
import { composer, linesOf, scrollTo } from './passage-parts.ts';
import {
  dotOf,
  markOn,
  noteFaults,
  notes,
  noteWith,
  offBy,
  openDiscussed,
  painted,
  sheet,
  speakOf,
  WORDS,
} from './passages.ts';
import { leadOf, publishSinceBuild } from './synthetic-news.ts';
import { expect, test } from './test.ts';

test.use({
  contextOptions: { reducedMotion: 'reduce' },
  viewport: { width: 1440, height: 900 },
});

// Else what this newsroom’s readers have said would be news, below a page that is a moment old.
test.beforeEach(({ page }) => growOld(page));

const paragraph = (id: string, text: string): Block => ({
  type: 'paragraph',
  id,
  children: [{ type: 'text', text }],
});

/** Some words are put in other words, some are gone, and a paragraph is new. */
function edited({ body }: Article): Block[] {
  const texts = body.flatMap((block) =>
    block.type === 'paragraph' && block.children[0]?.type === 'text'
      ? [[block.id, block.children[0].text] as const]
      : [],
  );
  return texts.flatMap(([id, text]) => {
    switch (id) {
      case 'p1':
        return [paragraph('nouveau', 'Un paragraphe de plus. '.repeat(20)), paragraph(id, text)];
      case 'p2':
        return [paragraph(id, 'La rédaction a réécrit ces lignes de bout en bout.')];
      case 'p3':
        return [
          paragraph(
            id,
            text.replace('réseau régional de transport', 'réseau régional des transports'),
          ),
        ];
      default:
        return [paragraph(id, text)];
    }
  });
}

/** A reader of an article on which others speak, beside the list that is followed. */
async function readDiscussed(page: Page, db: Db) {
  const article = publishSinceBuild(db);
  const made = Object.fromEntries(
    Object.entries(WORDS).map(([key, words]) => [
      key,
      speakOf(db, article, words, { text: `Un avis (${key}).` }),
    ]),
  );
  await follow(page, db, `/articles/${article.slug}`);
  return { article, made };
}

async function showLatest(page: Page, db: Db, article: Article): Promise<void> {
  db.edit(article.slug, { body: edited(article) });
  await page.getByRole('button', { name: 'Afficher la nouvelle version' }).click();
  await expect(page.getByText('Un paragraphe de plus.').first()).toBeAttached();
}

test('notes go with their words, and what is read stays where it is', async ({
  page,
  newsroom: { db },
}) => {
  const { article } = await readDiscussed(page, db);
  await expect(notes(page)).toHaveCount(6);
  await scrollTo(page, WORDS.p5, 300);
  const before = (await linesOf(page, WORDS.p5)).first.top;
  await showLatest(page, db, article);
  await expect(notes(page)).toHaveText([/p1/, /p3/, /p4/, /p5/, /p6/]);
  for (const key of ['p1', 'p4', 'p5', 'p6'] as const) {
    const off = async () => Math.abs(await offBy(page, noteWith(page, `(${key})`), WORDS[key]));
    await expect.poll(off, key).toBeLessThan(4);
  }
  expect(await noteFaults(page)).toEqual([]);
  expect(Math.abs((await linesOf(page, WORDS.p5)).first.top - before)).toBeLessThan(2);
});

test('words that were put otherwise are said to be, and what is gone is in the panel', async ({
  page,
  newsroom: { db },
}) => {
  const { article, made } = await readDiscussed(page, db);
  await expect(notes(page)).toHaveCount(6);
  await showLatest(page, db, article);
  await expect(noteWith(page, '(p3)')).toContainText('Passage modifié');
  await expect(notes(page).filter({ hasText: 'Passage modifié' })).toHaveCount(1);
  await expect
    .poll(() => painted(page, 'passage-1'))
    .toBe(
      [WORDS.p1, 'réseau régional des transports en commun', WORDS.p4, WORDS.p5, WORDS.p6].join(
        '|',
      ),
    );
  await press(page, 'c');
  await expect(rowOf(page, made['p3'] ?? { id: '' })).toContainText('Passage modifié');
  await comments(page).getByRole('button', { name: 'Le passage a changé (1)' }).click();
  await comments(page).getByRole('link', { name: WORDS.p2 }).press('Enter');
  const row = rowOf(page, made['p2'] ?? { id: '' });
  await expect(row).toBeFocused();
  await expect(row).toContainText('Ce passage a changé depuis le commentaire.');
  await expect(row.getByRole('link', { name: 'Voir le passage' })).toHaveCount(0);
});

test('what is written stays under the hand', async ({ page, newsroom: { db } }) => {
  const { article } = await readDiscussed(page, db);
  const note = noteWith(page, '(p4)');
  await dotOf(note).click();
  await note.getByRole('button', { name: 'Commenter ce passage' }).click();
  await composer(page).fill('Un avis qui dure.');
  await showLatest(page, db, article);
  await expect(composer(page)).toHaveValue('Un avis qui dure.');
  await expect.poll(() => painted(page, 'open')).toBe(WORDS.p4);
  await expect.poll(async () => Math.abs(await offBy(page, note, WORDS.p4))).toBeLessThan(4);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('marks go with their words', async ({ page, newsroom: { db } }) => {
    const { article } = await readDiscussed(page, db);
    await expect(markOn(page, 'p2')).toHaveText('1');
    await showLatest(page, db, article);
    await expect(markOn(page, 'p2')).toHaveCount(0);
    await expect(markOn(page, 'p3')).toHaveText('1');
    await markOn(page, 'p3').click();
    await expect(sheet(page)).toContainText('Passage modifié');
    await expect(sheet(page).getByRole('blockquote')).toHaveText(
      'réseau régional des transports en commun',
    );
  });
});

test.describe('with a search that does not come', () => {
  test.use({ allowedNoise: [/ERR_FAILED/] });

  test('what was changed is marked once it does', async ({ page, newsroom: { db } }) => {
    speakOf(db, leadOf(db), WORDS.p1, { text: 'Sur ce qui est resté.' });
    speakOf(db, leadOf(db), WORDS.p3, {
      text: 'Sur ce qui a changé.',
      quote: { exact: 'réseau régional des transports en communs' },
    });
    await page.clock.install();
    let isDown = true;
    await page.route('**/assets/match-quote-*.js', (route) =>
      isDown ? route.abort() : route.fallback(),
    );
    const asked = page.waitForEvent('requestfailed');
    await openDiscussed(page);
    await asked;
    await expect(notes(page)).toHaveText(/Sur ce qui est resté/);
    isDown = false;
    const changed = noteWith(page, 'Sur ce qui a changé.');
    await passUntil(page, () => expect(changed).toContainText('Passage modifié'));
  });
});

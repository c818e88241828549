/** What a reader says of a passage in the note beside it, and what becomes of it. */

import { answerField } from './comment-parts.ts';
import { focusFault, press } from './focus.ts';
import { growOld } from './grow-old.ts';
import { hold } from './held-requests.ts';
import { nameField } from './page-parts.ts';
import { composer, drag, linesOf, openText, reloadText, scrollTo, tool } from './passage-parts.ts';
import {
  dotOf,
  noteFaults,
  notes,
  noteWith,
  offBy,
  openDiscussed,
  painted,
  speakOf,
  speakOfAll,
  WORDS,
} from './passages.ts';
import { leadOf } from './synthetic-news.ts';
import { expect, test } from './test.ts';

test.use({
  contextOptions: { reducedMotion: 'reduce' },
  viewport: { width: 1440, height: 900 },
  allowedNoise: [/ERR_INTERNET_DISCONNECTED|status of 413/],
});

// Else what this newsroom’s readers have said would be news, below a page that is a moment old.
test.beforeEach(({ page }) => growOld(page));

test('a comment is answered in its note', async ({ page, newsroom: { db } }) => {
  speakOfAll(db);
  await openDiscussed(page);
  const note = noteWith(page, '(p3)');
  await note.getByRole('button', { name: 'Répondre' }).click();
  await expect(answerField(page)).toBeFocused();
  await answerField(page).fill('Une réponse à cet avis.');
  await nameField(page).fill('Autre Lecteur');
  const letGo = await hold(page, '**/api/articles/*/comments*');
  await note.getByRole('button', { name: 'Publier' }).click();
  await expect(note).toContainText('Envoi en cours');
  await expect(note).toContainText('Une réponse à cet avis.');
  expect(await noteFaults(page)).toEqual([]);
  await letGo();
  await expect(note).not.toContainText('Envoi en cours');
  await expect(note).toHaveAccessibleName('2 commentaires sur ce passage');
  const said = db.comments(leadOf(db).id);
  expect(said.at(-1)?.parentId).toBe(said.find(({ quote }) => quote?.exact === WORDS.p3)?.id);
  expect(await noteFaults(page)).toEqual([]);
  await expect(note.locator(':focus')).toHaveCount(1);

  await press(page, 'Escape');
  await expect(note.getByRole('button', { name: '1 réponse' })).toBeVisible();
});

test('an open note takes another comment on its words', async ({ page, newsroom: { db } }) => {
  db.site.comments.moderation = 'all';
  speakOfAll(db);
  await openDiscussed(page);
  const note = noteWith(page, '(p2)');
  await dotOf(note).click();
  await note.getByRole('button', { name: 'Commenter ce passage' }).click();
  await expect(composer(page)).toBeFocused();
  await composer(page).fill('Un autre avis.');
  await nameField(page).fill('Autre Lecteur');
  await note.getByRole('button', { name: 'Publier' }).click();
  await expect(note).toContainText('Un autre avis.');
  await expect(note).toContainText('En attente, visible par vous seul.');
  await expect(composer(page)).toHaveCount(0);
  await expect(dotOf(note)).toBeFocused();
  expect(db.comments(leadOf(db).id).at(-1)?.quote?.exact).toBe(WORDS.p2);

  await reloadText(page);
  await expect(note).toHaveAccessibleName('2 commentaires sur ce passage');
  await dotOf(note).click();
  await expect(note).toContainText('En attente, visible par vous seul.');
});

test('a first comment on words stays beside them, and the focus with it', async ({
  page,
  newsroom: { db },
}) => {
  speakOf(db, leadOf(db), WORDS.p5);
  await openDiscussed(page);
  await drag(page, 'la transition numérique', 'publique');
  await tool(page, 'Commenter').click();
  await composer(page).fill('Un premier avis.');
  await nameField(page).fill('Autre Lecteur');
  await press(page, 'Control+Enter');
  const note = noteWith(page, 'Un premier avis.');
  await expect(note).toHaveAccessibleName('1 commentaire sur ce passage');
  await expect(composer(page)).toHaveCount(0);
  await expect(
    page.locator('[id="b-p2"]').getByRole('button').and(page.locator(':focus')),
  ).toHaveCount(1);
  await expect.poll(() => offBy(page, note, WORDS.p2)).toBeCloseTo(0, -1);
});

test('a press on the words of a note opens it', async ({ page, newsroom: { db } }) => {
  speakOfAll(db);
  await openDiscussed(page);
  const note = noteWith(page, '(p3)');
  await note.getByText('Un avis sur').click();
  await expect(dotOf(note)).toHaveAttribute('aria-expanded', 'true');
  await note.getByText('Un avis sur').click();
  await expect(dotOf(note)).toHaveAttribute('aria-expanded', 'true');
});

test('Escape closes a form, then the note', async ({ page, newsroom: { db } }) => {
  speakOfAll(db);
  await openDiscussed(page);
  const note = noteWith(page, '(p3)');
  await note.getByRole('button', { name: 'Répondre' }).click();
  await answerField(page).fill('Un début.');
  await press(page, 'Escape');
  await expect(answerField(page)).toHaveCount(0);
  await expect(note.getByRole('button', { name: 'Reprendre ma réponse' })).toBeVisible();
  expect(await focusFault(page)).toBeUndefined();
  await note.getByRole('button', { name: 'Commenter ce passage' }).press('Enter');
  await expect(composer(page)).toBeFocused();
  await press(page, 'Escape');
  await expect(composer(page)).toHaveCount(0);
  await expect(dotOf(note)).toBeFocused();
  await expect(dotOf(note)).toHaveAttribute('aria-expanded', 'true');
  await press(page, 'Escape');
  await expect(dotOf(note)).toHaveAttribute('aria-expanded', 'false');
  await expect(dotOf(note)).toBeFocused();
});

test('letters typed before its form is here are the comment’s', async ({
  page,
  newsroom: { db },
}) => {
  speakOfAll(db);
  await openDiscussed(page);
  const note = noteWith(page, '(p3)');
  await dotOf(note).click();
  const letFormCome = await hold(page, '**/assets/comment-writing-*.js');
  await note.getByRole('button', { name: 'Commenter ce passage' }).press('Enter');
  await expect(composer(page)).toBeFocused();
  // All of them are keys of the page elsewhere.
  await page.keyboard.type('c’est m');
  await expect(composer(page)).toHaveValue('c’est m');
  await press(page, 'Escape');
  await expect(composer(page)).toHaveCount(0);
  await expect(dotOf(note)).toHaveAttribute('aria-expanded', 'true');
  await note.getByRole('button', { name: 'Reprendre ce texte' }).press('Enter');
  await letFormCome();
  await expect(note.getByRole('button', { name: 'Publier' })).toBeVisible();
  await expect(composer(page)).toBeFocused();
  await page.keyboard.type('oi');
  await expect(composer(page)).toHaveValue('c’est moi');
});

test('words on a passage of one’s own stand beside it while they wait', async ({
  context,
  page,
  newsroom: { db },
}) => {
  speakOf(db, leadOf(db), WORDS.p1);
  await openDiscussed(page);
  await dotOf(notes(page)).click();
  await notes(page).getByRole('button', { name: 'Commenter ce passage' }).click();
  await composer(page).fill('Un avis pendant la coupure.');
  await nameField(page).fill('Autre Lecteur');
  await context.setOffline(true);
  await notes(page).getByRole('button', { name: 'Publier' }).click();
  await expect(notes(page)).toContainText('Prêt à partir. Il sera envoyé au retour du réseau.');
  expect(await painted(page, 'passage-1')).toBe(WORDS.p1);
  await context.setOffline(false);
  await expect(notes(page)).not.toContainText('Prêt à partir');
  await expect(notes(page)).toContainText('Un avis pendant la coupure.');
  await expect.poll(() => db.comments(leadOf(db).id)).toHaveLength(2);
  await expect(notes(page)).toHaveAccessibleName('2 commentaires sur ce passage');
});

test('what is written in a note outlives it, and is seen there', async ({
  page,
  newsroom: { db },
}) => {
  speakOfAll(db);
  await openDiscussed(page);
  const note = noteWith(page, '(p6)');
  await dotOf(note).click();
  await note.getByRole('button', { name: 'Commenter ce passage' }).click();
  await composer(page).fill('Un début.');
  await press(page, 'Escape');
  await expect(composer(page)).toHaveCount(0);
  await expect(note.getByRole('button', { name: 'Reprendre ce texte' })).toBeVisible();
  await dotOf(noteWith(page, '(p5)')).click();
  await reloadText(page);
  await note.getByRole('button', { name: 'Reprendre ce texte' }).click();
  await expect(composer(page)).toHaveValue('Un début.');
});

test('words begun on a passage of nobody else’s stand beside it', async ({ page }) => {
  await openText(page);
  await scrollTo(page, WORDS.p4, 300);
  await drag(page, WORDS.p4);
  await tool(page, 'Commenter').click();
  await expect(composer(page)).toBeFocused();
  expect((await linesOf(page, WORDS.p4)).first.top).toBeCloseTo(300, -1);
  await composer(page).fill('Un début.');
  await press(page, 'Escape');
  await expect(composer(page)).toHaveCount(0);
  const draft = page.getByRole('article', { name: 'Commenter ce passage' });
  const resume = draft.getByRole('button', { name: 'Reprendre ce texte' });
  await reloadText(page);
  await expect(draft).toContainText('Un début.');
  expect(await painted(page, 'passage-1')).toBe(WORDS.p4);
  await expect.poll(() => offBy(page, draft, WORDS.p4)).toBeCloseTo(0, -1);
  await resume.last().click();
  await expect(composer(page)).toHaveValue('Un début.');
  await expect(composer(page)).toBeFocused();
  await composer(page).fill('');
  await press(page, 'Escape');
  await expect(draft).toHaveCount(0);
  expect(await painted(page, 'passage-1')).toBe('');
});

test('words that the newsroom refuses stand beside the passage again', async ({
  page,
  newsroom: { db },
}) => {
  await openText(page);
  await drag(page, WORDS.p2);
  await tool(page, 'Commenter').click();
  await composer(page).fill('Un avis.');
  await nameField(page).fill('Autre Lecteur');
  db.site.comments.maxLength = 4;
  await press(page, 'Control+Enter');
  const draft = page.getByRole('article', { name: 'Commenter ce passage' });
  await expect(draft).toContainText('Brouillon');
  await expect(draft).toContainText('Un avis.');
  await draft.getByText('Reprendre ce texte').click();
  await expect(composer(page)).toHaveValue('Un avis.');
  await expect(draft.getByRole('alert')).toBeVisible();
});

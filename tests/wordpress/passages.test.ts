/** Comments on words of a post: to WordPress and back, also after the post was edited there. */
import type { Browser, Page } from '@playwright/test';
import { paths } from '../../src/lib/paths.ts';
import { rowWith } from '../browser/comment-parts.ts';
import { comments, goToComments, nameField } from '../browser/page-parts.ts';
import { composer, drag, openText, tool } from '../browser/passage-parts.ts';
import { noteWith, openDiscussed, painted } from '../browser/passages.ts';
import type { Desk } from './desk.ts';
import { newPost } from './new-post.ts';
import { mailField } from './page-parts.ts';
import { expect, test } from './test.ts';

const WIDE = { reducedMotion: 'reduce', viewport: { width: 1440, height: 900 } } as const;
test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: WIDE.viewport });

const WORDS = 'l’accord sur un réseau régional de transport en commun';
const SAID = 'Un avis & <b>demi</b> sur ces mots.';

/** As an editor types it; WordPress sets the apostrophes. */
const contentWith = (passage: string) =>
  ['La région a tenu son assemblée.', passage, 'La séance a été levée à midi.']
    .map((text) => `<!-- wp:paragraph --><p>${text}</p><!-- /wp:paragraph -->`)
    .join('\n\n');
const CONTENT = contentWith(
  "Les élus ont voté l'accord sur un <em>réseau régional</em> de transport en commun, à l'unanimité.",
);

/** The words that are marked, in whatever pieces. */
const marked = async (page: Page) => (await painted(page, 'passage-1')).replaceAll('|', '');

/** A reader chooses words of the post and says something of them. */
async function speak(page: Page, desk: Desk): Promise<{ id: number; address: string }> {
  const { id, slug } = await newPost(desk, { content: CONTENT });
  const address = paths.article.href(slug);
  await openText(page, address);
  await drag(page, 'l’accord', 'en commun');
  await tool(page, 'Commenter').click();
  await composer(page).fill(SAID);
  await nameField(page).fill('Lectrice Fictive');
  await mailField(page).fill('lectrice.fictive@exemple.ma');
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  await composer(page).press('Control+Enter');
  await answered;
  await expect(noteWith(page, SAID)).toHaveAccessibleName('1 commentaire sur ce passage');
  return { id, address };
}

/** Somebody else, who has read nothing of it before. */
async function stranger(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({ ...WIDE, baseURL: baseURL ?? '', locale: 'fr-FR' });
  return context.newPage();
}

test('words that are spoken of are a quotation in WordPress, and found again by all', async ({
  page,
  browser,
  baseURL,
  desk,
  relay,
}) => {
  const { id, address } = await speak(page, desk);
  const [stored, ...others] = await desk.comments(id);
  expect(others).toEqual([]);
  const [, cite = '', quoted, words] =
    /^<blockquote cite="([^"]+)">([^<]+)<\/blockquote>\n\n(.+)$/.exec(stored?.content ?? '') ?? [];
  expect(cite).toMatch(
    new RegExp(`^${relay.url}/\\d{4}/\\d\\d${address.replace('/articles', '')}/#:~:text=`),
  );
  expect(quoted).toBe(WORDS);
  expect(words).toBe('Un avis &amp; &lt;b&gt;demi&lt;/b&gt; sur ces mots.');

  const other = await stranger(browser, baseURL);
  await openDiscussed(other, address);
  await expect(noteWith(other, SAID)).toHaveAccessibleName('1 commentaire sur ce passage');
  expect(await marked(other)).toBe(WORDS);
  await other.context().close();
});

test('a passage that was put otherwise in WordPress is found again', async ({
  page,
  browser,
  baseURL,
  desk,
}) => {
  const { id, address } = await speak(page, desk);
  await desk.edit(id, { content: CONTENT.replace('de transport en', 'des transports en') });
  const other = await stranger(browser, baseURL);
  await openDiscussed(other, address);
  await expect(noteWith(other, SAID)).toContainText('Passage modifié');
  expect(await marked(other)).toBe('l’accord sur un réseau régional des transports en commun');
  await other.context().close();
});

test('of one that is gone, the comment is with those that have lost theirs', async ({
  page,
  browser,
  baseURL,
  desk,
}) => {
  const { id, address } = await speak(page, desk);
  await desk.edit(id, { content: contentWith('Les élus se sont séparés sans rien décider.') });
  const other = await stranger(browser, baseURL);
  await openText(other, address);
  await goToComments(other);
  // What is found late is shown once it moves nothing: below the screen of who goes back to the text.
  await other.setViewportSize({ ...WIDE.viewport, height: 400 });
  await other.evaluate(() => scrollTo(0, 0));
  await comments(other).getByRole('button', { name: 'Le passage a changé (1)' }).click();
  await comments(other).getByRole('link', { name: WORDS }).press('Enter');
  const row = rowWith(other, SAID);
  await expect(row).toBeFocused();
  await expect(row).toContainText('Ce passage a changé depuis le commentaire.');
  await expect(row.getByRole('blockquote')).toContainText(WORDS);
  expect(await marked(other)).toBe('');
  await other.context().close();
});

test('who moderates reads the words, and what is said of them', async ({
  page,
  browser,
  desk,
  wordPress,
}) => {
  const { id } = await speak(page, desk);
  const moderator = await stranger(browser, wordPress);
  await moderator.goto('/wp-login.php');
  await moderator.getByRole('textbox', { name: 'Username' }).fill('admin');
  await moderator.getByRole('textbox', { name: 'Password' }).fill('password');
  await moderator.getByRole('button', { name: 'Log In' }).click();
  for (const place of [`/wp-admin/edit-comments.php?p=${id}`, `/?p=${id}`]) {
    await moderator.goto(place);
    const said = moderator.getByRole('blockquote').filter({ hasText: WORDS });
    await expect(said).toHaveText(WORDS);
    await expect(said.locator('..')).toContainText(SAID);
  }
  await moderator.context().close();
});

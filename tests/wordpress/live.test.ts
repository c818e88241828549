/** What the newsroom does while a reader looks: WordPress does not stream, so it is asked. */
import { headline } from '../browser/live-reader.ts';
import { heading, headlines, visit } from '../browser/page-parts.ts';
import { follow, openArticle } from './page-parts.ts';
import { expect, test } from './test.ts';

const TEXT = '<!-- wp:paragraph --><p>Le texte.</p><!-- /wp:paragraph -->';

test.beforeEach(async ({ page }) => {
  await page.clock.install();
});

test('a post comes out, is edited in place, and leaves', async ({ page, desk }) => {
  await visit(page, '/live');
  await page.keyboard.press('Shift');
  await expect(headlines(page).first()).toContainText('SIAM');
  const id = String(await desk.publish({ title: 'Il vient de paraître', content: TEXT }));
  await follow(page, () => expect(headline(page, { id })).toHaveCount(1, { timeout: 500 }));
  await expect(headlines(page).first()).toContainText('Il vient de paraître');

  await desk.edit(Number(id), { title: 'Il vient d’être corrigé' });
  await follow(page, () =>
    expect(headline(page, { id })).toContainText('Il vient d’être corrigé', { timeout: 500 }),
  );
  await desk.withdraw(Number(id));
  await follow(page, () => expect(headline(page, { id })).toHaveCount(0, { timeout: 500 }));
});

test('a scheduled post comes when it is due, a draft when it is published', async ({
  page,
  desk,
}) => {
  const id = await desk.publish({ title: 'Encore un brouillon', content: TEXT, status: 'draft' });
  await visit(page, '/live');
  await page.keyboard.press('Shift');
  await expect(headlines(page).first()).toContainText('SIAM');
  await desk.edit(id, { status: 'publish' });
  await follow(page, () =>
    expect(headline(page, { id: String(id) })).toHaveCount(1, { timeout: 500 }),
  );
});

test.describe('an article that is open', () => {
  test.use({ allowedNoise: [/status of 40[14]/] });

  test('says that it was updated, and shows the new version', async ({ page, desk }) => {
    const id = await desk.publish({ title: 'Un article ouvert', slug: 'ouvert', content: TEXT });
    await openArticle(page, 'ouvert');
    await page.keyboard.press('Shift');
    await expect(heading(page)).toHaveText('Un article ouvert');
    await desk.edit(id, { content: TEXT.replace('Le texte.', 'Le texte corrigé.') });
    const show = page.getByRole('button', { name: 'Afficher la nouvelle version' });
    await follow(page, () => expect(show).toBeVisible({ timeout: 500 }));
    await show.click();
    await expect(page.getByText('Le texte corrigé.')).toBeVisible();
  });

  test('says that it was withdrawn, and keeps its words', async ({ page, desk }) => {
    const id = await desk.publish({ title: 'De passage', slug: 'de-passage', content: TEXT });
    await openArticle(page, 'de-passage');
    await page.keyboard.press('Shift');
    await expect(heading(page)).toHaveText('De passage');
    await desk.withdraw(id);
    await follow(page, () =>
      expect(page.getByText('Cet article a été retiré.')).toBeVisible({ timeout: 500 }),
    );
    await expect(heading(page)).toHaveText('De passage');
  });
});

test('every reader asks the same address, once a poll', async ({ page, relay }) => {
  await visit(page, '/live');
  await page.keyboard.press('Shift');
  await expect(headlines(page).first()).toContainText('SIAM');
  await expect.poll(() => relay.asked.length).toBeGreaterThan(0);
  relay.asked.length = 0;
  const polls = () => relay.asked.filter((asked) => asked.includes('posts'));
  await follow(page, async () => expect(polls().length).toBeGreaterThan(4));
  expect(new Set(relay.asked).size).toBe(1);
  expect(relay.asked.join()).not.toMatch(/after=|before=|OPTIONS/);
});

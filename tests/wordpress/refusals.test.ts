/** What a WordPress refuses of comments: each in words, and none of the reader's lost. */
import { published, rowWith } from '../browser/comment-parts.ts';
import { commentField, comments, publish } from '../browser/page-parts.ts';
import type { Desk } from './desk.ts';
import { newPost } from './new-post.ts';
import { mailField, openArticle, openComments, send } from './page-parts.ts';
import { expect, test } from './test.ts';

test.use({ allowedNoise: [/status of (40\d|5\d\d)|ERR_EMPTY_RESPONSE/] });

test('comments that close while they are written', async ({ page, desk }) => {
  const { id, slug } = await newPost(desk);
  await openComments(page, slug);
  await desk.edit(id, { commentStatus: 'closed' });
  await send(page, 'Trop tard.');
  await expect(comments(page)).toContainText('Les commentaires sont fermés sur cet article.');
  await expect(comments(page)).toContainText('Trop tard.');
});

for (const [what, refuse] of [
  ['the line is not there', (desk: Desk) => desk.allowAnonymous(false)],
  ['an account is needed', (desk: Desk) => desk.setOptions({ comment_registration: '1' })],
] as const) {
  test(`any comment, where ${what}: there is no form`, async ({ page, desk }) => {
    const { slug } = await newPost(desk);
    await refuse(desk);
    await openArticle(page, slug);
    await expect(comments(page)).toContainText('Les commentaires sont fermés sur cet article.');
    await expect(commentField(page)).toHaveCount(0);
  });

  test(`any comment, once ${what}: the words stay`, async ({ page, desk }) => {
    const { id, slug } = await newPost(desk);
    await openComments(page, slug);
    await refuse(desk);
    await send(page, 'Sans compte.');
    await expect(comments(page)).toContainText(
      'La rédaction ne prend pas de commentaires sans compte sur son site.',
    );
    await expect(comments(page)).toContainText('Sans compte.');
    expect(await desk.comments(id)).toEqual([]);
  });
}

test('an address that it does not take for one', async ({ page, desk }) => {
  const { id, slug } = await newPost(desk);
  await openComments(page, slug);
  await send(page, 'Un avis.', { email: 'hélène@exemple.ma' });
  await expect(comments(page).getByRole('alert').first()).toBeVisible();
  await expect(mailField(page)).toHaveAttribute('aria-invalid', 'true');
  await mailField(page).fill('helene@exemple.ma');
  await publish(page).click();
  await expect(published(page)).toBeVisible();
  expect(await desk.comments(id)).toMatchObject([{ content: 'Un avis.' }]);
});

test('a second comment within fifteen seconds waits, and goes by itself', async ({
  page,
  desk,
}) => {
  await page.clock.install();
  const { id, slug } = await newPost(desk);
  await openComments(page, slug);
  await send(page, 'Un premier avis.');
  await expect(published(page)).toBeVisible();
  await send(page, 'Un second avis.');
  await expect(rowWith(page, 'Un second avis.')).toContainText(/Envoi dans 1\d s\./);
  expect(await desk.comments(id)).toHaveLength(1);
  await desk.age();
  await page.clock.fastForward(20_000);
  await expect.poll(async () => (await desk.comments(id)).length).toBe(2);
  await expect(rowWith(page, 'Un second avis.')).not.toContainText('Envoi dans');
});

test('the same words again are the comment that it has', async ({
  page,
  browser,
  desk,
  baseURL,
}) => {
  const { id, slug } = await newPost(desk);
  await openComments(page, slug);
  await send(page, 'Les mêmes mots.');
  await expect(published(page)).toBeVisible();
  await desk.age();
  const other = await browser.newContext({ baseURL: baseURL ?? '' });
  const again = await other.newPage();
  await openComments(again, slug);
  await send(again, 'Les mêmes mots.');
  await expect(comments(again)).toContainText('La rédaction a déjà reçu ce commentaire.');
  await other.close();
  expect(await desk.comments(id)).toHaveLength(1);
});

test('an answer that is lost, and the same words sent again', async ({ page, desk, relay }) => {
  const { id, slug } = await newPost(desk);
  await openComments(page, slug);
  relay.isConcerned = ({ method }) => method === 'POST';
  relay.fault = 'cut-after';
  await send(page, 'Reçu, et perdu en route.');
  const row = rowWith(page, 'Reçu, et perdu en route.');
  await expect(row).toContainText('La rédaction n’a pas répondu');
  expect(await desk.comments(id)).toHaveLength(1);
  relay.fault = undefined;
  await row.getByRole('button', { name: 'Réessayer' }).click();
  await expect(row.getByRole('button', { name: 'Réessayer' })).toBeHidden();
  await expect(row).toHaveCount(1);
  expect(await desk.comments(id)).toHaveLength(1);
});

/** Commenting without an account, in every way of moderating. */
import { published, rowWith } from '../browser/comment-parts.ts';
import { passUntil } from '../browser/page-clock.ts';
import { commentField, comments, visit } from '../browser/page-parts.ts';
import { SLUGS } from './hard-cases/posts.ts';
import { newPost } from './new-post.ts';
import { mailField, openComments, send } from './page-parts.ts';
import { expect, test } from './test.ts';

test('a comment is published at once where nobody reads it first', async ({ page, desk }) => {
  const { id, slug } = await newPost(desk);
  await openComments(page, slug);
  await send(page, 'Un premier avis.\n\nEt <b>sa</b> suite & fin.');
  await expect(published(page)).toBeVisible();
  await expect(rowWith(page, 'Un premier avis.')).toContainText('Et <b>sa</b> suite & fin.');
  expect(await desk.comments(id)).toMatchObject([
    { author: 'Lectrice Fictive', status: 'approved', parent: 0 },
  ]);
});

test('an answer stands under what it answers', async ({ page, desk }) => {
  const { id, slug } = await newPost(desk);
  const parent = await desk.comment({ post: id, author: 'Lecteur', content: 'Un avis.' });
  await openComments(page, slug);
  await rowWith(page, 'Un avis.').getByRole('button', { name: 'Répondre' }).click();
  await page.getByRole('textbox', { name: 'Votre réponse' }).fill('Une réponse.');
  const name = page.getByRole('textbox', { name: 'Nom affiché' });
  await name.last().fill('Lectrice');
  await mailField(page).last().fill('lectrice@exemple.ma');
  await comments(page).getByRole('button', { name: 'Publier' }).last().click();
  await expect.poll(async () => (await desk.comments(id)).length).toBe(2);
  expect((await desk.comments(id)).at(-1)).toMatchObject({ parent, content: 'Une réponse.' });
});

test('a comment that is held is seen by its author alone, and found when it comes out', async ({
  page,
  context,
  desk,
  relay,
}) => {
  const { id, slug } = await newPost(desk);
  await desk.setOptions({ comment_moderation: '1' });
  await openComments(page, slug);
  // Else the comment waits behind all that the page asks for, on a busy machine for too long.
  await relay.whenIdle();
  await send(page, 'Un avis à relire.');
  const row = rowWith(page, 'Un avis à relire.');
  await expect(row).toContainText('En attente, visible par vous seul.');
  const [stored] = await desk.comments(id);
  expect(stored?.status).toBe('unapproved');

  await page.reload();
  await openComments(page, slug);
  await expect(row).toContainText('En attente, visible par vous seul.');
  const other = await context.browser()?.newContext();
  const stranger = await other?.newPage();
  if (stranger) {
    await stranger.goto(page.url());
    await expect(stranger.getByText('Personne n’a encore commenté')).toBeVisible();
  }
  await other?.close();

  await desk.moderate(stored?.id ?? 0, 'approve');
  await openComments(page, slug);
  await expect(row).not.toContainText('En attente');
  await expect(row).toHaveCount(1);
});

test('two addresses in the words are held, whatever the setting', async ({ page, desk }) => {
  const { id, slug } = await newPost(desk);
  await openComments(page, slug);
  await send(page, 'Voir https://exemple.ma/un et https://exemple.ma/deux.');
  await expect(rowWith(page, 'Voir https://exemple.ma/un')).toContainText('En attente');
  expect(await desk.comments(id)).toMatchObject([{ status: 'unapproved' }]);
});

test('a disallowed word is refused, and the reader is told', async ({ page, desk }) => {
  const { id, slug } = await newPost(desk);
  await openComments(page, slug);
  await send(page, 'Un avis avec motinterdit dedans.');
  await expect(rowWith(page, 'motinterdit')).toContainText(
    'Ce commentaire n’a pas été retenu par la rédaction.',
  );
  expect(await desk.comments(id)).toMatchObject([{ status: 'trash' }]);
});

test('where comments are closed there is no form', async ({ page }) => {
  await visit(page, `/articles/${SLUGS.closed}`);
  await expect(
    comments(page).getByText('Les commentaires sont fermés sur cet article.'),
  ).toBeVisible();
  await expect(commentField(page)).toHaveCount(0);
});

test('a comment of somebody else comes in without a reload', async ({ page, desk }) => {
  await page.clock.install();
  const { id, slug } = await newPost(desk);
  await desk.comment({ post: id, author: 'Lecteur', content: 'Un avis.' });
  await openComments(page, slug);
  await expect(rowWith(page, 'Un avis.')).toBeVisible();
  await desk.comment({ post: id, author: 'Lectrice', content: 'Un avis de plus.' });
  const arrival = comments(page)
    .getByRole('button', { name: '1 nouveau commentaire' })
    .or(rowWith(page, 'Un avis de plus.'));
  await passUntil(page, () => expect(arrival.first()).toBeVisible({ timeout: 500 }));
});

import { waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { newsroom } from '../newsroom.ts';
import { renderApp } from '../render-app.tsx';
import {
  commentsSection,
  openComments,
  post,
  rowOf,
  takenComments,
  textField,
  threadRows,
} from './comments-section.ts';

const HELD = 'En attente, visible par vous seul.';

beforeEach(() => {
  newsroom.db.site.comments.moderation = 'all';
});

/** Posts words that the newsroom holds, and leaves the page. */
async function postHeld(text: string) {
  const { user, unmount } = await renderApp();
  const section = await openComments();
  await post(user, section, text);
  await section.findByText(HELD);
  unmount();
  const [comment] = takenComments();
  if (!comment) throw new Error('nothing was taken');
  return comment;
}

describe('a reader whose comment waits for review', () => {
  it('is told before and after, and keeps sight of what no list has', async () => {
    const { user, services } = await renderApp();
    const section = await openComments();
    await post(user, section, 'À relire');
    expect(section.getByText('Relu par la rédaction avant publication.')).toBeVisible();
    expect(await section.findByText(/Il attend la relecture de la rédaction/)).toBeVisible();
    await waitFor(() => expect(rowOf(section, 'À relire').getByText(HELD)).toBeVisible());
    await services.queryClient.refetchQueries();
    expect(rowOf(section, 'À relire').getByText(HELD)).toBeVisible();
    expect(section.getByRole('heading', { name: 'Commentaires (0)' })).toBeVisible();
    expect(textField(section)).toHaveValue('');
    expect(takenComments()).toHaveLength(1);
  });

  it('finds it waiting after a reload, and can still change it or take it away', async () => {
    await postHeld('À relire');
    await renderApp();
    const section = await openComments();
    const row = within(await section.findByRole('listitem'));
    expect(await row.findByText(HELD)).toBeVisible();
    expect(row.getByText('À relire')).toBeVisible();
    expect(row.getByRole('button', { name: 'Modifier' })).toBeVisible();
    expect(row.getByRole('button', { name: 'Retirer' })).toBeVisible();
    expect(row.queryByRole('button', { name: 'Répondre' })).toBeNull();
    expect(section.queryByText(/est publié/)).toBeNull();
  });

  it('finds it published, once, when the newsroom has read it', async () => {
    const { id } = await postHeld('À relire');
    newsroom.db.publishComment(id);
    await renderApp();
    const section = await openComments();
    await waitFor(() => {
      expect(rowOf(section, 'À relire').getByText('Vous')).toBeVisible();
      expect(section.queryByText(HELD)).toBeNull();
    });
    expect(threadRows(section)).toHaveLength(1);
    expect(section.getByRole('heading', { name: 'Commentaires (1)' })).toBeVisible();
  });

  it('is told where the newsroom did not want it, and has the words back', async () => {
    const { id } = await postHeld('À relire');
    newsroom.db.removeComment(id);
    const { user } = await renderApp();
    const section = await openComments();
    await user.click(section.getByRole('heading', { level: 2 }));
    const said = /Ce commentaire n’a pas été retenu par la rédaction\./;
    expect(await section.findByText(said)).toBeVisible();
    const row = rowOf(section, 'À relire');
    await user.click(row.getByRole('button', { name: 'Modifier' }));
    await waitFor(() => expect(threadRows(section)).toHaveLength(0));
    expect(textField(section)).toHaveValue('À relire');
  });

  it('lets go of what was refused', async () => {
    const { id } = await postHeld('À relire');
    newsroom.db.removeComment(id);
    const { user, unmount } = await renderApp();
    const section = await openComments();
    await user.click(section.getByRole('heading', { level: 2 }));
    await user.click(await section.findByRole('button', { name: 'Supprimer le brouillon' }));
    await waitFor(() => expect(threadRows(section)).toHaveLength(0));
    expect(textField(section)).toHaveValue('');
    unmount();

    await renderApp();
    expect(threadRows(await openComments())).toHaveLength(0);
  });

  it('still sees it waiting where the newsroom cannot say what became of it', async () => {
    const { id } = await postHeld('À relire');
    newsroom.db.publishComment(id);
    newsroom.faults.failing.add('comments');
    await renderApp();
    const section = await commentsSection();
    expect(await section.findByText(HELD)).toBeVisible();
  });
});

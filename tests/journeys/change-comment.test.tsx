import { waitFor } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, it } from 'vitest';
import { SAMPLE_NOW } from '../../mocks/sample.ts';
import { newsroom } from '../newsroom.ts';
import { renderApp } from '../render-app.tsx';
import { openActions } from './comment-answers.ts';
import {
  addComment,
  fill,
  openComments,
  post,
  rowOf,
  type Section,
  takenComments,
  threadRows,
} from './comments-section.ts';

const HOUR_MS = 3_600_000;

/** A reader with a published comment that may still be changed. */
async function withComment(text = 'Mot') {
  const view = await renderApp();
  const section = await openComments();
  await post(view.user, section, text);
  await section.findByText('Votre commentaire est publié.');
  await waitFor(() => rowOf(section, text).getByRole('button', { name: 'Autres actions' }));
  return { ...view, section };
}

const editField = (section: Section) =>
  rowOf(section, 'Mot').getByRole('textbox', { name: 'Votre commentaire' });

/** Opens the form that a comment of one's own is changed in, and fills it. */
async function edit({ user, section }: Awaited<ReturnType<typeof withComment>>, text: string) {
  const row = await openActions(user, section, 'Mot');
  await user.click(row.getByRole('button', { name: 'Modifier' }));
  const field = await row.findByRole('textbox', { name: 'Votre commentaire' });
  await fill(user, field, text);
  return row;
}

describe('a reader who changes their comment', () => {
  it('finds their words in the form, and the new ones in the thread', async () => {
    const reader = await withComment();
    const { user, section } = reader;
    const row = await openActions(user, section, 'Mot');
    expect(row.getByText(/^encore (9|10) minutes$/)).toBeVisible();
    await user.click(row.getByRole('button', { name: 'Modifier' }));
    const field = await row.findByRole('textbox', { name: 'Votre commentaire' });
    expect(field).toHaveValue('Mot');
    expect(field).toHaveFocus();
    await fill(user, field, 'Mieux dit');
    await user.click(row.getByRole('button', { name: 'Enregistrer' }));
    await waitFor(() => expect(threadRows(section)[0]).toHaveTextContent('Modifié à 15:42'));
    expect(section.getByText('Mieux dit')).toBeVisible();
    expect(threadRows(section)).toHaveLength(1);
    expect(takenComments()[0]?.editedAt).toBeDefined();
  });

  it('keeps the change over a reload as long as it is not saved', async () => {
    const reader = await withComment();
    await edit(reader, 'À moitié');
    reader.unmount();

    const { user } = await renderApp();
    const section = await openComments();
    await waitFor(() => rowOf(section, 'Mot').getByText('Vous'));
    const row = await openActions(user, section, 'Mot');
    await user.click(row.getByRole('button', { name: 'Modifier' }));
    expect(await row.findByRole('textbox', { name: 'Votre commentaire' })).toHaveValue('À moitié');
    await user.click(row.getByRole('button', { name: 'Annuler' }));
    expect(section.getByText('Mot')).toBeVisible();
    expect(takenComments()[0]?.editedAt).toBeUndefined();
  });

  it('is told when the time for it is over, and loses no word', async () => {
    const reader = await withComment();
    const row = await edit(reader, 'Trop tard');
    newsroom.db.now = () => SAMPLE_NOW + HOUR_MS;
    await reader.user.click(row.getByRole('button', { name: 'Enregistrer' }));
    expect(await row.findByRole('alert')).toHaveTextContent(
      'Le délai pour modifier ce commentaire est passé.',
    );
    expect(editField(reader.section)).toHaveValue('Trop tard');
  });

  it('is told when the newsroom does not answer, and saves it then', async () => {
    const reader = await withComment();
    const row = await edit(reader, 'Mieux dit');
    newsroom.server.use(http.patch('*/api/comments/:id', () => Response.error(), { once: true }));
    await reader.user.click(row.getByRole('button', { name: 'Enregistrer' }));
    expect(await row.findByRole('alert')).toHaveTextContent(
      'La rédaction n’a pas répondu. Rien n’a changé.',
    );
    await reader.user.click(row.getByRole('button', { name: 'Enregistrer' }));
    await waitFor(() => expect(threadRows(reader.section)[0]).toHaveTextContent('Modifié à 15:42'));
    expect(reader.section.getByText('Mieux dit')).toBeVisible();
  });

  it('sees it changed where the newsroom took it and only the answer was lost', async () => {
    const reader = await withComment();
    const row = await edit(reader, 'Mieux dit');
    newsroom.server.use(
      http.patch(
        '*/api/comments/:id',
        ({ params }) => {
          newsroom.db.editComment(String(params['id']), 'Mieux dit');
          return Response.error();
        },
        { once: true },
      ),
    );
    await reader.user.click(row.getByRole('button', { name: 'Enregistrer' }));
    expect(await reader.section.findByText('Votre commentaire est modifié.')).toHaveRole('status');
    expect(reader.section.getByText('Mieux dit')).toBeVisible();
  });

  it('is told that nobody knows where the newsroom has fallen silent', async () => {
    const reader = await withComment();
    const row = await edit(reader, 'Mieux dit');
    newsroom.server.use(http.all('*/api/comments/:id', () => Response.error()));
    await reader.user.click(row.getByRole('button', { name: 'Enregistrer' }));
    expect(await row.findByRole('alert')).toHaveTextContent(
      'La rédaction n’a pas répondu. Elle a peut-être reçu votre demande.',
    );
    expect(editField(reader.section)).toHaveValue('Mieux dit');
  });

  it('hears of it in whatever form they are by then, and keeps no draft of it', async () => {
    const reader = await withComment();
    const { user, section } = reader;
    const row = await edit(reader, 'Mieux dit');
    const answering = Promise.withResolvers<undefined>();
    newsroom.server.use(http.patch('*/api/comments/:id', () => answering.promise));
    await user.click(row.getByRole('button', { name: 'Enregistrer' }));
    await user.click(row.getByRole('button', { name: 'Retirer' }));
    await row.findByRole('form', { name: 'Retirer' });
    answering.resolve(undefined);
    expect(await section.findByText('Votre commentaire est modifié.')).toHaveRole('status');
    expect(row.getByRole('form', { name: 'Retirer' })).toBeVisible();
    expect(localStorage.getItem('le-fil:comment-drafts') ?? '').not.toContain('Mieux dit');
  });

  it('cannot make it empty, nor too long', async () => {
    newsroom.db.site.comments.maxLength = 20;
    const reader = await withComment();
    const row = await edit(reader, 'x'.repeat(21));
    expect(editField(reader.section)).toHaveAccessibleDescription('1 caractère de trop');
    await reader.user.click(row.getByRole('button', { name: 'Enregistrer' }));
    await fill(reader.user, editField(reader.section), '\u200b ');
    expect(editField(reader.section)).toHaveAccessibleDescription('Écrivez votre commentaire.');
    await reader.user.click(row.getByRole('button', { name: 'Enregistrer' }));
    expect(takenComments()[0]?.editedAt).toBeUndefined();
  });

  it('is offered it for no comment of others, even of their own name', async () => {
    addComment('Autrui', { author: { name: 'Nadia' } });
    const { user, section } = await withComment();
    const row = await openActions(user, section, 'Autrui');
    expect(row.queryByRole('button', { name: 'Modifier' })).toBeNull();
    expect(row.queryByRole('button', { name: 'Retirer' })).toBeNull();
    expect(row.getByRole('button', { name: 'Signaler' })).toBeVisible();
  });
});

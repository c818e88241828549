import { waitFor } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, it } from 'vitest';
import { SAMPLE_NOW } from '../../mocks/sample.ts';
import { newsroom } from '../newsroom.ts';
import { renderApp } from '../render-app.tsx';
import { openActions } from './comment-answers.ts';
import {
  addComment,
  openComments,
  post,
  rowOf,
  takenComments,
  threadRows,
} from './comments-section.ts';

const HOUR_MS = 3_600_000;

/** A reader who is asked whether their comment is to go. */
async function aboutToRemove() {
  const view = await renderApp();
  const section = await openComments();
  await post(view.user, section, 'Mot');
  await section.findByText('Votre commentaire est publié.');
  await waitFor(() => rowOf(section, 'Mot').getByRole('button', { name: 'Autres actions' }));
  const row = await openActions(view.user, section, 'Mot');
  await view.user.click(row.getByRole('button', { name: 'Retirer' }));
  const form = await row.findByRole('form', { name: 'Retirer' });
  return { ...view, section, row, form };
}

describe('a reader who takes their comment away', () => {
  it('is asked once, and sees it gone', async () => {
    const { user, section, row } = await aboutToRemove();
    expect(row.getByText('Retirer ce commentaire ? Les réponses resteront.')).toBeVisible();
    const confirm = row.getAllByRole('button', { name: 'Retirer' }).at(-1);
    if (confirm) await user.click(confirm);
    await waitFor(() => expect(threadRows(section)).toHaveLength(0));
    expect(takenComments()[0]?.status).toBe('removed');
    expect(await section.findByRole('heading', { name: 'Commentaires (0)' })).toBeVisible();
  });

  it('may think better of it', async () => {
    const { user, section, row } = await aboutToRemove();
    await user.click(row.getByRole('button', { name: 'Annuler' }));
    expect(section.queryByText(/^Retirer ce commentaire/)).toBeNull();
    expect(takenComments()[0]?.status).toBe('published');
  });

  it('leaves the answers where they are', async () => {
    const { user, section, row, services } = await aboutToRemove();
    addComment('Réponse', { parentId: takenComments()[0]?.id });
    await services.queryClient.refetchQueries();
    await section.findByText('Réponse');
    const confirm = row.getAllByRole('button', { name: 'Retirer' }).at(-1);
    if (confirm) await user.click(confirm);
    expect(await section.findByText('Ce commentaire a été retiré.')).toBeVisible();
    expect(section.getByText('Réponse')).toBeVisible();
    expect(section.queryByText('Mot')).toBeNull();
  });

  it('is told when the time for it is over', async () => {
    const { user, section, row } = await aboutToRemove();
    newsroom.db.now = () => SAMPLE_NOW + HOUR_MS;
    const confirm = row.getAllByRole('button', { name: 'Retirer' }).at(-1);
    if (confirm) await user.click(confirm);
    expect(await row.findByRole('alert')).toHaveTextContent(
      'Le délai pour modifier ce commentaire est passé.',
    );
    expect(section.getByText('Mot')).toBeVisible();
  });

  it('succeeds where it went and only the answer was lost', async () => {
    const { user, section, row } = await aboutToRemove();
    newsroom.server.use(
      http.delete(
        '*/api/comments/:id',
        ({ params }) => {
          newsroom.db.removeComment(String(params['id']));
          return Response.error();
        },
        { once: true },
      ),
    );
    const confirm = row.getAllByRole('button', { name: 'Retirer' }).at(-1);
    if (confirm) await user.click(confirm);
    expect(await row.findByRole('alert')).toHaveTextContent(/La rédaction n’a pas répondu/);
    if (confirm) await user.click(confirm);
    await waitFor(() => expect(threadRows(section)).toHaveLength(0));
  });
});

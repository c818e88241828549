import { waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { http } from 'msw';
import { describe, expect, it } from 'vitest';
import { SAMPLE_NOW } from '../../mocks/sample.ts';
import { newsroom } from '../newsroom.ts';
import { renderApp } from '../render-app.tsx';
import { openActions } from './comment-answers.ts';
import {
  addComment,
  commentsAddress,
  openComments,
  post,
  rowElement,
  rowOf,
  type Section,
  takenComments,
  threadRows,
} from './comments-section.ts';

const HOUR_MS = 3_600_000;
const commentAddress = '*/api/comments/:id';

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

async function confirmRemoval(user: UserEvent, row: Section) {
  const form = within(row.getByRole('form', { name: 'Retirer' }));
  await user.click(form.getByRole('button', { name: 'Retirer' }));
}

describe('a reader who takes their comment away', () => {
  it('is asked once, and sees it gone', async () => {
    const { user, section, row } = await aboutToRemove();
    expect(row.getByText('Retirer ce commentaire ? Les réponses resteront.')).toBeVisible();
    await confirmRemoval(user, row);
    await waitFor(() => expect(threadRows(section)).toHaveLength(0));
    expect(takenComments()[0]?.status).toBe('removed');
    expect(section.getByText('Votre commentaire est retiré.')).toHaveRole('status');
    await waitFor(() => expect(section.getByRole('heading', { level: 2 })).toHaveFocus());
    expect(await section.findByRole('heading', { name: 'Commentaires (0)' })).toBeVisible();
  });

  it('sees it gone, and is not told of it as new, where the list cannot be had again', async () => {
    newsroom.db.site.live = { stream: false, pollSeconds: 1 };
    const { user, section, row, services } = await aboutToRemove();
    const latest = { queryKey: ['latest-comments'] };
    await waitFor(() =>
      expect(services.queryClient.getQueriesData(latest)[0]?.[1]).toMatchObject({ total: 1 }),
    );
    newsroom.server.use(http.get(commentsAddress, () => Response.error()));
    await confirmRemoval(user, row);
    await waitFor(() => expect(threadRows(section)).toHaveLength(0));
    expect(await section.findByText('Votre commentaire est retiré.')).toHaveRole('status');
    expect(section.queryByRole('button', { name: /nouveau/ })).toBeNull();
    expect(section.getByRole('heading', { level: 2 })).toHaveTextContent('Commentaires (0)');
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
    await confirmRemoval(user, row);
    await waitFor(() => {
      expect(section.getByText('Ce commentaire a été retiré.')).toBeVisible();
      expect(rowElement(section, 'Ce commentaire a été retiré.')).toHaveFocus();
    });
    expect(section.getByText('Réponse')).toBeVisible();
    expect(section.queryByText('Mot')).toBeNull();
  });

  it('is told when the time for it is over', async () => {
    const { user, section, row } = await aboutToRemove();
    newsroom.db.now = () => SAMPLE_NOW + HOUR_MS;
    await confirmRemoval(user, row);
    expect(await row.findByRole('alert')).toHaveTextContent(
      'Le délai pour modifier ce commentaire est passé.',
    );
    expect(section.getByText('Mot')).toBeVisible();
  });

  it('sees it gone where it went and only the answer was lost', async () => {
    const { user, section, row } = await aboutToRemove();
    newsroom.server.use(
      http.delete(
        commentAddress,
        ({ params }) => {
          newsroom.db.removeComment(String(params['id']));
          return Response.error();
        },
        { once: true },
      ),
    );
    await confirmRemoval(user, row);
    await waitFor(() => expect(threadRows(section)).toHaveLength(0));
  });

  it('is told that nobody knows where the newsroom has fallen silent, and may ask again', async () => {
    const { user, section, row } = await aboutToRemove();
    newsroom.server.use(http.all(commentAddress, () => Response.error()));
    await confirmRemoval(user, row);
    expect(await row.findByRole('alert')).toHaveTextContent(
      'La rédaction n’a pas répondu. Elle a peut-être reçu votre demande.',
    );
    newsroom.server.resetHandlers();
    await confirmRemoval(user, row);
    await waitFor(() => expect(threadRows(section)).toHaveLength(0));
  });

  it('is told that nothing has changed where the newsroom still has it', async () => {
    const { user, row } = await aboutToRemove();
    newsroom.server.use(http.delete(commentAddress, () => Response.error()));
    await confirmRemoval(user, row);
    expect(await row.findByRole('alert')).toHaveTextContent(
      'La rédaction n’a pas répondu. Rien n’a changé.',
    );
  });

  it('is told that the newsroom did not accept it', async () => {
    const { user, row } = await aboutToRemove();
    newsroom.server.use(http.delete(commentAddress, () => new Response(null, { status: 403 })));
    await confirmRemoval(user, row);
    expect(await row.findByRole('alert')).toHaveTextContent(
      'La rédaction n’a pas accepté cette demande. Rien n’a changé.',
    );
  });
});

import { waitFor, within } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, it } from 'vitest';
import { problem } from '../../mocks/handlers/problem.ts';
import { newsroom } from '../newsroom.ts';
import { renderApp } from '../render-app.tsx';
import { answer } from './comment-answers.ts';
import {
  addComment,
  commentsAddress,
  openComments,
  rowElement,
  textField,
  threadRows,
} from './comments-section.ts';

describe('a reader who answers a comment that goes meanwhile', () => {
  it('has the refused words back under the article', async () => {
    const { id } = addComment('Mot 1');
    addComment('Mot 2');
    newsroom.server.use(
      http.post(commentsAddress, () => problem('invalid', { fields: { parentId: 'unknown' } })),
    );
    const { user, services } = await renderApp();
    const section = await openComments();
    await answer(user, section, 'Mot 1', 'Ma réponse');
    await section.findByText(/Le commentaire auquel vous répondez n’est plus là/);
    newsroom.db.removeComment(id);
    await services.queryClient.refetchQueries();
    await section.findByText('Ce commentaire n’est plus là.');

    const row = within(rowElement(section, 'Ma réponse'));
    await user.click(row.getByRole('button', { name: 'Modifier' }));
    await waitFor(() => expect(textField(section)).toHaveValue('Ma réponse'));
    await waitFor(() => expect(threadRows(section)).toHaveLength(1));
  });

  it('has words that wait back under the article too', async () => {
    const { id } = addComment('Mot 1');
    addComment('Mot 2');
    const { user, services } = await renderApp();
    const section = await openComments();
    newsroom.faults.postsTooFastSeconds = 60;
    await answer(user, section, 'Mot 1', 'Ma réponse');
    await section.findByText(/^Trop rapide/);
    newsroom.db.removeComment(id);
    await services.queryClient.refetchQueries();
    await section.findByText('Ce commentaire n’est plus là.');

    const row = within(rowElement(section, 'Ma réponse'));
    await user.click(row.getByRole('button', { name: 'Annuler l’envoi' }));
    await waitFor(() => expect(textField(section)).toHaveValue('Ma réponse'));
    await waitFor(() => expect(threadRows(section)).toHaveLength(1));
    expect(section.queryByText('La rédaction a déjà reçu ce commentaire.')).toBeNull();
  });
});

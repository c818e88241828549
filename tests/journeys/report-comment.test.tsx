import { waitFor } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, it } from 'vitest';
import { problem } from '../../mocks/handlers/problem.ts';
import { newsroom } from '../newsroom.ts';
import { renderApp } from '../render-app.tsx';
import { openActions } from './comment-answers.ts';
import { addComment, openComments, rowElement } from './comments-section.ts';

const reportsAddress = '*/api/comments/:id/reports';

/** A reader before the form in which they say what is wrong. */
async function aboutToReport() {
  const comment = addComment('Mot');
  const view = await renderApp();
  const section = await openComments();
  const row = await openActions(view.user, section, 'Mot');
  await view.user.click(row.getByRole('button', { name: 'Signaler' }));
  await row.findByRole('form', { name: 'Signaler' });
  return { ...view, section, row, comment };
}

describe('a reader who reports a comment', () => {
  it('says what is wrong, and is thanked', async () => {
    const { user, section, row, comment } = await aboutToReport();
    await user.click(row.getByRole('radio', { name: 'Publicité ou répétition' }));
    await user.type(row.getByRole('textbox', { name: 'Précisions (facultatif)' }), 'Déjà vu');
    await user.click(row.getByRole('button', { name: 'Envoyer' }));
    expect(await row.findByText('Merci, la rédaction est prévenue.')).toHaveRole('status');
    expect(newsroom.db.reports).toEqual([
      { commentId: comment.id, reason: 'spam', text: 'Déjà vu' },
    ]);
    expect(rowElement(section, 'Mot')).toHaveFocus();
    expect(row.queryByRole('button', { name: 'Signaler' })).toBeNull();
    await user.click(row.getByRole('button', { name: 'Fermer' }));
    expect(section.queryByText('Merci, la rédaction est prévenue.')).toBeNull();
  });

  it('need not say more than why', async () => {
    const { user, row, comment } = await aboutToReport();
    await user.click(row.getByRole('button', { name: 'Envoyer' }));
    await row.findByText('Merci, la rédaction est prévenue.');
    expect(newsroom.db.reports).toEqual([{ commentId: comment.id, reason: 'abuse' }]);
  });

  it('is told when it did not arrive, and sends what they wrote again', async () => {
    const { user, row } = await aboutToReport();
    newsroom.server.use(http.post(reportsAddress, () => Response.error(), { once: true }));
    await user.type(row.getByRole('textbox', { name: 'Précisions (facultatif)' }), 'Déjà vu');
    await user.click(row.getByRole('button', { name: 'Envoyer' }));
    expect(await row.findByRole('alert')).toHaveTextContent(/La rédaction n’a pas répondu/);
    expect(row.getByRole('textbox', { name: 'Précisions (facultatif)' })).toHaveValue('Déjà vu');
    await user.click(row.getByRole('button', { name: 'Envoyer' }));
    await waitFor(() => expect(newsroom.db.reports).toHaveLength(1));
  });

  it('finds the details again after having been in another form', async () => {
    const { user, section, row } = await aboutToReport();
    await user.type(row.getByRole('textbox', { name: 'Précisions (facultatif)' }), 'Déjà vu');
    await user.click(row.getByRole('button', { name: 'Répondre' }));
    await section.findByRole('form', { name: 'Répondre' });
    await user.click(row.getByRole('button', { name: 'Signaler' }));
    const details = await row.findByRole('textbox', { name: 'Précisions (facultatif)' });
    expect(details).toHaveValue('Déjà vu');
    await user.click(row.getByRole('button', { name: 'Envoyer' }));
    await waitFor(() => expect(newsroom.db.reports).toHaveLength(1));
    await waitFor(() => expect(localStorage.getItem('le-fil:comment-drafts')).not.toMatch('vu'));
  });

  it('is told when the comment is gone already', async () => {
    const { user, row } = await aboutToReport();
    newsroom.server.use(http.post(reportsAddress, () => problem('withdrawn')));
    await user.click(row.getByRole('button', { name: 'Envoyer' }));
    expect(await row.findByRole('alert')).toHaveTextContent('Ce commentaire n’est plus là.');
  });

  it('has the focus in the form that they open instead', async () => {
    const { user, row } = await aboutToReport();
    await user.click(row.getByRole('button', { name: 'Répondre' }));
    expect(await row.findByRole('textbox', { name: 'Votre réponse' })).toHaveFocus();
  });

  it('may leave it, and is on the comment again', async () => {
    const { user, section, row } = await aboutToReport();
    await user.click(row.getByRole('button', { name: 'Annuler' }));
    expect(row.queryByRole('form', { name: 'Signaler' })).toBeNull();
    expect(rowElement(section, 'Mot')).toHaveFocus();
    expect(newsroom.db.reports).toHaveLength(0);
  });
});

import { waitFor, within } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, it } from 'vitest';
import { problem } from '../../mocks/handlers/problem.ts';
import { newsroom } from '../newsroom.ts';
import { renderApp } from '../render-app.tsx';
import {
  addComment,
  commentsAddress,
  openComments,
  post,
  takenComments,
  textField,
  threadRows,
} from './comments-section.ts';

const PUBLISHED = 'Votre commentaire est publié.';

describe('a reader who writes faster than the newsroom takes it', () => {
  it('sees the seconds go by, and then it goes by itself', async () => {
    newsroom.server.use(
      http.post(commentsAddress, () => problem('too-fast', { retryAfter: 1 }), { once: true }),
    );
    const { user } = await renderApp();
    const section = await openComments();
    await post(user, section, 'Vite');
    const row = within(await section.findByRole('listitem'));
    expect(await row.findByText(/^Trop rapide.* 1 s/)).toBeVisible();
    expect(takenComments()).toHaveLength(0);
    expect(await section.findByText(PUBLISHED)).toBeVisible();
    expect(takenComments()).toHaveLength(1);
  });

  it('cannot hurry the newsroom, and may take it back meanwhile', async () => {
    newsroom.faults.postsTooFastSeconds = 60;
    const { user } = await renderApp();
    const section = await openComments();
    await post(user, section, 'Vite');
    const row = within(await section.findByRole('listitem'));
    expect(await row.findByText(/^Trop rapide.* (60|59) s/)).toBeVisible();
    expect(row.queryByRole('button', { name: 'Réessayer' })).toBeNull();
    await user.click(row.getByRole('button', { name: /^(Annuler l’envoi|Modifier)$/ }));
    await waitFor(() => expect(threadRows(section)).toHaveLength(0));
    expect(textField(section)).toHaveValue('Vite');
  });
});

describe('a reader whose words the newsroom has already', () => {
  it('learns so, and finds them in the list', async () => {
    const { user } = await renderApp();
    const section = await openComments();
    addComment('Déjà dit', { author: { name: 'Nadia' } });
    await post(user, section, 'Déjà dit');
    expect(await section.findByText('La rédaction a déjà reçu ce commentaire.')).toBeVisible();
    await waitFor(() => expect(threadRows(section)).toHaveLength(1));
    expect(threadRows(section)[0]).toHaveTextContent('Déjà dit');
    expect(textField(section)).toHaveValue('');
    expect(takenComments()).toHaveLength(1);
  });

  it('learns so where the newsroom does not say which', async () => {
    const { user } = await renderApp();
    const section = await openComments();
    newsroom.server.use(http.post(commentsAddress, () => problem('duplicate')));
    await post(user, section, 'Déjà dit');
    expect(await section.findByText('La rédaction a déjà reçu ce commentaire.')).toBeVisible();
    expect(textField(section)).toHaveValue('');
    expect(threadRows(section)).toHaveLength(0);
  });
});

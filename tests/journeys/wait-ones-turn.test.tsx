import { waitFor, within } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, it } from 'vitest';
import { problem } from '../../mocks/handlers/problem.ts';
import { newsroom } from '../newsroom.ts';
import { renderApp } from '../render-app.tsx';
import { answerField, beginAnswer } from './comment-answers.ts';
import {
  addComment,
  commentsAddress,
  fill,
  openComments,
  post,
  rowOf,
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

describe('a reader who writes on while the newsroom asks them to wait', () => {
  it('sees the second wait as long as the first, and may take it back', async () => {
    newsroom.faults.postsTooFastSeconds = 60;
    const { user } = await renderApp();
    const section = await openComments();
    await post(user, section, 'Vite');
    await section.findByText(/^Trop rapide/);
    await post(user, section, 'Plus vite');
    await section.findByText('Plus vite');
    const row = rowOf(section, 'Plus vite');
    expect(row.getByText(/^Trop rapide.* (60|5\d) s/)).toBeVisible();
    expect(row.queryByText('Envoi en cours')).toBeNull();
    await user.click(row.getByRole('button', { name: 'Annuler l’envoi' }));
    await waitFor(() => expect(threadRows(section)).toHaveLength(1));
    expect(textField(section)).toHaveValue('Plus vite');
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

  it('learns so though other words that they began contain them', async () => {
    addComment('Mot 1');
    const { user } = await renderApp();
    const section = await openComments();
    const form = await beginAnswer(user, section, 'Mot 1');
    await fill(user, answerField(form), 'Déjà dit, et redit');
    await user.click(form.getByRole('button', { name: 'Annuler' }));
    newsroom.server.use(http.post(commentsAddress, () => problem('duplicate')));
    await post(user, section, 'Déjà dit');
    expect(await section.findByText('La rédaction a déjà reçu ce commentaire.')).toBeVisible();
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

import { waitFor, within } from '@testing-library/react';
import { http } from 'msw';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { problem } from '../../mocks/handlers/problem.ts';
import { newLetter } from '../../src/features/comments/outbox/letter.ts';
import { letterStore } from '../../src/features/comments/outbox/letter-store.ts';
import { newsroom } from '../newsroom.ts';
import { renderApp } from '../render-app.tsx';
import { answer } from './comment-answers.ts';
import {
  addComment,
  commentsAddress,
  leadArticle,
  openComments,
  post,
  rowOf,
  takenComments,
  textField,
  threadRows,
  write,
} from './comments-section.ts';
import { goOffline, goOnline } from './device-network.ts';
import { NOT_ANSWERED } from './send-again-cases.ts';

const PUBLISHED = 'Votre commentaire est publié.';
const TAKE_BACK = /^(Annuler l’envoi|Modifier)$/;

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a reader whose comment may have arrived', () => {
  it('cannot make a second one of it, not after a reload either', async () => {
    newsroom.faults.brokenPosts = 'after';
    const first = await renderApp();
    await post(first.user, await openComments(), 'Une fois');
    const section = await openComments();
    await section.findByText(new RegExp(NOT_ANSWERED));
    expect(rowOf(section, 'Une fois').queryByRole('button', { name: TAKE_BACK })).toBeNull();
    first.unmount();

    await renderApp();
    const again = await openComments();
    await again.findByText(new RegExp(NOT_ANSWERED));
    const row = rowOf(again, new RegExp(NOT_ANSWERED));
    expect(row.getByRole('button', { name: 'Réessayer' })).toBeVisible();
    expect(row.queryByRole('button', { name: TAKE_BACK })).toBeNull();
  });

  it('is told so also without a network', async () => {
    newsroom.server.use(http.post(commentsAddress, () => Response.error()));
    const { user } = await renderApp();
    const section = await openComments();
    await post(user, section, 'Peut-être');
    await section.findByText(new RegExp(NOT_ANSWERED));
    goOffline();
    const row = rowOf(section, 'Peut-être');
    expect(row.getByText(/^La rédaction l’a peut-être reçu/)).toBeVisible();
    expect(row.queryByRole('button', { name: TAKE_BACK })).toBeNull();
  });

  it('cannot take it back while it is on its way, and sees that it is once more', async () => {
    const arrival = Promise.withResolvers<void>();
    const { user } = await renderApp();
    const section = await openComments();
    goOffline();
    await post(user, section, 'En route');
    const row = within(await section.findByRole('listitem'));
    expect(await row.findByRole('button', { name: 'Annuler l’envoi' })).toBeVisible();

    const asked = vi.fn(() => arrival.promise);
    newsroom.server.use(http.post(commentsAddress, asked));
    goOnline();
    await waitFor(() => expect(asked).toHaveBeenCalled());
    expect(row.getByText('Envoi en cours')).toBeVisible();
    expect(row.queryByText(/hors ligne|Nouvel essai/)).toBeNull();
    expect(row.queryByRole('button', { name: TAKE_BACK })).toBeNull();
    arrival.resolve();
    expect(await section.findByText(PUBLISHED)).toBeVisible();
    expect(takenComments()).toHaveLength(1);
  });
});

describe('a reader whose words only the outbox keeps', () => {
  it('finds them there when there is no room to have them back', async () => {
    const { user } = await renderApp();
    const section = await openComments();
    goOffline();
    await post(user, section, 'Pas de place');
    const row = within(await section.findByRole('listitem'));
    const button = await row.findByRole('button', { name: 'Annuler l’envoi' });
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await user.click(button);
    expect(await row.findByText(/Ce navigateur ne garde rien sur l’appareil/)).toBeVisible();
    expect(threadRows(section)).toHaveLength(1);
    expect(textField(section)).toHaveValue('');

    vi.mocked(Storage.prototype.setItem).mockRestore();
    await user.click(button);
    await waitFor(() => expect(threadRows(section)).toHaveLength(0));
    expect(textField(section)).toHaveValue('Pas de place');
  });

  it('has them sent in the next visit, though nothing tells of them', async () => {
    const comment = { author: { name: 'Nadia' }, text: 'Oublié' };
    await letterStore.putLetter(newLetter(leadArticle().id, comment, Date.now()));
    localStorage.clear();
    const { user } = await renderApp();
    const section = await openComments();
    await user.click(section.getByRole('heading', { level: 2 }));
    expect(await section.findByText('Oublié')).toBeVisible();
    await waitFor(() => expect(takenComments()).toHaveLength(1));
  });

  it('sees a refused answer where no form is open for it', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    addComment('Mot 1');
    newsroom.server.use(http.post(commentsAddress, () => problem('comments-closed')));
    const { user } = await renderApp();
    const section = await openComments();
    await answer(user, section, 'Mot 1', 'Ma réponse');
    await section.findByText(/Les commentaires sont fermés sur cet article/);
    const row = rowOf(section, 'Ma réponse');
    await user.click(row.getByRole('button', { name: 'Supprimer le brouillon' }));
    await waitFor(() => expect(threadRows(section)).toHaveLength(1));
  });
});

describe('a reader whose published comment is removed by the newsroom', () => {
  it('is told so, and has the words', async () => {
    const { user, services } = await renderApp();
    const section = await openComments();
    await write(user, section, 'Retiré plus tard');
    await user.click(section.getByRole('button', { name: 'Publier' }));
    await section.findByText(PUBLISHED);
    const [comment] = takenComments();
    newsroom.db.removeComment(comment?.id ?? '');
    await services.queryClient.refetchQueries();
    expect(
      await section.findByText(/Ce commentaire n’a pas été retenu par la rédaction/),
    ).toBeVisible();
    expect(
      rowOf(section, 'Retiré plus tard').getByRole('button', { name: 'Modifier' }),
    ).toBeVisible();
  });
});

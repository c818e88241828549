import { screen, waitFor, within } from '@testing-library/react';
import { delay, http } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { newsroom } from '../newsroom.ts';
import { renderApp } from '../render-app.tsx';
import {
  commentsAddress,
  openComments,
  post,
  rowOf,
  takenComments,
  textField,
  threadRows,
} from './comments-section.ts';
import { goOffline, goOnline } from './device-network.ts';
import { NOT_ANSWERED, unsentCases } from './send-again-cases.ts';

const PUBLISHED = 'Votre commentaire est publié.';

describe('a reader whose comment does not arrive', () => {
  it.each(unsentCases)('sees it wait after $name, and sends it again', async ({ answer }) => {
    newsroom.server.use(http.post(commentsAddress, answer, { once: true }));
    const { user } = await renderApp();
    const section = await openComments();
    await post(user, section, 'Gardez-moi');

    await waitFor(() =>
      expect(threadRows(section)[0]).toHaveTextContent(new RegExp(`Gardez-moi.*${NOT_ANSWERED}`)),
    );
    expect(textField(section)).toHaveValue('');
    await user.click(rowOf(section, 'Gardez-moi').getByRole('button', { name: 'Réessayer' }));
    expect(await section.findByText(PUBLISHED)).toBeVisible();
    expect(section.queryByText(new RegExp(NOT_ANSWERED))).toBeNull();
    expect(takenComments()).toHaveLength(1);
  });

  it('need not do anything: it goes again by itself', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(1);
    newsroom.server.use(http.post(commentsAddress, () => Response.error(), { once: true }));
    const { user } = await renderApp();
    const section = await openComments();
    await post(user, section, 'Toute seule');
    expect(await section.findByText(PUBLISHED)).toBeVisible();
    expect(takenComments()).toHaveLength(1);
  });

  it('has it go when the network is back, once', async () => {
    const { user } = await renderApp();
    const section = await openComments();
    goOffline();
    await post(user, section, 'Hors ligne');
    const row = within(await section.findByRole('listitem'));
    expect(
      await row.findByText('Prêt à partir. Il sera envoyé au retour du réseau.'),
    ).toBeVisible();
    expect(row.queryByText(/Non envoyé/)).toBeNull();

    goOnline();
    expect(await section.findByText(PUBLISHED)).toBeVisible();
    expect(takenComments()).toHaveLength(1);
  });

  it('has it go after a reload, which finds it waiting', async () => {
    const { user, unmount } = await renderApp();
    const section = await openComments();
    goOffline();
    await post(user, section, 'À plus tard');
    await section.findByText('À plus tard');
    unmount();

    goOnline();
    const again = await renderApp();
    const sectionAgain = await openComments();
    expect(await sectionAgain.findByText('À plus tard')).toBeVisible();
    expect(textField(sectionAgain)).toHaveValue('');
    await again.user.click(sectionAgain.getByRole('heading', { level: 2 }));
    expect(await sectionAgain.findByText(PUBLISHED)).toBeVisible();
    expect(takenComments()).toHaveLength(1);
  });

  it.each(['and presses once more', 'and reloads'])(
    'posts once where only the answer was lost, %s',
    async (what) => {
      newsroom.faults.brokenPosts = 'after';
      const first = await renderApp();
      await post(first.user, await openComments(), 'Une fois');
      await screen.findByText(new RegExp(NOT_ANSWERED));
      expect(takenComments()).toHaveLength(1);
      newsroom.faults.brokenPosts = undefined;
      if (what === 'and reloads') first.unmount();

      const { user } = what === 'and reloads' ? await renderApp() : first;
      const section = await openComments();
      await user.click(await section.findByRole('button', { name: 'Réessayer' }));
      expect(await section.findByText(PUBLISHED)).toBeVisible();
      expect(threadRows(section)).toHaveLength(1);
      expect(takenComments()).toHaveLength(1);
      expect(newsroom.db.answers.size).toBe(1);
    },
  );

  it('is not kept waiting by a newsroom that hangs', async () => {
    newsroom.server.use(http.post(commentsAddress, () => delay('infinite')));
    const { user } = await renderApp('/', { timeoutMs: 400 });
    const section = await openComments();
    await post(user, section, 'Silence');
    expect(await section.findByText(new RegExp(NOT_ANSWERED))).toBeVisible();
    expect(section.getByRole('button', { name: 'Réessayer' })).toBeVisible();
  });

  it('takes it back, and the words stand in the form', async () => {
    const { user } = await renderApp();
    const section = await openComments();
    goOffline();
    await post(user, section, 'Pas si vite');
    const row = within(await section.findByRole('listitem'));
    await user.click(await row.findByRole('button', { name: 'Annuler l’envoi' }));
    await waitFor(() => expect(threadRows(section)).toHaveLength(0));
    expect(textField(section)).toHaveValue('Pas si vite');
    goOnline();
    await user.click(section.getByRole('heading', { level: 2 }));
    expect(takenComments()).toHaveLength(0);
  });
});

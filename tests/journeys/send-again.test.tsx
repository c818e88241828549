import { screen, waitFor } from '@testing-library/react';
import { delay, http } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { postComment } from '../../mocks/handlers/post-comment.ts';
import { problem } from '../../mocks/handlers/problem.ts';
import { newsroom } from '../newsroom.ts';
import { renderApp } from '../render-app.tsx';
import {
  addComment,
  commentsAddress,
  leadArticle,
  nameField,
  openComments,
  post,
  publishButton,
  takenComments,
  textField,
  write,
} from './comments-section.ts';
import { endedCases, NOT_ANSWERED, unsentCases } from './send-again-cases.ts';

/** The newsroom takes the comment, and its answer is lost on the way. */
const takenUnheard = () =>
  http.post(
    commentsAddress,
    async ({ request }) => {
      await postComment(newsroom.db, leadArticle(), request);
      return Response.error();
    },
    { once: true },
  );

describe('a reader whose comment is not taken', () => {
  it.each(unsentCases)('keeps it after $name, and sends it again', async ({ answer, says }) => {
    newsroom.server.use(http.post(commentsAddress, answer, { once: true }));
    const { user } = await renderApp();
    const section = await openComments();
    await post(user, section, 'Gardez-moi');

    expect(await section.findByRole('alert')).toHaveTextContent(says);
    expect(textField(section)).toHaveValue('Gardez-moi');
    expect(section.queryByRole('listitem')).toBeNull();

    await user.click(section.getByRole('button', { name: 'Réessayer' }));
    expect(await section.findByText('Votre commentaire est publié.')).toBeVisible();
    expect(section.queryByRole('alert')).toBeNull();
    expect(takenComments()).toHaveLength(1);
  });

  it('posts once when only the answer was lost, even after a reload', async () => {
    newsroom.server.use(takenUnheard());
    const { user, unmount } = await renderApp();
    await post(user, await openComments(), 'Une fois');
    await screen.findByText(NOT_ANSWERED);
    expect(takenComments()).toHaveLength(1);
    unmount();

    await renderApp();
    const section = await openComments();
    expect(textField(section)).toHaveValue('Une fois');
    await user.click(publishButton(section));
    expect(await section.findByText('Votre commentaire est publié.')).toBeVisible();
    expect(takenComments()).toHaveLength(1);
    expect(newsroom.db.answers.size).toBe(1);
  });

  it('is told that the device is offline', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    newsroom.server.use(http.post(commentsAddress, () => Response.error()));
    const { user } = await renderApp();
    const section = await openComments();
    await post(user, section, 'Hors ligne');
    expect(await section.findByRole('alert')).toHaveTextContent(
      'Non envoyé. Vous êtes hors ligne. Votre texte est conservé sur cet appareil.',
    );
    expect(textField(section)).toHaveValue('Hors ligne');
  });

  it('is not kept waiting by a newsroom that hangs', async () => {
    newsroom.server.use(http.post(commentsAddress, () => delay('infinite')));
    const { user } = await renderApp('/', { timeoutMs: 400 });
    const section = await openComments();
    await post(user, section, 'Silence');
    expect(await section.findByRole('alert', {}, { timeout: 3000 })).toHaveTextContent(
      NOT_ANSWERED,
    );
    expect(textField(section)).toHaveValue('Silence');
  });

  it.each(endedCases)('keeps it under $name', async ({ code, says }) => {
    newsroom.server.use(http.post(commentsAddress, () => problem(code)));
    const { user } = await renderApp();
    const section = await openComments();
    await post(user, section, 'Trop tard');
    expect(await section.findByRole('alert')).toHaveTextContent(says);
    expect(section.queryByRole('button', { name: 'Réessayer' })).toBeNull();
    expect(textField(section)).toHaveValue('Trop tard');
  });

  it('waits where they are too fast, and then sends', async () => {
    newsroom.server.use(
      http.post(commentsAddress, () => problem('too-fast', { retryAfter: 2 }), { once: true }),
    );
    const { user } = await renderApp();
    const section = await openComments();
    await post(user, section, 'Vite');

    const alert = await section.findByRole('alert');
    expect(alert).toHaveTextContent('Trop rapide. Attendez 2 s avant d’envoyer.');
    expect(section.queryByRole('button', { name: 'Réessayer' })).toBeNull();
    await user.click(publishButton(section));
    expect(takenComments()).toHaveLength(0);

    await waitFor(() => expect(alert).toHaveTextContent('Attendez 1 s'), { timeout: 2000 });
    await user.click(await section.findByRole('button', { name: 'Réessayer' }, { timeout: 3000 }));
    expect(await section.findByText('Votre commentaire est publié.')).toBeVisible();
    expect(takenComments()).toHaveLength(1);
  });

  it('learns that the newsroom has these words already, and finds them in the list', async () => {
    const { user } = await renderApp();
    const section = await openComments();
    addComment('Déjà dit', { author: { name: 'Nadia' } });
    await post(user, section, 'Déjà dit');

    expect(await section.findByText('La rédaction a déjà reçu ce commentaire.')).toBeVisible();
    expect(section.getByRole('listitem')).toHaveTextContent('Déjà dit');
    expect(textField(section)).toHaveValue('');
    expect(section.queryByRole('alert')).toBeNull();
  });

  it('shortens what is too long for the newsroom, and sends it under another key', async () => {
    newsroom.server.use(http.post(commentsAddress, () => problem('too-long'), { once: true }));
    const { user } = await renderApp();
    const section = await openComments();
    await post(user, section, 'Un peu long');

    expect(await section.findByRole('alert')).toHaveTextContent(
      'Ce commentaire est trop long pour la rédaction.',
    );
    expect(textField(section)).toBeInvalid();
    await write(user, section, 'Court');
    expect(textField(section)).toBeValid();
    expect(section.queryByRole('alert')).toBeNull();
    await user.click(publishButton(section));
    expect(await section.findByText('Votre commentaire est publié.')).toBeVisible();
  });

  it('changes the very fields that the newsroom did not accept', async () => {
    newsroom.server.use(
      http.post(commentsAddress, () => problem('invalid', { fields: { 'author.name': 'taken' } }), {
        once: true,
      }),
    );
    const { user } = await renderApp();
    const section = await openComments();
    await post(user, section, 'Bonjour', 'Rédaction');

    expect(await section.findByRole('alert')).toHaveTextContent(
      'La rédaction n’a pas accepté ces informations. Vérifiez-les.',
    );
    expect(nameField(section)).toBeInvalid();
    expect(nameField(section)).toHaveAccessibleDescription('Non accepté par la rédaction.');
    expect(textField(section)).toBeValid();

    await user.type(nameField(section), ' bis');
    expect(nameField(section)).toBeValid();
    await user.click(publishButton(section));
    expect(await section.findByText('Votre commentaire est publié.')).toBeVisible();
    expect(takenComments()).toHaveLength(1);
  });
});

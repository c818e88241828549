import { waitFor, within } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, it } from 'vitest';
import { problem } from '../../mocks/handlers/problem.ts';
import { newsroom } from '../newsroom.ts';
import { renderApp } from '../render-app.tsx';
import { answer, answerField, answerForm } from './comment-answers.ts';
import {
  addComment,
  commentsAddress,
  fill,
  leadArticle,
  nameField,
  openComments,
  post,
  publishButton,
  takenComments,
  textField,
  threadRows,
  write,
} from './comments-section.ts';
import { refusedCases } from './send-again-cases.ts';

const PUBLISHED = 'Votre commentaire est publié.';

describe('a reader whose comment is refused', () => {
  it.each(refusedCases)('has it back after $name, with the reason', async ({ answer, says }) => {
    newsroom.server.use(http.post(commentsAddress, answer));
    const { user } = await renderApp();
    const section = await openComments();
    await post(user, section, 'Peine perdue');
    expect(await section.findByRole('alert')).toHaveTextContent(says);
    expect(textField(section)).toHaveValue('Peine perdue');
    expect(section.getAllByRole('alert')).toHaveLength(1);
    await waitFor(() => expect(threadRows(section)).toHaveLength(0));
  });

  it('shortens what is too long for the newsroom, and sends it', async () => {
    newsroom.server.use(http.post(commentsAddress, () => problem('too-long'), { once: true }));
    const { user } = await renderApp();
    const section = await openComments();
    await post(user, section, 'Un peu long');
    await section.findByRole('alert');
    expect(textField(section)).toBeInvalid();
    await write(user, section, 'Court');
    expect(textField(section)).toBeValid();
    expect(section.queryByRole('alert')).toBeNull();
    await user.click(publishButton(section));
    expect(await section.findByText(PUBLISHED)).toBeVisible();
    expect(takenComments()).toHaveLength(1);
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
    await section.findByRole('alert');
    expect(nameField(section)).toBeInvalid();
    expect(nameField(section)).toHaveAccessibleDescription('Non accepté par la rédaction.');
    expect(textField(section)).toBeValid();

    await user.type(nameField(section), ' bis');
    expect(nameField(section)).toBeValid();
    await user.click(publishButton(section));
    expect(await section.findByText(PUBLISHED)).toBeVisible();
    expect(takenComments()).toHaveLength(1);
  });

  it('hears no more of the refusal once the words are others', async () => {
    newsroom.server.use(
      http.post(commentsAddress, () => new Response(null, { status: 403 }), { once: true }),
    );
    const { user } = await renderApp();
    const section = await openComments();
    await post(user, section, 'Refusé');
    await section.findByRole('alert');
    await fill(user, textField(section), 'Autrement dit');
    expect(section.queryByRole('alert')).toBeNull();
    await user.click(publishButton(section));
    expect(await section.findByText(PUBLISHED)).toBeVisible();
  });

  it('keeps what they wrote since, and finds the refused words in the thread', async () => {
    const refusal = Promise.withResolvers<void>();
    newsroom.server.use(
      http.post(commentsAddress, async () => {
        await refusal.promise;
        return problem('comments-closed');
      }),
    );
    const { user } = await renderApp();
    const section = await openComments();
    await post(user, section, 'Refusé');
    await section.findByRole('listitem');
    await fill(user, textField(section), 'Écrit depuis');
    refusal.resolve();
    expect(await section.findByText(/Les commentaires sont fermés sur cet article/)).toBeVisible();
    expect(textField(section)).toHaveValue('Écrit depuis');
    expect(threadRows(section)[0]).toHaveTextContent('Refusé');

    await user.click(section.getByRole('button', { name: 'Supprimer le brouillon' }));
    await waitFor(() => expect(threadRows(section)).toHaveLength(0));
    expect(textField(section)).toHaveValue('Écrit depuis');
  });

  it('has an answer back below what it answers', async () => {
    addComment('Mot 1');
    newsroom.server.use(http.post(commentsAddress, () => problem('too-long'), { once: true }));
    const { user } = await renderApp();
    const section = await openComments();
    await answer(user, section, 'Mot 1', 'Trop long');
    const reason = await section.findByText(/Ce commentaire est trop long pour la rédaction/);
    const row = within(threadRows(section).find((item) => item.contains(reason)) ?? document.body);
    await user.click(row.getByRole('button', { name: 'Modifier' }));
    const form = await answerForm(section);
    expect(answerField(form)).toHaveValue('Trop long');
    await waitFor(() => expect(threadRows(section)).toHaveLength(1));
  });

  it.each([
    {
      name: 'comments were closed',
      change: () => {
        newsroom.db.site.comments.open = false;
      },
      says: 'Les commentaires sont fermés sur cet article.',
    },
    {
      name: 'the article was withdrawn',
      change: () => newsroom.db.withdraw(leadArticle().slug),
      says: 'Non envoyé. Cet article n’est plus disponible.',
    },
  ])('learns that $name while they wrote', async ({ change, says }) => {
    const { user } = await renderApp();
    const section = await openComments();
    await write(user, section, 'Trop tard');
    change();
    await user.click(publishButton(section));
    expect(await section.findByRole('alert')).toHaveTextContent(
      `${says} Votre texte est conservé sur cet appareil.`,
    );
    expect(textField(section)).toHaveValue('Trop tard');
  });
});

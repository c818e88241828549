import { waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { newsroom } from '../newsroom.ts';
import { renderApp } from '../render-app.tsx';
import { answerField, beginAnswer, openActions } from './comment-answers.ts';
import {
  addComment,
  fill,
  openComments,
  post,
  rowOf,
  type Section,
  textField,
} from './comments-section.ts';

const keptWords = async (section: Section) =>
  within(await section.findByRole('region', { name: 'Vos mots gardés' }));

/** A reader who began to answer « Mot 1 ». */
async function withBegunAnswer() {
  const { id } = addComment('Mot 1');
  addComment('Mot 2', { author: { name: 'Salma' } });
  const view = await renderApp();
  const section = await openComments();
  await fill(view.user, answerField(await beginAnswer(view.user, section, 'Mot 1')), 'Ma réponse');
  return { ...view, section, id };
}

/** A reader who began to change the comment that they have just sent. */
async function withBegunChange(user: UserEvent, section: Section) {
  await post(user, section, 'Mot');
  await section.findByText('Votre commentaire est publié.');
  await waitFor(() => rowOf(section, 'Mot').getByRole('button', { name: 'Autres actions' }));
  const row = await openActions(user, section, 'Mot');
  await user.click(row.getByRole('button', { name: 'Modifier' }));
  await fill(user, await row.findByRole('textbox', { name: 'Votre commentaire' }), 'Mieux dit');
}

describe('a reader whose words have lost their form', () => {
  it('finds all of them where comments are closed', async () => {
    const { user, section, unmount } = await withBegunAnswer();
    await fill(user, textField(section), 'Mon commentaire');
    unmount();
    newsroom.db.site.comments.open = false;

    await renderApp();
    const kept = await keptWords(await openComments());
    expect(kept.getByRole('textbox', { name: 'Votre réponse' })).toHaveValue('Ma réponse');
    expect(kept.getByRole('textbox', { name: 'Votre commentaire' })).toHaveValue('Mon commentaire');
    for (const field of kept.getAllByRole('textbox')) expect(field).toHaveAttribute('readonly');
  });

  it('has an answer as long as what it answers is there', async () => {
    const { unmount } = await withBegunAnswer();
    unmount();
    await renderApp();
    const section = await openComments();
    expect(rowOf(section, 'Mot 1').getByRole('button', { name: /Reprendre/ })).toBeVisible();
    expect(section.queryByRole('region', { name: 'Vos mots gardés' })).toBeNull();
  });

  it('finds an answer to what is gone below the thread, and lets it go', async () => {
    const { unmount, id } = await withBegunAnswer();
    unmount();
    newsroom.db.removeComment(id);

    const { user } = await renderApp();
    const section = await openComments();
    const kept = await keptWords(section);
    expect(kept.getByRole('textbox', { name: 'Votre réponse' })).toHaveValue('Ma réponse');
    await user.click(kept.getByRole('button', { name: 'Supprimer le brouillon' }));
    expect(section.queryByRole('region', { name: 'Vos mots gardés' })).toBeNull();
    expect(section.getByRole('heading', { name: /^Commentaires/ })).toHaveFocus();
  });

  it('finds an answer to whom they have hidden', async () => {
    const { user, section } = await withBegunAnswer();
    const row = await openActions(user, section, 'Mot 1');
    await user.click(row.getByRole('button', { name: /^Masquer/ }));
    const kept = await keptWords(section);
    expect(kept.getByRole('textbox', { name: 'Votre réponse' })).toHaveValue('Ma réponse');
    await user.click(section.getByRole('button', { name: /^Ne plus masquer/ }));
    expect(section.queryByRole('region', { name: 'Vos mots gardés' })).toBeNull();
  });

  it('finds a change for which there is no time any more', async () => {
    const first = await renderApp();
    await withBegunChange(first.user, await openComments());
    first.unmount();
    newsroom.db.site.comments.editSeconds = 0;

    await renderApp();
    const kept = await keptWords(await openComments());
    expect(kept.getByRole('textbox', { name: 'Votre commentaire' })).toHaveValue('Mieux dit');
  });
});

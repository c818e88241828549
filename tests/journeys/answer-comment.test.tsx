import { waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '../render-app.tsx';
import { answer, answerField, answerForm, beginAnswer, openActions } from './comment-answers.ts';
import {
  addComment,
  fill,
  openComments,
  rowElement,
  rowOf,
  takenComments,
  textField,
  threadRows,
} from './comments-section.ts';

const at = (clock: string) => ({ postedAt: `2025-04-22T${clock}:00+01:00` });

describe('a reader who answers a comment', () => {
  it('writes below it, and sees the answer there', async () => {
    const { id } = addComment('Mot 1', at('10:00'));
    addComment('Mot 2', at('11:00'));
    const { user } = await renderApp();
    const section = await openComments();
    await answer(user, section, 'Mot 1', 'Ma réponse');
    await section.findByText('Votre commentaire est publié.');
    expect(section.queryByRole('form', { name: 'Répondre' })).toBeNull();
    const [, row] = threadRows(section);
    expect(row).toHaveTextContent(/^NadiaVous.*Ma réponse/);
    expect(row?.dataset['depth']).toBe('1');
    expect(takenComments().at(-1)).toMatchObject({ parentId: id, author: { name: 'Nadia' } });
  });

  it('sees it also where the other answers were folded away', async () => {
    const { id } = addComment('Mot 1', at('10:00'));
    addComment('Mot 2', { ...at('11:00'), parentId: id });
    const { user } = await renderApp();
    const section = await openComments();
    await user.click(section.getByRole('button', { name: '1 réponse' }));
    expect(section.queryByText('Mot 2')).toBeNull();
    await answer(user, section, 'Mot 1', 'Ma réponse');
    await section.findByText('Votre commentaire est publié.');
    expect(section.getByText('Ma réponse')).toBeVisible();
    expect(section.getByText('Mot 2')).toBeVisible();
  });

  it('has the focus in the form, and back on the comment when they leave it with Escape', async () => {
    addComment('Mot 1');
    const { user } = await renderApp();
    const section = await openComments();
    const form = await beginAnswer(user, section, 'Mot 1');
    expect(answerField(form)).toHaveFocus();
    await user.keyboard('Un début{Escape}');
    expect(section.queryByRole('form', { name: 'Répondre' })).toBeNull();
    expect(rowElement(section, 'Mot 1')).toHaveFocus();
    expect(takenComments()).toHaveLength(1);
  });

  it('goes on where they were, for each comment, also after a reload', async () => {
    addComment('Mot 1', at('10:00'));
    addComment('Mot 2', at('11:00'));
    const { user, unmount } = await renderApp();
    const section = await openComments();
    await fill(user, answerField(await beginAnswer(user, section, 'Mot 1')), 'Pour le premier');
    await fill(user, answerField(await beginAnswer(user, section, 'Mot 2')), 'Pour le second');
    expect(section.getAllByRole('form', { name: 'Répondre' })).toHaveLength(1);
    expect(textField(section)).toHaveValue('');
    unmount();

    const again = await renderApp();
    const sectionAgain = await openComments();
    const row = rowOf(sectionAgain, 'Mot 1');
    await again.user.click(row.getByRole('button', { name: 'Reprendre ma réponse' }));
    const form = await answerForm(sectionAgain);
    expect(answerField(form)).toHaveValue('Pour le premier');
    await again.user.click(form.getByRole('button', { name: 'Annuler' }));
    const second = await beginAnswer(again.user, sectionAgain, 'Mot 2');
    expect(answerField(second)).toHaveValue('Pour le second');
  });

  it('is offered to begin, not to go on, once the answer is sent', async () => {
    addComment('Mot 1');
    const { user } = await renderApp();
    const section = await openComments();
    await answer(user, section, 'Mot 1', 'Partie');
    await section.findByText('Votre commentaire est publié.');
    await waitFor(() => {
      expect(rowOf(section, 'Mot 1').getByRole('button', { name: 'Répondre' })).toBeVisible();
    });
  });

  it('sends by Ctrl+Enter', async () => {
    const { id } = addComment('Mot 1');
    const { user } = await renderApp();
    const section = await openComments();
    const form = await beginAnswer(user, section, 'Mot 1');
    await fill(user, form.getByRole('textbox', { name: 'Nom affiché' }), 'Nadia');
    await fill(user, answerField(form), 'Sans souris');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(takenComments()).toHaveLength(2));
    expect(takenComments().at(-1)?.parentId).toBe(id);
  });

  it('quotes what they answer, below words that they wrote already, once', async () => {
    addComment('Une ligne');
    const { user } = await renderApp();
    const section = await openComments();
    await fill(user, answerField(await beginAnswer(user, section, 'Une ligne')), 'Un début');
    const row = await openActions(user, section, /Une ligne/);
    await user.click(row.getByRole('button', { name: 'Citer' }));
    const form = await answerForm(section);
    expect(answerField(form)).toHaveValue('Un début\n\n> Une ligne\n\n');
    await user.click(row.getByRole('button', { name: 'Citer' }));
    expect(answerField(form)).toHaveValue('Un début\n\n> Une ligne\n\n');
  });

  it('quotes what they answer, and writes below', async () => {
    addComment('Une ligne\nsuivie d’une autre');
    const { user } = await renderApp();
    const section = await openComments();
    const row = await openActions(user, section, /Une ligne/);
    await user.click(row.getByRole('button', { name: 'Citer' }));
    const form = await answerForm(section);
    expect(answerField(form)).toHaveValue('> Une ligne\n> suivie d’une autre\n\n');

    await fill(user, form.getByRole('textbox', { name: 'Nom affiché' }), 'Nadia');
    await user.type(answerField(form), 'Je ne crois pas.');
    await user.click(form.getByRole('button', { name: 'Publier' }));
    await section.findByText('Votre commentaire est publié.');
    const [quotation] = section.getAllByRole('blockquote');
    expect(quotation).toHaveTextContent(/^Une ligne\s*suivie d’une autre$/);
    expect(quotation).not.toHaveTextContent('Je ne crois pas.');
    expect(section.getByText('Je ne crois pas.')).toBeVisible();
  });
});

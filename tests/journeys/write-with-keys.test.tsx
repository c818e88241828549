import { fireEvent, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { draftsSlot } from '../../src/features/comments/writing/comment-drafts.ts';
import { renderApp } from '../render-app.tsx';
import { answerField, beginAnswer, openActions } from './comment-answers.ts';
import {
  addComment,
  fill,
  openComments,
  post,
  rowElement,
  rowOf,
  takenComments,
} from './comments-section.ts';

/** A reader before the form in which they change a comment of theirs. */
async function aboutToChange() {
  const view = await renderApp();
  const section = await openComments();
  await post(view.user, section, 'Mot');
  await section.findByText('Votre commentaire est publié.');
  await waitFor(() => rowOf(section, 'Mot').getByRole('button', { name: 'Autres actions' }));
  const row = await openActions(view.user, section, 'Mot');
  const begin = async () => {
    await view.user.click(row.getByRole('button', { name: 'Modifier' }));
    return row.findByRole('textbox', { name: 'Votre commentaire' });
  };
  return { ...view, section, row, begin, field: await begin() };
}

describe('a reader who writes with the keyboard', () => {
  it('breaks off a word with Escape, not the answer', async () => {
    addComment('Mot 1');
    const { user } = await renderApp();
    const section = await openComments();
    const form = await beginAnswer(user, section, 'Mot 1');
    fireEvent.keyDown(answerField(form), { key: 'Escape', isComposing: true });
    expect(answerField(form)).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(section.queryByRole('form', { name: 'Répondre' })).toBeNull();
  });

  it('saves a change by Ctrl+Enter', async () => {
    const { user, section, field } = await aboutToChange();
    await fill(user, field, 'Mieux dit');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(takenComments()[0]?.editedAt).toBeDefined());
    expect(await section.findByText('Mieux dit')).toBeVisible();
  });

  it.each([
    { name: 'Escape', leave: '{Escape}' },
    { name: '« Annuler »', leave: 'Annuler' },
  ])('leaves a change with $name, and goes on with it', async ({ leave }) => {
    const { user, section, row, begin, field } = await aboutToChange();
    await fill(user, field, 'À moitié');
    if (leave === 'Annuler') await user.click(row.getByRole('button', { name: leave }));
    else await user.keyboard(leave);
    expect(row.queryByRole('form', { name: 'Modifier' })).toBeNull();
    expect(rowElement(section, 'Mot')).toHaveFocus();
    expect(await begin()).toHaveValue('À moitié');
  });

  it('gives a change up, and begins with the comment again', async () => {
    const { user, row, begin, field } = await aboutToChange();
    await fill(user, field, 'À moitié');
    await user.click(row.getByRole('button', { name: 'Supprimer le brouillon' }));
    expect(await begin()).toHaveValue('Mot');
    expect(row.queryByRole('button', { name: 'Supprimer le brouillon' })).toBeNull();
  });

  it('is told that a change is kept only as long as the page', async () => {
    const { user, row, field } = await aboutToChange();
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await fill(user, field, 'Mieux dit');
    expect(row.getByText(/Ce navigateur ne garde rien sur l’appareil/)).toBeVisible();
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    expect(leaving.defaultPrevented).toBe(true);
    vi.restoreAllMocks();
    draftsSlot.write([]);
  });
});

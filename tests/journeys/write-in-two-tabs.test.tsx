import { act, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '../render-app.tsx';
import { answerField, beginAnswer } from './comment-answers.ts';
import {
  addComment,
  fill,
  openComments,
  openForm,
  post,
  takenComments,
  textField,
  threadRows,
  write,
} from './comments-section.ts';

/** What another tab of the same browser stores. */
function storeElsewhere(key: string, value: unknown) {
  const stored = JSON.stringify(value);
  localStorage.setItem(key, stored);
  act(() => {
    window.dispatchEvent(new StorageEvent('storage', { key, newValue: stored }));
  });
}

/** The comments of one of several pages. */
async function commentsIn(container: HTMLElement) {
  const page = within(container);
  await page.findByRole('heading', { name: /^Commentaires \(\d+\)$/ });
  return within(page.getByRole('region', { name: /^Commentaires/ }));
}

describe('a reader with two tabs', () => {
  it('has the same draft in both, whichever they write in', async () => {
    const one = await renderApp();
    const first = await commentsIn(one.container);
    await write(one.user, first, 'Écrit ici');
    const other = await renderApp();
    const second = await commentsIn(other.container);
    expect(textField(second)).toHaveValue('Écrit ici');

    await openForm(other.user, second);
    await fill(other.user, textField(second), 'Repris là');
    expect(textField(first)).toHaveValue('Repris là');
  });

  it('sees what the other tab stores as it is written there', async () => {
    const { user } = await renderApp();
    const section = await openForm(user, await openComments());
    await fill(user, textField(section), 'Ici');
    const stored: { value: { place: string }[] } = JSON.parse(
      localStorage.getItem('le-fil:comment-drafts') ?? '',
    );
    storeElsewhere('le-fil:comment-drafts', {
      ...stored,
      value: stored.value.map(({ place }) => ({ place, text: 'Ailleurs' })),
    });
    expect(textField(section)).toHaveValue('Ailleurs');
  });

  it('keeps drafts for two comments apart', async () => {
    addComment('Mot 1');
    const one = await renderApp();
    const first = await commentsIn(one.container);
    const form = await beginAnswer(one.user, first, 'Mot 1');
    await fill(one.user, answerField(form), 'Réponse');
    const other = await renderApp();
    const second = await commentsIn(other.container);
    await write(other.user, second, 'Commentaire');
    expect(answerField(form)).toHaveValue('Réponse');
    expect(textField(first)).toHaveValue('Commentaire');
  });

  it('posts once, and sees it in both', async () => {
    const one = await renderApp();
    const other = await renderApp();
    const first = await commentsIn(one.container);
    const second = await commentsIn(other.container);
    await openForm(other.user, second);
    await post(one.user, first, 'Une seule fois');
    await first.findByText('Votre commentaire est publié.');
    await waitFor(() => expect(threadRows(second)).toHaveLength(1));
    expect(textField(second)).toHaveValue('');
    expect(takenComments()).toHaveLength(1);
  });
});

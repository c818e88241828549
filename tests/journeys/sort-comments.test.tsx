import { waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { newsroom } from '../newsroom.ts';
import { renderApp } from '../render-app.tsx';
import { givePagesOf } from './comment-pages.ts';
import { addComment, commentsAddress, openComments, threadRows } from './comments-section.ts';

const FAILED = 'Les commentaires n’ont pas pu être chargés.';

/** One comment an hour, « Mot 1 » the oldest. */
function addComments(count: number) {
  return Array.from({ length: count }, (_, index) =>
    addComment(`Mot ${index + 1}`, { postedAt: `2025-04-22T${10 + index}:00:00+01:00` }),
  );
}

const words = (section: Parameters<typeof threadRows>[0]) =>
  threadRows(section).map(({ textContent }) => /Mot \d/.exec(textContent)?.[0]);

describe('a reader who chooses which comments come first', () => {
  it('has them in the order of the address', async () => {
    addComments(3);
    await renderApp('/?sort=newest');
    const section = await openComments();
    expect(section.getByRole('combobox', { name: 'Ordre des commentaires' })).toHaveValue('newest');
    expect(words(section)).toEqual(['Mot 3', 'Mot 2', 'Mot 1']);
  });

  it('changes it by the control, and with it the address', async () => {
    addComments(3);
    const { user, router } = await renderApp('/');
    const section = await openComments();
    expect(words(section)).toEqual(['Mot 1', 'Mot 2', 'Mot 3']);
    const control = section.getByRole('combobox', { name: 'Ordre des commentaires' });
    await user.selectOptions(control, 'Plus récents');
    await waitFor(() => expect(words(section)).toEqual(['Mot 3', 'Mot 2', 'Mot 1']));
    expect(router.state.location.search).toBe('?sort=newest');

    await user.selectOptions(
      section.getByRole('combobox', { name: 'Ordre des commentaires' }),
      'Plus anciens',
    );
    await waitFor(() => expect(words(section)).toEqual(['Mot 1', 'Mot 2', 'Mot 3']));
    expect(router.state.location.search).toBe('');
  });

  it('sees the threads that were last spoken in first, their answers in order', async () => {
    const [first] = addComments(3);
    addComment('Mot 4', { parentId: first?.id, postedAt: '2025-04-22T20:00:00+01:00' });
    addComment('Mot 5', { parentId: first?.id, postedAt: '2025-04-22T21:00:00+01:00' });
    await renderApp('/?sort=newest');
    expect(words(await openComments())).toEqual(['Mot 1', 'Mot 4', 'Mot 5', 'Mot 3', 'Mot 2']);
  });

  it('is offered no order where there is nothing to order', async () => {
    addComments(1);
    await renderApp();
    const section = await openComments();
    expect(section.queryByRole('combobox')).toBeNull();
  });
});

describe('a reader of a long thread', () => {
  it('goes on to the next page, and tries again where it fails', async () => {
    addComments(5);
    givePagesOf(3);
    const { user } = await renderApp();
    const section = await openComments();
    expect(section.getByRole('heading', { name: 'Commentaires (5)' })).toBeVisible();
    expect(threadRows(section)).toHaveLength(3);

    newsroom.server.use(http.get(commentsAddress, () => HttpResponse.error()));
    await user.click(section.getByRole('button', { name: 'Afficher la suite' }));
    expect(await section.findByRole('alert')).toHaveTextContent(FAILED);
    expect(threadRows(section)).toHaveLength(3);

    newsroom.server.resetHandlers();
    givePagesOf(3);
    await user.click(section.getByRole('button', { name: 'Réessayer' }));
    await waitFor(() => expect(threadRows(section)).toHaveLength(5));
    expect(threadRows(section)[3]).toHaveFocus();
    expect(section.queryByRole('button', { name: 'Afficher la suite' })).toBeNull();
  });

  it('is told that a comment which is answered may come with the next page', async () => {
    const [first] = addComments(3);
    addComment('Mot 4', { parentId: first?.id, postedAt: '2025-04-22T20:00:00+01:00' });
    givePagesOf(2);
    const { user } = await renderApp('/?sort=newest');
    const section = await openComments();
    expect(section.getByText('Ce commentaire n’est pas encore chargé.')).toBeVisible();
    await user.click(section.getByRole('button', { name: 'Afficher la suite' }));
    await waitFor(() => expect(words(section)).toEqual(['Mot 1', 'Mot 4', 'Mot 3', 'Mot 2']));
    expect(section.queryByText('Ce commentaire n’est pas encore chargé.')).toBeNull();
  });
});

import { waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '../render-app.tsx';
import { addComment, openComments, rowElement, rowOf, threadRows } from './comments-section.ts';

const at = (clock: string) => ({ postedAt: `2025-04-22T${clock}:00+01:00` });

describe('a reader who would rather not read somebody', () => {
  it('hides what they wrote, also after a reload, and sees it again', async () => {
    const first = addComment('Mot 1', { ...at('10:00'), author: { name: 'Omar' } });
    addComment('Mot 2', { ...at('11:00'), parentId: first.id });
    addComment('Mot 3', { ...at('12:00'), author: { name: 'Omar' } });
    const { user, unmount } = await renderApp();
    const section = await openComments();
    const row = rowOf(section, 'Mot 1');
    await user.click(row.getByRole('button', { name: 'Autres actions' }));
    await user.click(row.getByRole('button', { name: /^Masquer .*Omar/ }));
    await waitFor(() => expect(threadRows(section)[0]).toHaveFocus());
    expect(section.queryByText('Mot 1')).toBeNull();
    expect(section.queryByText('Mot 3')).toBeNull();
    expect(section.getByText('Mot 2')).toBeVisible();
    expect(section.getAllByText(/^Commentaire de .*Omar.*, que vous avez masqué\.$/)).toHaveLength(
      2,
    );
    unmount();

    const again = await renderApp();
    const sectionAgain = await openComments();
    const [hidden] = threadRows(sectionAgain);
    expect(hidden).toHaveTextContent(/Commentaire de .*Omar.*, que vous avez masqué\./);
    const [show] = sectionAgain.getAllByRole('button', { name: /^Ne plus masquer .*Omar/ });
    if (show) await again.user.click(show);
    await waitFor(() => expect(rowElement(sectionAgain, 'Mot 1')).toHaveFocus());
    expect(sectionAgain.getByText('Mot 1')).toBeVisible();
    expect(sectionAgain.getByText('Mot 3')).toBeVisible();
  });

  it('is offered it neither for the newsroom nor by a name that is only like another', async () => {
    addComment('Mot 1', { ...at('10:00'), author: { name: 'Leïla', isEditor: true } });
    addComment('Mot 2', { ...at('11:00'), author: { name: 'Omar' } });
    addComment('Mot 3', { ...at('12:00'), author: { name: 'omar' } });
    const { user } = await renderApp();
    const section = await openComments();
    for (const words of ['Mot 1', 'Mot 2']) {
      await user.click(rowOf(section, words).getByRole('button', { name: 'Autres actions' }));
    }
    expect(rowOf(section, 'Mot 1').queryByRole('button', { name: /^Masquer/ })).toBeNull();
    await user.click(rowOf(section, 'Mot 2').getByRole('button', { name: /^Masquer/ }));
    expect(section.queryByText('Mot 2')).toBeNull();
    expect(section.getByText('Mot 3')).toBeVisible();
  });
});

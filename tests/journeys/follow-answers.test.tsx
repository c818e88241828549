import { within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { newsroom } from '../newsroom.ts';
import { renderApp } from '../render-app.tsx';
import {
  addComment,
  openComments,
  rowElement,
  rowOf,
  type Section,
  threadRows,
} from './comments-section.ts';

const at = (clock: string) => ({ postedAt: `2025-04-22T${clock}:00+01:00` });

/** The words of every row and its level, from top to bottom. */
const levels = (section: Section) =>
  threadRows(section).map((row) => {
    const [words] = within(row).queryAllByText(/^Mot /);
    return `${row.dataset['depth']} ${words?.textContent ?? row.textContent}`;
  });

describe('a reader who follows who answers whom', () => {
  it('sees three levels, and below them whom an answer is for', async () => {
    const first = addComment('Mot 1', { ...at('10:00'), author: { name: 'Aïcha' } });
    const second = addComment('Mot 2', { ...at('11:00'), parentId: first.id });
    const third = addComment('Mot 3', { ...at('12:00'), parentId: second.id });
    const fourth = addComment('Mot 4', {
      ...{ ...at('13:00'), parentId: third.id, author: { name: 'Badr' } },
    });
    addComment('Mot 5', { ...at('14:00'), parentId: fourth.id });
    addComment('Mot 6', at('10:30'));
    await renderApp();
    const section = await openComments();
    expect(levels(section)).toEqual([
      '0 Mot 1',
      '1 Mot 2',
      '2 Mot 3',
      '2 Mot 4',
      '2 Mot 5',
      '0 Mot 6',
    ]);

    const link = rowOf(section, 'Mot 5').getByRole('link', { name: /en réponse à .*Badr/ });
    expect(link).toHaveAttribute('href', `#c-${fourth.id}`);
    // The indent says it; it is said to those who do not see it.
    const indented = rowOf(section, 'Mot 2');
    expect(indented.getByText(/en réponse à .*Aïcha/)).toBeInTheDocument();
    expect(indented.queryByRole('link', { name: /en réponse à/ })).toBeNull();
    expect(rowOf(section, 'Mot 1').queryByText(/en réponse à/)).toBeNull();
  });

  it('sees as many levels as the newsroom has', async () => {
    newsroom.db.site.comments.maxDepth = 2;
    const first = addComment('Mot 1', at('10:00'));
    const second = addComment('Mot 2', { ...at('11:00'), parentId: first.id });
    addComment('Mot 3', { ...at('12:00'), parentId: second.id });
    await renderApp();
    expect(levels(await openComments())).toEqual(['0 Mot 1', '1 Mot 2', '1 Mot 3']);
  });

  it('still sees answers to a comment that is not there', async () => {
    addComment('Mot 1', { ...at('10:00'), parentId: 'perdu' });
    addComment('Mot 2', { ...at('11:00'), parentId: 'perdu' });
    await renderApp();
    const section = await openComments();
    expect(levels(section)).toEqual([
      '0 Ce commentaire n’est plus là.2 réponses',
      '1 Mot 1',
      '1 Mot 2',
    ]);
    expect(section.getByRole('heading', { name: 'Commentaires (2)' })).toBeVisible();
  });

  it('sees every comment of those that answer each other in a circle, or themselves', async () => {
    const first = addComment('Mot 1', at('10:00'));
    const second = addComment('Mot 2', { ...at('11:00'), parentId: first.id });
    first.parentId = second.id;
    const own = addComment('Mot 3', at('12:00'));
    own.parentId = own.id;
    await renderApp();
    expect(levels(await openComments())).toEqual(['0 Mot 1', '1 Mot 2', '0 Mot 3']);
  });

  it('folds what hangs from a comment, and unfolds it', async () => {
    const first = addComment('Mot 1', at('10:00'));
    const second = addComment('Mot 2', { ...at('11:00'), parentId: first.id });
    addComment('Mot 3', { ...at('12:00'), parentId: second.id });
    addComment('Mot 4', at('13:00'));
    const { user } = await renderApp();
    const section = await openComments();
    const fold = rowOf(section, 'Mot 1').getByRole('button', { name: '2 réponses' });
    expect(fold).toHaveAttribute('aria-expanded', 'true');
    await user.click(fold);
    expect(levels(section)).toEqual(['0 Mot 1', '0 Mot 4']);
    expect(fold).toHaveAttribute('aria-expanded', 'false');
    expect(fold).toHaveFocus();

    await user.click(fold);
    expect(levels(section)).toEqual(['0 Mot 1', '1 Mot 2', '2 Mot 3', '0 Mot 4']);
  });

  it('sees who is of the newsroom, what was edited, and links that vouch for nobody', async () => {
    addComment('Mot 1, voir https://lefil.example/feuille.', {
      ...at('18:31'),
      author: { name: 'Leïla A.', isEditor: true },
      editedAt: '2025-04-22T18:40:00+01:00',
    });
    addComment('Mot 2', { ...at('18:50'), editedAt: '2025-04-23T09:05:00+01:00' });
    await renderApp();
    const section = await openComments();
    const row = rowElement(section, /Mot 1/);
    expect(row).toHaveTextContent(/^Leïla A\.Rédaction22 avril, 18:31Modifié à 18:40Mot 1/);
    expect(
      within(row).getByRole('link', { name: 'https://lefil.example/feuille' }),
    ).toHaveAttribute('rel', 'nofollow ugc noopener');
    const other = rowElement(section, 'Mot 2');
    expect(other).toHaveTextContent('Modifié le 23 avril à 09:05');
    expect(other).not.toHaveTextContent('Rédaction');
  });

  it('sees that a comment was removed as long as it is answered, and not what it said', async () => {
    const removed = addComment('Mot 1', { ...at('10:00'), status: 'removed' });
    addComment('Mot 2', { ...at('11:00'), parentId: removed.id });
    addComment('Mot 3', { ...at('12:00'), status: 'removed' });
    await renderApp();
    const section = await openComments();
    expect(levels(section)).toEqual(['0 Ce commentaire a été retiré.1 réponse', '1 Mot 2']);
    expect(rowOf(section, 'Mot 2').queryByText(/en réponse à/)).toBeNull();
  });
});

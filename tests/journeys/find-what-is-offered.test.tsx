import { waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { newsroom } from '../newsroom.ts';
import { renderApp } from '../render-app.tsx';
import { openActions } from './comment-answers.ts';
import { addComment, openComments, post, rowOf } from './comments-section.ts';

describe('a reader is offered only what the newsroom can do', () => {
  it.each([
    { what: 'takes no reports', rule: { canReport: false }, missing: ['Signaler'] },
    { what: 'has no answers', rule: { maxDepth: 1 }, missing: ['Répondre', 'Citer'] },
    { what: 'takes no more comments', rule: { open: false }, missing: ['Répondre', 'Citer'] },
  ])('where it $what', async ({ rule, missing }) => {
    Object.assign(newsroom.db.site.comments, rule);
    addComment('Autrui');
    const { user } = await renderApp();
    const section = await openComments();
    const row = await openActions(user, section, 'Autrui');
    expect(row.getByRole('button', { name: 'Copier le lien' })).toBeVisible();
    for (const name of missing) expect(row.queryByRole('button', { name })).toBeNull();
    const all = ['Répondre', 'Citer', 'Signaler'].filter((name) => !missing.includes(name));
    for (const name of all) expect(row.getByRole('button', { name })).toBeVisible();
  });

  it('where it lets nobody change what they wrote', async () => {
    newsroom.db.site.comments.editSeconds = 0;
    const { user } = await renderApp();
    const section = await openComments();
    await post(user, section, 'À moi');
    await section.findByText('Votre commentaire est publié.');
    await waitFor(() => rowOf(section, 'À moi').getByRole('button', { name: 'Autres actions' }));
    const row = await openActions(user, section, 'À moi');
    expect(row.getByRole('button', { name: 'Copier le lien' })).toBeVisible();
    expect(row.queryByRole('button', { name: 'Modifier' })).toBeNull();
    expect(row.queryByRole('button', { name: 'Retirer' })).toBeNull();
  });
});

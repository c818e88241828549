import { waitFor } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { newsroom } from '../newsroom.ts';
import { renderApp } from '../render-app.tsx';
import { givePagesOf } from './comment-pages.ts';
import {
  addComment,
  commentsAddress,
  openComments,
  rowElement,
  rowOf,
  threadRows,
} from './comments-section.ts';

const GONE = 'Ce commentaire n’est plus là.';

const at = (clock: string) => ({ postedAt: `2025-04-22T${clock}:00+01:00` });

describe('a reader who follows a link to a comment', () => {
  it('is led to it', async () => {
    addComment('Mot 1', at('10:00'));
    const { id } = addComment('Mot 2', at('11:00'));
    await renderApp(`/#c-${id}`);
    const section = await openComments();
    await waitFor(() => expect(rowElement(section, 'Mot 2')).toHaveFocus());
    expect(section.queryByText(GONE)).toBeNull();
  });

  it('is led to one on a later page', async () => {
    for (let n = 1; n < 7; n += 1) addComment(`Mot ${n}`, at(`1${n}:00`));
    const { id } = addComment('Mot 7', at('20:00'));
    givePagesOf(2);
    await renderApp(`/#c-${id}`);
    const section = await openComments();
    await waitFor(() => expect(rowElement(section, 'Mot 7')).toHaveFocus());
    expect(threadRows(section)).toHaveLength(7);
  });

  it('is led to one that was folded away', async () => {
    const first = addComment('Mot 1', at('10:00'));
    const { id } = addComment('Mot 2', { ...at('11:00'), parentId: first.id });
    const { user, router } = await renderApp();
    const section = await openComments();
    await user.click(section.getByRole('button', { name: '1 réponse' }));
    expect(section.queryByText('Mot 2')).toBeNull();
    await router.navigate(`/#c-${id}`);
    await waitFor(() => expect(rowElement(section, 'Mot 2')).toHaveFocus());
  });

  it('is told that it is no longer there, once all pages were looked through', async () => {
    for (let n = 1; n < 5; n += 1) addComment(`Mot ${n}`, at(`1${n}:00`));
    givePagesOf(2);
    await renderApp('/#c-perdu');
    const section = await openComments();
    expect(await section.findByText(GONE)).toHaveRole('status');
    expect(threadRows(section)).toHaveLength(4);
  });

  it.each([0, 1])('is told so where there are only %i', async (count) => {
    for (let n = 0; n < count; n += 1) addComment('Mot', at('10:00'));
    await renderApp('/#c-perdu');
    const section = await openComments();
    expect(await section.findByText(GONE)).toHaveRole('status');
  });

  it('is told so where the pages go in a circle', async () => {
    addComment('Mot 1', at('10:00'));
    const asked: (string | null)[] = [];
    newsroom.server.use(
      http.get(commentsAddress, ({ request }) => {
        const after = new URL(request.url).searchParams.get('after');
        asked.push(after);
        return Response.json({ items: [], total: 1, next: after === 'a' ? 'b' : 'a' });
      }),
    );
    await renderApp('/#c-perdu');
    const section = await openComments();
    expect(await section.findByText(GONE)).toHaveRole('status');
    expect(asked.slice(0, 3)).toEqual([null, 'a', 'b']);
    expect(asked.length).toBeLessThan(10);
  });

  it('is not told that it is looked for where a page has failed', async () => {
    for (let n = 1; n < 5; n += 1) addComment(`Mot ${n}`, at(`1${n}:00`));
    givePagesOf(2);
    newsroom.server.use(
      http.get(commentsAddress, ({ request }) =>
        new URL(request.url).searchParams.has('after') ? Response.error() : undefined,
      ),
    );
    await renderApp('/#c-perdu');
    const section = await openComments();
    await section.findByRole('alert');
    expect(section.queryByText('Recherche du commentaire…')).toBeNull();
  });

  it('finds one in the time of every comment', async () => {
    const { id } = addComment('Mot 1', at('11:00'));
    await renderApp();
    const section = await openComments();
    const link = rowOf(section, 'Mot 1').getByRole('link', { name: '22 avril, 11:00' });
    expect(link).toHaveAttribute('href', `#c-${id}`);
  });

  it('copies one to pass on', async () => {
    const { id } = addComment('Mot 1', at('10:00'));
    const { user } = await renderApp();
    const section = await openComments();
    const writeText = vi.spyOn(navigator.clipboard, 'writeText');
    const row = rowOf(section, 'Mot 1');
    await user.click(row.getByRole('button', { name: 'Autres actions' }));
    await user.click(row.getByRole('button', { name: 'Copier le lien' }));
    expect(await row.findByText('Lien copié')).toHaveRole('status');
    expect(writeText).toHaveBeenCalledWith(`http://localhost:3000/#c-${id}`);
  });

  it('is told where the browser copies nothing', async () => {
    addComment('Mot 1', at('10:00'));
    const { user } = await renderApp();
    const section = await openComments();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no'));
    const row = rowOf(section, 'Mot 1');
    await user.click(row.getByRole('button', { name: 'Autres actions' }));
    await user.click(row.getByRole('button', { name: 'Copier le lien' }));
    expect(await row.findByText('Le lien n’a pas pu être copié.')).toHaveRole('status');
  });
});

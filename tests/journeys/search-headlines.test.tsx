import { act, screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { newsroom } from '../newsroom.ts';
import { renderApp } from '../render-app.tsx';
import { openedArticle } from './article-page.ts';
import { column, headline, headlines, headlinesAddress, rows } from './headlines-column.ts';

const SIAM = 3;

/** The field above the list: where the masthead has one too, both say the same. */
const field = () => column().getByRole('searchbox', { name: 'Filtrer ou rechercher' });

const found = (words: string) => waitFor(() => expect(column().getByText(words)).toBeVisible());

describe('a reader who searches', () => {
  it('types, and has what matches, how many they are, and an address to pass on', async () => {
    const { user, router } = await renderApp('/live?q=');
    await rows();
    expect(field()).toHaveFocus();
    await user.keyboard('siam');
    await found(`${SIAM} titres`);
    expect(field()).toHaveValue('siam');
    expect(column().getByText(`${SIAM} titres`)).toHaveRole('status');
    expect(headlines()).toHaveLength(SIAM);
    for (const link of headlines()) expect(link).toHaveTextContent(/SIAM/);
    expect(router.state.location).toMatchObject({ pathname: '/live', search: '?q=siam' });
  });

  it('starts from the masthead, with the article still beside the list', async () => {
    const { user, router } = await renderApp('/');
    const { title } = await openedArticle();
    await user.click(screen.getByRole('searchbox'));
    await user.paste('crédit agricole');
    await found('1 titre');
    expect(headline(/Crédit Agricole/)).toBeVisible();
    expect(title).toBeVisible();
    expect(router.state.location.search).toBe('?q=cr%C3%A9dit+agricole');
  });

  it('follows a link that carries the search', async () => {
    await renderApp('/live?q=siam');
    await found(`${SIAM} titres`);
    expect(field()).toHaveValue('siam');
    expect(headlines()).toHaveLength(SIAM);
  });

  it('need not care for case and accents', async () => {
    await renderApp('/live?q=LAAYOUNE REGIONALISATION');
    await found('1 titre');
    expect(headline(/Laâyoune accueille/)).toBeVisible();
  });

  it('opens what was found, and the search stays open', async () => {
    const { user, router } = await renderApp('/live?q=siam');
    await found(`${SIAM} titres`);
    await user.click(headline(/Centrale Danone/));
    await openedArticle();
    expect(router.state.location.search).toBe('?q=siam');
    expect(headlines()).toHaveLength(SIAM);
    expect(column().getByRole('link', { current: 'page' })).toHaveTextContent(/Danone/);
  });

  it('leaves the search, and finds the whole list as it was', async () => {
    const { user } = await renderApp('/');
    await rows();
    await user.click(screen.getByRole('searchbox'));
    await user.paste('istanbul');
    await found('1 titre');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(headlines()).toHaveLength(10));
    expect(column().queryByRole('button', { name: /nouveau/ })).toBeNull();
  });

  it('is told that nothing matches, and has everything back with Escape', async () => {
    const { user, router } = await renderApp('/live?q=zzz');
    await found('Aucun titre ne correspond.');
    expect(column().getByText('Aucun titre ne correspond.')).toHaveRole('status');
    expect(headlines).toThrow();

    await user.click(field());
    await user.keyboard('{Escape}');
    await waitFor(() => expect(headlines()).toHaveLength(10));
    expect(router.state.location.search).toBe('');
    expect(screen.getByRole('searchbox')).toHaveValue('');
  });

  it('has everything back with an empty field', async () => {
    const { user, router } = await renderApp('/live?q=siam');
    await found(`${SIAM} titres`);
    await user.clear(field());
    await waitFor(() => expect(headlines()).toHaveLength(10));
    expect(router.state.location.search).toBe('');
  });

  it('is told when the search fails, and asks again', async () => {
    newsroom.server.use(
      http.get(headlinesAddress, ({ request }) =>
        request.url.includes('q=') ? new HttpResponse(null, { status: 500 }) : undefined,
      ),
    );
    const { user } = await renderApp('/live?q=siam');
    expect(await column().findByRole('alert')).toHaveTextContent(/^Les titres n’ont pas pu/);
    newsroom.server.resetHandlers();
    await user.click(column().getByRole('button', { name: 'Réessayer' }));
    await found(`${SIAM} titres`);
  });
});

describe('a search does not depend on the article', () => {
  async function searchBeside(answer: () => Response | Promise<undefined>) {
    const article = vi.fn(answer);
    newsroom.server.use(http.get('*/api/articles/:slug', article));
    const { user } = await renderApp('/?q=');
    await rows();
    await user.click(field());
    await user.keyboard('siam');
    await found(`${SIAM} titres`);
    expect(field()).toHaveValue('siam');
    expect(headlines()).toHaveLength(SIAM);
    return article;
  }

  it('that is still on its way, and asks for it no second time', async () => {
    delete newsroom.db.site.lead;
    let answerNow = () => {};
    const late = new Promise<undefined>((resolve) => {
      answerNow = () => resolve(undefined);
    });
    const article = await searchBeside(() => late);
    expect(screen.getAllByText('Chargement de l’article')[0]).toHaveRole('status');
    answerNow();
    expect((await openedArticle()).title).toHaveTextContent(/^Innovation/);
    expect(article).toHaveBeenCalledTimes(1);
    expect(field()).toHaveValue('siam');
  });

  it('that did not come', async () => {
    await searchBeside(() => new HttpResponse(null, { status: 500 }));
    expect(await screen.findByText('La rédaction ne répond pas.')).toBeVisible();
  });

  it('that is there, and does not fetch or change it', async () => {
    delete newsroom.db.site.lead;
    const { user, services } = await renderApp('/?q=');
    const { title } = await openedArticle();
    newsroom.db.publish({ title: 'Plus récent', slug: 'plus-recent', kind: 'article' });
    await act(() => services.queryClient.refetchQueries());
    const asked: string[] = [];
    newsroom.server.events.on('request:start', ({ request }) => asked.push(request.url));
    await user.click(field());
    await user.keyboard('recent');
    await found('1 titre');
    expect(title).toBeVisible();
    expect(asked.filter((address) => !address.includes('/headlines?'))).toEqual([]);
  });
});

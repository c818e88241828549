import { act, screen, within } from '@testing-library/react';
import { delay, HttpResponse, http } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { articleOptions } from '../../src/features/article/article-queries.ts';
import { newsroom } from '../newsroom.ts';
import { renderApp } from '../render-app.tsx';
import { openedArticle } from './article-page.ts';

const ADDRESS = '*/api/articles/:slug';
const BRIEF = 'un-seisme-de-magnitude-6-2-secoue-istanbul';

const failure = async (title: string) => {
  const heading = await screen.findByRole('heading', { level: 1, name: title });
  const main = within(screen.getByRole('main'));
  return { heading, main };
};
const answer = (body: string | null, init?: ResponseInit) =>
  newsroom.server.use(http.get(ADDRESS, () => new HttpResponse(body, init)));

describe('a reader who waits for an article', () => {
  it('is told so, and sees its title where the list has it', async () => {
    const { user } = await renderApp('/');
    await openedArticle();
    newsroom.server.use(http.get(ADDRESS, () => delay('infinite')));
    await user.click(await screen.findByRole('link', { name: /Un séisme/ }));
    expect(await screen.findByText('Chargement de l’article')).toHaveRole('status');
    const title = await screen.findByRole('heading', { level: 1, name: /^Un séisme/ });
    expect(title.closest('article')).toHaveAttribute('aria-busy', 'true');
    expect(within(screen.getByRole('main')).getByText(/mercredi 23 avril 2025/)).toBeVisible();
  });
});

describe('a reader whose article does not come', () => {
  it('learns that the thread ends here', async () => {
    await renderApp('/articles/rien');
    const { main } = await failure('Ce fil s’arrête ici.');
    expect(main.getByText(/n’existe plus, ou son adresse a changé/)).toBeVisible();
    expect(main.getByRole('link', { name: 'Revenir à la une' })).toHaveAttribute('href', '/');
    expect(main.getByRole('link', { name: 'Rechercher un titre' })).toBeVisible();
    expect(main.queryByRole('button', { name: 'Réessayer' })).toBeNull();
  });

  it('learns that it was withdrawn', async () => {
    newsroom.db.withdraw(BRIEF);
    await renderApp(`/articles/${BRIEF}`);
    const { main } = await failure('Cet article a été retiré.');
    expect(main.queryByRole('button', { name: 'Réessayer' })).toBeNull();
  });

  it.each([
    { name: 'the newsroom breaks', body: null, init: { status: 500 } },
    { name: 'the newsroom is unavailable', body: null, init: { status: 503 } },
    { name: 'the newsroom is asked too often', body: null, init: { status: 429 } },
    { name: 'the newsroom refuses', body: null, init: { status: 403 } },
  ])('is told that the newsroom does not answer when $name', async ({ body, init }) => {
    answer(body, init);
    await renderApp(`/articles/${BRIEF}`);
    const { main } = await failure('La rédaction ne répond pas.');
    expect(main.getByText(/Vérifiez le réseau, puis réessayez/)).toBeVisible();
    expect(main.getByRole('button', { name: 'Réessayer' })).toBeVisible();
  });

  it('is told the same when the connection drops or nothing ever comes', async () => {
    newsroom.server.use(http.get(ADDRESS, () => HttpResponse.error()));
    const dropped = await renderApp(`/articles/${BRIEF}`);
    await failure('La rédaction ne répond pas.');
    dropped.unmount();

    newsroom.server.use(http.get(ADDRESS, () => delay('infinite')));
    await renderApp(`/articles/${BRIEF}`, { timeoutMs: 200 });
    await failure('La rédaction ne répond pas.');
  });

  it('is told that the device is offline', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    newsroom.server.use(http.get(ADDRESS, () => HttpResponse.error()));
    await renderApp(`/articles/${BRIEF}`);
    const { main } = await failure('Vous êtes hors ligne.');
    expect(main.getByRole('button', { name: 'Réessayer' })).toBeVisible();
  });

  it.each([
    { name: 'HTML', body: '<!doctype html><title>502</title>' },
    { name: 'malformed JSON', body: '{"id":' },
    { name: 'wrong types', body: '{"id":1,"title":[]}' },
  ])('is told that the answer cannot be read when it is $name', async ({ body }) => {
    answer(body);
    await renderApp(`/articles/${BRIEF}`);
    const { main } = await failure('La réponse de la rédaction est illisible.');
    expect(main.getByRole('button', { name: 'Réessayer' })).toBeVisible();
  });

  it('keeps the list, and tries the article again alone', async () => {
    answer(null, { status: 503 });
    const { user } = await renderApp(`/articles/${BRIEF}`);
    const { main } = await failure('La rédaction ne répond pas.');
    const list = within(screen.getByRole('navigation', { name: 'En continu' }));
    expect(await list.findByRole('link', { name: /Centrale Danone/ })).toBeVisible();

    await user.click(main.getByRole('button', { name: 'Réessayer' }));
    await vi.waitFor(() =>
      expect(main.getByRole('button', { name: 'Réessayer' })).toHaveAttribute(
        'aria-disabled',
        'false',
      ),
    );
    expect(main.getByRole('button', { name: 'Réessayer' })).toHaveFocus();

    const asked: string[] = [];
    newsroom.server.resetHandlers();
    newsroom.server.events.on('request:start', ({ request }) => asked.push(request.url));
    await user.click(main.getByRole('button', { name: 'Réessayer' }));
    const { title } = await openedArticle();
    expect(title).toHaveTextContent(/^Un séisme/);
    expect(title).toHaveFocus();
    expect(asked.filter((address) => address.includes('/headlines'))).toEqual([]);
  });
});

describe('a reader whose article cannot be refreshed', () => {
  it('keeps the last good version, with its time, until the newsroom is back', async () => {
    const { user, services } = await renderApp(`/articles/${BRIEF}`);
    await openedArticle();
    const { queryKey } = articleOptions(services.source, BRIEF);
    const refresh = () => act(() => services.queryClient.refetchQueries({ queryKey }));

    answer(null, { status: 503 });
    await refresh();
    expect(await screen.findByText('La rédaction ne répond pas.')).toHaveRole('status');
    const notice = /Vous lisez la dernière version reçue, à \d\d:\d\d\. Nouvel essai dans \d+ s\./;
    expect(screen.getByText(notice)).toBeVisible();
    const { title } = await openedArticle();
    expect(title).toHaveTextContent(/^Un séisme/);

    newsroom.server.resetHandlers();
    await user.click(screen.getByRole('button', { name: 'Réessayer maintenant' }));
    await vi.waitFor(() => expect(screen.queryByText('La rédaction ne répond pas.')).toBeNull());
    expect(title).toHaveFocus();
  });

  it('is told that it was withdrawn, may read on, and is led to the front page', async () => {
    const { user, services, router } = await renderApp(`/articles/${BRIEF}`);
    const { title } = await openedArticle();
    newsroom.db.withdraw(BRIEF);
    const { queryKey } = articleOptions(services.source, BRIEF);
    await act(() => services.queryClient.refetchQueries({ queryKey }));
    expect(await screen.findByText('Cet article a été retiré.')).toHaveRole('status');
    expect(title).toBeVisible();
    expect(screen.queryByText('La rédaction ne répond pas.')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Revenir à la une' }));
    expect(router.state.location.pathname).toBe('/');
  });
});

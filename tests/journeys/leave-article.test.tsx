import { screen, waitFor, within } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, it } from 'vitest';
import { newsroom } from '../newsroom.ts';
import { renderApp } from '../render-app.tsx';
import { openedArticle } from './article-page.ts';
import { headline, rows } from './headlines-column.ts';

const QUAKE = 'un-seisme-de-magnitude-6-2-secoue-istanbul';

/** The newsroom never answers for this article; the requests for it, and whether they were given up. */
function holdBack(slug: string) {
  const requests: Request[] = [];
  newsroom.server.use(
    http.get('*/api/articles/:slug', ({ params, request }) => {
      if (params.slug !== slug) return undefined;
      requests.push(request);
      return new Promise(() => {});
    }),
  );
  return {
    asked: () => requests.length,
    givenUp: () => requests.filter(({ signal }) => signal.aborted).length,
  };
}

describe('a reader who waits for an article', () => {
  it('sees what the list knows of it, at once, and keeps the list', async () => {
    const { user } = await renderApp('/');
    await openedArticle();
    holdBack(QUAKE);
    await user.click(headline(/Un séisme/));
    const title = await screen.findByRole('heading', { level: 1, name: /^Un séisme/ });
    expect(title.closest('article')).toHaveAttribute('aria-busy', 'true');
    const main = within(screen.getByRole('main'));
    expect(main.getByText('mercredi 23 avril 2025, 14:07')).toBeVisible();
    expect(main.getByText('Chargement de l’article')).toHaveRole('status');
    expect(headline(/Un séisme/)).toHaveAttribute('aria-busy', 'true');
    expect(await rows()).toHaveLength(12);
  });

  it('waits without a title where the list does not know it', async () => {
    holdBack('ailleurs');
    await renderApp('/articles/ailleurs');
    await rows();
    const title = screen.getByRole('heading', { level: 1, name: 'Chargement de l’article' });
    expect(title.closest('article')).toHaveAttribute('aria-busy', 'true');
  });
});

describe('a reader who leaves an article that is on its way', () => {
  it.each([
    ['for another one', /Laâyoune accueille/],
    ['for the same list', 'En continu'],
    ['for the front page', 'Le Fil, à la une'],
  ])('%s has its request given up', async (_, name) => {
    const { user } = await renderApp('/saved');
    await rows();
    const request = holdBack(QUAKE);
    await user.click(headline(/Un séisme/));
    await waitFor(() => expect(request.asked()).toBe(1));
    expect(request.givenUp()).toBe(0);

    const [link] = screen.getAllByRole('link', { name });
    if (link) await user.click(link);
    await waitFor(() => expect(request.givenUp()).toBe(1));
    expect(request.asked()).toBe(1);
    await waitFor(() => expect(screen.queryByText('Chargement de l’article')).toBeNull());
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('and comes back asks for it again', async () => {
    const { user } = await renderApp('/live');
    await rows();
    const request = holdBack(QUAKE);
    await user.click(headline(/Un séisme/));
    await user.click(headline(/Laâyoune accueille/));
    await waitFor(() => expect(request.givenUp()).toBe(1));
    newsroom.server.resetHandlers();
    await user.click(headline(/Un séisme/));
    expect(await screen.findByRole('heading', { level: 1, name: /^Un séisme/ })).toBeVisible();
    await openedArticle();
  });
});

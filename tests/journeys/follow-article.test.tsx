import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newsroom } from '../newsroom.ts';
import { openedArticle } from './article-page.ts';
import { hear, holdBeats, openFollowed } from './followed-list.ts';
import { paragraph } from './full-article.ts';
import { headlines } from './headlines-column.ts';

beforeEach(() => holdBeats());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const SLUG = 'un-article';

/** An article that a reader has before them, beside the list that is followed. */
async function openArticle() {
  newsroom.db.publish({
    title: 'Un article',
    slug: SLUG,
    body: [paragraph('p1', 'Les premiers mots.')],
  });
  const view = await openFollowed(`/articles/${SLUG}`);
  await openedArticle();
  return view;
}

const main = () => within(screen.getByRole('main'));

describe('a reader of an article', () => {
  it('is told when it is withdrawn, and may read on', async () => {
    const { user, router } = await openArticle();
    newsroom.db.withdraw(SLUG);
    await hear(() => expect(headlines()).toHaveLength(10));
    expect(await main().findByText('Cet article a été retiré.')).toBeVisible();
    expect(screen.getByRole('heading', { level: 1, name: 'Un article' })).toBeVisible();
    expect(main().getByText('Les premiers mots.')).toBeVisible();
    await user.click(main().getByRole('button', { name: 'Revenir à la une' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/'));
  });

  it('is offered its new version when it is edited, and has it when they ask', async () => {
    const { user } = await openArticle();
    newsroom.db.edit(SLUG, {
      title: 'Un article corrigé',
      body: [paragraph('p1', 'De meilleurs mots.')],
    });
    await hear(() => expect(headlines()[0]).toHaveTextContent(/Un article corrigé/));
    const show = await main().findByRole('button', { name: 'Afficher la nouvelle version' });
    expect(screen.getByRole('heading', { level: 1, name: 'Un article' })).toBeVisible();
    expect(main().getByText('Les premiers mots.')).toBeVisible();
    await user.click(show);
    expect(screen.getByRole('heading', { level: 1, name: 'Un article corrigé' })).toBeVisible();
    expect(main().getByText('De meilleurs mots.')).toBeVisible();
    expect(screen.queryByText('Cet article vient d’être mis à jour.')).toBeNull();
  });

  it('is not disturbed by another one that changes, nor is theirs asked for', async () => {
    const other = newsroom.db.articles().find(({ kind }) => kind === 'brief');
    await openArticle();
    const asked: string[] = [];
    newsroom.server.events.on('request:start', ({ request }) => asked.push(request.url));
    newsroom.db.edit(other?.slug ?? '', { title: 'Une autre brève' });
    await hear(() => expect(screen.getByRole('link', { name: /Une autre brève/ })).toBeVisible());
    expect(asked.filter((address) => address.includes('/articles/'))).toEqual([]);
    expect(screen.queryByText('Cet article vient d’être mis à jour.')).toBeNull();
  });

  it('sees how many comments it has by now', async () => {
    await openArticle();
    const { id } = newsroom.db.articles().find(({ slug }) => slug === SLUG) ?? { id: '' };
    newsroom.db.comment({ articleId: id, author: { name: 'Amal' }, text: 'Bravo' });
    await hear(() => expect(headlines()[0]).toHaveTextContent(/1 commentaire/));
    expect(screen.queryByText('Cet article vient d’être mis à jour.')).toBeNull();
  });
});

import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newsroom } from '../newsroom.ts';
import { renderApp } from '../render-app.tsx';
import { openedArticle } from './article-page.ts';
import { follow, hear, holdBeats, openFollowed } from './followed-list.ts';
import { column, headline, headlines, rows } from './headlines-column.ts';

beforeEach(() => holdBeats());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const unread = (count: number) => column().findByRole('button', { name: `Non lus (${count})` });

/** What an earlier visit of this reader’s has left. */
const keepRead = (ids: string[]) =>
  localStorage.setItem('le-fil:read', JSON.stringify({ version: 1, value: ids }));
const ids = () => newsroom.db.articles().map(({ id }) => id);

describe('a reader who hides what they have read', () => {
  it('sees the others alone, and everything again', async () => {
    keepRead(ids().slice(0, 3));
    const { user } = await openFollowed();
    const button = await unread(7);
    expect(button).toHaveAttribute('aria-pressed', 'false');
    await user.click(button);
    expect(button).toHaveAttribute('aria-pressed', 'true');
    expect(headlines()).toHaveLength(7);
    await user.click(button);
    expect(headlines()).toHaveLength(10);
  });

  it('does it with one key', async () => {
    keepRead(ids().slice(0, 3));
    const { user } = await openFollowed();
    await unread(7);
    await user.keyboard('u');
    await waitFor(() => expect(headlines()).toHaveLength(7));
    await user.keyboard('u');
    await waitFor(() => expect(headlines()).toHaveLength(10));
  });

  it('keeps in sight what they read meanwhile, until they ask anew', async () => {
    const { user } = await openFollowed('/');
    await openedArticle();
    await user.click(await unread(9));
    expect(headlines()).toHaveLength(9);
    await user.click(headline(/Un séisme/));
    await screen.findByRole('heading', { level: 1, name: /^Un séisme/ });
    const button = await unread(8);
    expect(headline(/Un séisme/)).toHaveAttribute('aria-current', 'page');
    expect(headlines()).toHaveLength(9);

    await user.click(button);
    await user.click(button);
    expect(headlines()).toHaveLength(8);
  });

  it('has what is new among it', async () => {
    keepRead(ids().slice(0, 3));
    const { user } = await openFollowed();
    await user.click(await unread(7));
    newsroom.db.publish({ title: 'À l’instant' });
    await hear(() => expect(headline(/À l’instant/)).toBeVisible());
    expect(headlines()).toHaveLength(8);
    expect(await unread(8)).toHaveAttribute('aria-pressed', 'true');
  });

  it('is told where all is read', async () => {
    keepRead(ids());
    const { user } = await openFollowed();
    await user.click(await unread(0));
    expect(await column().findByText('Tout est lu.')).toBeVisible();
    expect(headlines).toThrow();
    newsroom.db.publish({ title: 'À l’instant' });
    await hear(() => expect(headline(/À l’instant/)).toBeVisible());
    expect(column().queryByText('Tout est lu.')).toBeNull();
  });
});

describe('a reader of one section', () => {
  beforeEach(() => {
    const { db } = newsroom;
    db.site.sections = [
      { slug: 'sport', name: 'Sport' },
      { slug: 'culture', name: 'Culture' },
    ];
    const [sport] = db.site.sections;
    if (sport) db.publish({ title: 'Un match', slug: 'un-match', section: sport });
  });

  const choice = () => column().findByRole('combobox', { name: 'Rubrique' });
  const found = (words: string) => column().findByText(words);

  it('chooses it, and has an address to pass on', async () => {
    const { user, router } = await renderApp('/live');
    await rows();
    await user.selectOptions(await choice(), 'Sport');
    expect(await found('1 titre')).toHaveRole('status');
    expect(headlines()).toHaveLength(1);
    expect(headline(/Un match/)).toBeVisible();
    expect(router.state.location).toMatchObject({ pathname: '/live', search: '?section=sport' });

    await user.selectOptions(await choice(), 'Toutes les rubriques');
    await waitFor(() => expect(headlines()).toHaveLength(11));
    expect(router.state.location.search).toBe('');
  });

  it('follows a link that carries it, and is told where it has nothing', async () => {
    const { user } = await renderApp('/live?section=sport');
    await found('1 titre');
    expect(await choice()).toHaveValue('sport');
    await user.selectOptions(await choice(), 'Culture');
    expect(await found('Aucun titre ne correspond.')).toHaveRole('status');
  });

  it('keeps it with what they open, and with what they search', async () => {
    const { user, router } = await renderApp('/live?section=sport&q=');
    await found('1 titre');
    await user.type(column().getByRole('searchbox', { name: 'Filtrer ou rechercher' }), 'match');
    await waitFor(() => expect(router.state.location.search).toBe('?section=sport&q=match'));
    await found('1 titre');
    await user.click(headline(/Un match/));
    await openedArticle();
    expect(router.state.location.search).toBe('?section=sport&q=match');
    expect(headlines()).toHaveLength(1);
  });

  it('has what comes in it', async () => {
    const { user } = await renderApp('/live?section=sport');
    await found('1 titre');
    await follow(user);
    const [sport] = newsroom.db.site.sections;
    newsroom.db.publish({ title: 'Ailleurs' });
    if (sport) newsroom.db.publish({ title: 'Un autre match', section: sport });
    await hear(() => expect(headlines()).toHaveLength(2));
    expect(headlines()[0]).toHaveTextContent(/Un autre match/);
  });

  it('offers no choice where the newsroom has no sections', async () => {
    newsroom.db.site.sections = [];
    await openFollowed();
    expect(column().queryByRole('combobox')).toBeNull();
  });
});

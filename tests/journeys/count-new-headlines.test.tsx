import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newsroom } from '../newsroom.ts';
import { openedArticle } from './article-page.ts';
import { hear, holdBeats, openFollowed, PACE, pass, pill, scrollTo } from './followed-list.ts';
import { column, headlines } from './headlines-column.ts';

beforeEach(() => holdBeats());
afterEach(() => {
  scrollTo(0);
  window.innerWidth = 1024;
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a reader of something else', () => {
  const publish = async (title: string, count: number) => {
    newsroom.db.publish({ title });
    await hear(() =>
      expect(pill(count === 1 ? '1 nouveau titre' : `${count} nouveaux titres`)).toBeVisible(),
    );
  };

  it('has the number of new headlines in the phone’s bar', async () => {
    await openFollowed();
    const bar = within(screen.getByRole('navigation', { name: 'Navigation' }));
    expect(bar.getByRole('link', { name: 'En continu' })).toBeVisible();
    scrollTo(400);
    await publish('À l’instant', 1);
    expect(bar.getByRole('link', { name: /^En continu ?\(1\)$/ })).toBeVisible();
    await publish('Et encore', 2);
    expect(bar.getByRole('link', { name: /^En continu ?\(2\)$/ })).toBeVisible();
  });

  it('on a phone has it while they read, and all of them back at the list', async () => {
    window.innerWidth = 390;
    const { user } = await openFollowed();
    await user.click(headlines()[0] ?? document.body);
    await openedArticle();
    newsroom.db.publish({ title: 'À l’instant' });
    pass(PACE);
    const bar = within(screen.getByRole('navigation', { name: 'Navigation' }));
    await user.click(await bar.findByRole('link', { name: /^En continu ?\(1\)$/ }));
    await waitFor(() => expect(bar.getByRole('link', { name: 'En continu' })).toBeVisible());
    expect(headlines()[0]).toHaveTextContent(/À l’instant/);
    expect(pill()).toBeNull();
  });

  it('has it in the page’s title where they like it there, and only there', async () => {
    const { user } = await openFollowed();
    scrollTo(400);
    await publish('À l’instant', 1);
    expect(document.title).toBe('En continu · Le Fil');
    await user.click(screen.getByRole('button', { name: 'Texte et affichage' }));
    const settings = within(await screen.findByRole('dialog', { name: 'Réglages de lecture' }));
    const control = settings.getByRole('switch', { name: 'Nouveaux titres dans l’onglet' });
    expect(control).not.toBeChecked();
    await user.click(control);
    expect(control).toHaveAccessibleDescription('Leur nombre devant le titre de la page');
    await waitFor(() => expect(document.title).toBe('(1) En continu · Le Fil'));
    await user.click(settings.getByRole('button', { name: 'Fermer' }));
    await user.click(column().getByRole('button', { name: '1 nouveau titre' }));
    await waitFor(() => expect(document.title).toBe('En continu · Le Fil'));
  });

  it('keeps that liking on the device', async () => {
    localStorage.setItem(
      'le-fil:preferences',
      JSON.stringify({ version: 1, value: { titleCount: true } }),
    );
    await openFollowed();
    scrollTo(400);
    await publish('À l’instant', 1);
    expect(document.title).toBe('(1) En continu · Le Fil');
  });
});

import { act, screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newsroom } from '../newsroom.ts';
import { renderApp } from '../render-app.tsx';
import { follow, hear, holdBeats, openFollowed, PACE, pass, pill } from './followed-list.ts';
import { column, headline, headlines, headlinesAddress, rows } from './headlines-column.ts';

/** The state of the list, which the masthead says twice: for wide screens and for phones. */
const status = (words: string) => screen.findAllByText(words);

const breakDown = (
  answer: () => Response | Promise<Response> = () => new HttpResponse(null, { status: 500 }),
) => newsroom.server.use(http.get(headlinesAddress, answer));

// The newsroom's pace alone is in the test's hand; requests take the time that they take.
beforeEach(() => holdBeats());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a list that stays open', () => {
  it('has what was edited in its place, with a mark, and not what was withdrawn', async () => {
    await openFollowed();
    const [quake] = newsroom.db.articles().filter(({ title }) => title.startsWith('Un séisme'));
    const at = headlines().indexOf(headline(/Un séisme/));
    newsroom.db.edit(quake?.slug ?? '', { title: 'Un séisme de magnitude 6,4' });
    await hear(() => expect(headlines()[at]).toHaveTextContent(/magnitude 6,4.*Mis à jour/));
    newsroom.db.withdraw(quake?.slug ?? '');
    await hear(() => expect(headlines()).toHaveLength(9));
    expect(column().queryByRole('link', { name: /Un séisme/ })).toBeNull();
  });

  it('is asked for at the newsroom’s own pace; at its top what is new comes in by itself', async () => {
    newsroom.db.site.live.pollSeconds = 7;
    await openFollowed();
    newsroom.db.publish({ title: 'À l’instant' });
    pass(6);
    expect(headlines()).toHaveLength(10);
    pass(1);
    await waitFor(() => expect(headlines()).toHaveLength(11));
    expect(headlines()[0]).toHaveTextContent('15:42À l’instantBrève');
    expect(pill()).toBeNull();
    expect(document.body).toHaveFocus();
  });

  it('is asked for each minute where the newsroom does not say', async () => {
    newsroom.faults.failing.add('site');
    await openFollowed();
    newsroom.db.publish({ title: 'À l’instant' });
    pass(59);
    expect(headlines()).toHaveLength(10);
    pass(1);
    await waitFor(() => expect(headlines()).toHaveLength(11));
  });

  it.each([
    ['breaks', () => new HttpResponse(null, { status: 500 })],
    ['sends a page in place of a list', () => HttpResponse.html('<title>Bienvenue</title>')],
    ['cannot be reached', () => HttpResponse.error()],
  ])('stays as it was, with its time, when the newsroom %s, and recovers', async (_, answer) => {
    await openFollowed();
    const before = await rows();
    await status('En direct');
    breakDown(answer);
    pass(PACE);
    expect(await column().findByText(/^Titres reçus à \d\d:\d\d\.$/)).toBeVisible();
    for (const words of await status('Rédaction injoignable')) expect(words).toHaveRole('status');
    expect(screen.getAllByText(/^dernier état à \d\d:\d\d$/)[0]).toBeVisible();
    expect(await rows()).toEqual(before);

    newsroom.server.resetHandlers();
    pass(2 * PACE);
    await status('En direct');
    expect(column().queryByText(/^Titres reçus/)).toBeNull();
    expect(await rows()).toEqual(before);
  });

  it('comes by itself after a bad start', async () => {
    breakDown();
    const { user } = await renderApp('/live');
    await column().findByRole('alert');
    let answerNow = () => {};
    const late = new Promise<void>((resolve) => {
      answerNow = resolve;
    });
    breakDown(() => late.then(() => new HttpResponse(null, { status: 500 })));
    await user.keyboard('{Shift}');
    await status('Reconnexion…');
    answerNow();
    await status('Rédaction injoignable');
    newsroom.server.resetHandlers();
    pass(2 * PACE);
    expect(await column().findByRole('link', { name: /Un séisme/ })).toBeVisible();
    expect(column().queryByRole('alert')).toBeNull();
    expect(await screen.findByRole('button', { name: 'Pause' })).toBeVisible();
  });

  it('says that the device is offline, and keeps what it has', async () => {
    await openFollowed();
    const isOnLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const asked = vi.fn(() => HttpResponse.error());
    breakDown(asked);
    act(() => void window.dispatchEvent(new Event('offline')));
    for (const words of await status('Hors ligne')) expect(words).toHaveRole('status');
    pass(10 * PACE);
    expect(asked).not.toHaveBeenCalled();
    expect(headline(/Un séisme/)).toBeVisible();

    isOnLine.mockReturnValue(true);
    newsroom.server.resetHandlers();
    newsroom.db.publish({ title: 'À l’instant' });
    act(() => void window.dispatchEvent(new Event('online')));
    await status('En direct');
    pass(PACE);
    await waitFor(() => expect(headlines()).toHaveLength(11));
  });

  it('that missed more than a page says that something is missing, and loads it', async () => {
    const { user } = await openFollowed();
    for (let n = 1; n <= 40; n += 1) {
      newsroom.db.publish({ title: `Titre ${n}`, publishedAt: `2025-04-23T16:${n + 10}:00+01:00` });
    }
    await hear(() => expect(headlines()).toHaveLength(40));
    expect(await column().findByText('Il manque des titres ici.')).toBeVisible();
    await user.click(column().getByRole('button', { name: 'Afficher les titres manquants' }));
    await waitFor(() => expect(headlines()).toHaveLength(50));
    expect(column().queryByText('Il manque des titres ici.')).toBeNull();
    const numbers = headlines().map((link) => Number(/Titre (\d+)/.exec(link.textContent)?.[1]));
    expect(numbers.slice(0, 40)).toEqual(Array.from({ length: 40 }, (_, at) => 40 - at));
  });

  it('that is empty has the first headline when it comes', async () => {
    for (const { slug } of newsroom.db.articles()) newsroom.db.withdraw(slug);
    const { user } = await renderApp('/live');
    expect(await column().findByText('Aucun titre pour l’instant.')).toBeVisible();
    await follow(user);
    newsroom.db.publish({ title: 'Le tout premier' });
    await hear(() => expect(headline(/Le tout premier/)).toBeVisible());
  });
});

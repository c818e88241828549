import { act, screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newsroom } from '../newsroom.ts';
import { renderApp } from '../render-app.tsx';
import { column, headline, headlines, headlinesAddress, rows } from './headlines-column.ts';

/** The state of the list, which the masthead says twice: for wide screens and for phones. */
const status = (words: string) => screen.findAllByText(words);

const breakDown = (answer: () => Response = () => new HttpResponse(null, { status: 500 })) =>
  newsroom.server.use(http.get(headlinesAddress, answer));

// The newsroom's pace alone is in the test's hand; requests take the time that they take.
beforeEach(() => vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }));
afterEach(() => vi.useRealTimers());

const pass = (seconds: number) => act(() => vi.advanceTimersByTime(seconds * 1000));

async function openList() {
  await renderApp('/live');
  return rows();
}

describe('a list that stays open', () => {
  it('is asked for at the newsroom’s own pace: a new headline waits until it is asked for', async () => {
    newsroom.db.site.live.pollSeconds = 7;
    const { user } = await renderApp('/live');
    await rows();
    newsroom.db.publish({ title: 'À l’instant' });
    pass(6);
    pass(1);
    const pill = await screen.findByRole('button', { name: '1 nouveau titre' });
    expect(headlines()).toHaveLength(10);

    await user.click(pill);
    expect(headlines()[0]).toHaveTextContent('15:42À l’instantBrève');
    expect(headlines()).toHaveLength(11);
    expect(headlines()[0]).toHaveFocus();
    expect(screen.queryByRole('button', { name: /nouveau titre/ })).toBeNull();

    newsroom.db.withdraw('a-l-instant');
    pass(7);
    await waitFor(() => expect(headlines()).toHaveLength(10));
  });

  it('is asked for each minute where the newsroom does not say', async () => {
    newsroom.faults.failing.add('site');
    await openList();
    newsroom.db.publish({ title: 'À l’instant' });
    pass(59);
    expect(column().queryByRole('button', { name: '1 nouveau titre' })).toBeNull();
    pass(1);
    expect(await column().findByRole('button', { name: '1 nouveau titre' })).toBeVisible();
  });

  it.each([
    ['breaks', () => new HttpResponse(null, { status: 500 })],
    ['sends a page in place of a list', () => HttpResponse.html('<title>Bienvenue</title>')],
    ['cannot be reached', () => HttpResponse.error()],
  ])('stays as it was, with its time, when the newsroom %s, and recovers', async (_, answer) => {
    const before = await openList();
    await status('En direct');
    breakDown(answer);
    pass(20);
    expect(await column().findByText(/^Titres reçus à \d\d:\d\d\.$/)).toBeVisible();
    for (const words of await status('Rédaction injoignable')) expect(words).toHaveRole('status');
    expect(screen.getAllByText(/^dernier état à \d\d:\d\d$/)[0]).toBeVisible();
    expect(await rows()).toEqual(before);

    newsroom.server.resetHandlers();
    pass(20);
    await status('En direct');
    expect(column().queryByText(/^Titres reçus/)).toBeNull();
    expect(await rows()).toEqual(before);
  });

  it('comes by itself after a bad start', async () => {
    breakDown();
    await renderApp('/live');
    await column().findByRole('alert');
    newsroom.server.resetHandlers();
    pass(60);
    expect(await column().findByRole('link', { name: /Un séisme/ })).toBeVisible();
    expect(column().queryByRole('alert')).toBeNull();
  });

  it('says that the device is offline, and keeps what it has', async () => {
    await openList();
    const isOnLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    breakDown(() => HttpResponse.error());
    act(() => void window.dispatchEvent(new Event('offline')));
    pass(20);
    for (const words of await status('Hors ligne')) expect(words).toHaveRole('status');
    await column().findByText(/^Titres reçus à/);
    expect(headline(/Un séisme/)).toBeVisible();

    isOnLine.mockReturnValue(true);
    newsroom.server.resetHandlers();
    act(() => void window.dispatchEvent(new Event('online')));
    pass(20);
    await status('En direct');
    expect(column().queryByText(/^Titres reçus/)).toBeNull();
  });
});

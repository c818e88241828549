import { act, screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { newsroom } from '../newsroom.ts';
import { renderApp } from '../render-app.tsx';
import { column, headline, headlines, headlinesAddress, rows } from './headlines-column.ts';

/** The state of the list, which the masthead says twice: for wide screens and for phones. */
const status = (words: string) => screen.findAllByText(words);

const breakDown = (answer: () => Response = () => new HttpResponse(null, { status: 500 })) =>
  newsroom.server.use(http.get(headlinesAddress, answer));

afterEach(() => vi.useRealTimers());

describe('a list that stays open', () => {
  it('is asked for at the newsroom’s own pace: a new headline stands first', async () => {
    newsroom.db.site.live.pollSeconds = 1;
    await renderApp('/live');
    await rows();
    newsroom.db.publish({ title: 'À l’instant' });
    await waitFor(() => expect(headlines()[0]).toHaveTextContent('15:42À l’instantBrève'));
    expect(headlines()).toHaveLength(11);

    newsroom.db.withdraw('a-l-instant');
    await waitFor(() => expect(headlines()).toHaveLength(10));
  });

  it('is asked for each minute where the newsroom does not say', async () => {
    newsroom.faults.failing.add('site');
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    await renderApp('/live');
    await rows();
    newsroom.db.publish({ title: 'À l’instant' });
    await act(() => vi.advanceTimersByTime(59_000));
    expect(headlines()).toHaveLength(10);
    await act(() => vi.advanceTimersByTime(1_000));
    expect(await column().findByRole('link', { name: /À l’instant/ })).toBeVisible();
  });

  it.each([
    ['breaks', () => new HttpResponse(null, { status: 500 })],
    ['sends a page in place of a list', () => HttpResponse.html('<title>Bienvenue</title>')],
    ['cannot be reached', () => HttpResponse.error()],
  ])('stays as it was, with its time, when the newsroom %s, and recovers', async (_, answer) => {
    newsroom.db.site.live.pollSeconds = 1;
    await renderApp('/live');
    const before = await rows();
    await status('En direct');
    breakDown(answer);
    expect(await column().findByText(/^Titres reçus à \d\d:\d\d\.$/)).toBeVisible();
    for (const words of await status('Rédaction injoignable')) expect(words).toHaveRole('status');
    expect(screen.getAllByText(/^dernier état à \d\d:\d\d$/)[0]).toBeVisible();
    expect(await rows()).toEqual(before);

    newsroom.server.resetHandlers();
    await status('En direct');
    expect(column().queryByText(/^Titres reçus/)).toBeNull();
    expect(await rows()).toEqual(before);
  });

  it('comes by itself after a bad start', async () => {
    newsroom.db.site.live.pollSeconds = 1;
    breakDown();
    await renderApp('/live');
    await column().findByRole('alert');
    newsroom.server.resetHandlers();
    expect(await column().findByRole('link', { name: /Un séisme/ })).toBeVisible();
    expect(column().queryByRole('alert')).toBeNull();
  });

  it('says that the device is offline, and keeps what it has', async () => {
    newsroom.db.site.live.pollSeconds = 1;
    await renderApp('/live');
    await rows();
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    breakDown(() => HttpResponse.error());
    act(() => void window.dispatchEvent(new Event('offline')));
    for (const words of await status('Hors ligne')) expect(words).toHaveRole('status');
    await column().findByText(/^Titres reçus à/);
    expect(headline(/Un séisme/)).toBeVisible();

    vi.restoreAllMocks();
    newsroom.server.resetHandlers();
    act(() => void window.dispatchEvent(new Event('online')));
    await status('En direct');
  });
});

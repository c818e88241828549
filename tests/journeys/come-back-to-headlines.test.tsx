import { waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { plainSpaces } from '../../src/lib/french-spacing.ts';
import { newsroom } from '../newsroom.ts';
import { renderApp } from '../render-app.tsx';
import { hear, holdBeats, openFollowed } from './followed-list.ts';
import { column, headline, rows } from './headlines-column.ts';

const START = Date.parse('2025-04-23T15:30:00+01:00');
const MINUTE = 60_000;

beforeEach(() => {
  holdBeats('Date');
  vi.setSystemTime(START);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** The headlines between which the line stands. */
async function around(words: string) {
  const line = await column().findByText(words);
  const { previousElementSibling: above, nextElementSibling: below } = line.parentElement ?? line;
  return [above, below].map((each) => plainSpaces(each?.textContent ?? ''));
}

/** A visit that ends; the next begins `minutes` after it began. */
async function visitThenReturn(minutes: number) {
  const { unmount } = await openFollowed();
  await waitFor(() => expect(localStorage.getItem('le-fil:visits')).not.toBeNull());
  unmount();
  vi.setSystemTime(START + minutes * MINUTE);
}

describe('a reader who comes back', () => {
  it('sees no divider on the first visit', async () => {
    await openFollowed();
    expect(column().queryByText(/^Depuis votre visite/)).toBeNull();
  });

  it('finds what is new since their last visit above a line that says so', async () => {
    await visitThenReturn(60);
    newsroom.db.publish({ title: 'Entre-temps' });
    await renderApp('/live');
    const all = await rows();
    const at = all.findIndex((words) => words.includes('Entre-temps'));
    expect(await around('Depuis votre visite de 15:30')).toEqual([all[at], all[at + 1]]);
  });

  it('finds the line in its place while the visit goes on', async () => {
    await visitThenReturn(60);
    newsroom.db.publish({ title: 'Entre-temps' });
    const { unmount } = await openFollowed();
    const before = await around('Depuis votre visite de 15:30');
    newsroom.db.publish({ title: 'À l’instant' });
    await hear(() => expect(headline(/À l’instant/)).toBeVisible());
    expect(await around('Depuis votre visite de 15:30')).toEqual(before);
    unmount();
    vi.setSystemTime(START + 70 * MINUTE);
    await renderApp('/live');
    expect(await around('Depuis votre visite de 15:30')).toEqual(before);
  });

  it('is told the day of a visit long ago', async () => {
    await visitThenReturn(26 * 60);
    newsroom.db.publish({ title: 'Entre-temps' });
    await renderApp('/live');
    await rows();
    expect(await column().findByText('Depuis votre visite du 23 avril')).toBeVisible();
  });

  it('sees no divider after a moment, nor where nothing is new', async () => {
    await visitThenReturn(20);
    newsroom.db.publish({ title: 'Entre-temps' });
    const { unmount } = await renderApp('/live');
    await rows();
    expect(column().queryByText(/^Depuis votre visite/)).toBeNull();
    newsroom.db.withdraw('entre-temps');
    unmount();
    vi.setSystemTime(START + 90 * MINUTE);
    await renderApp('/live');
    await rows();
    expect(column().queryByText(/^Depuis votre visite/)).toBeNull();
  });
});

import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newsroom } from '../newsroom.ts';
import { hear, holdBeats, openFollowed, PACE, pass, pill, scrollTo } from './followed-list.ts';
import { column, headline, headlines, rows } from './headlines-column.ts';

beforeEach(() => holdBeats());
afterEach(() => {
  scrollTo(0);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const publish = (...titles: string[]) => {
  for (const title of titles) newsroom.db.publish({ title });
};
const isPill = (name: string) => () => expect(pill(name)).toBeVisible();

describe('a reader in the middle of the list', () => {
  it('is told how many are new, goes up to them, and back to where they were', async () => {
    const { user } = await openFollowed();
    const before = await rows();
    scrollTo(400);
    publish('À l’instant');
    await hear(isPill('1 nouveau titre'));
    publish('Et encore');
    await hear(isPill('2 nouveaux titres'));
    expect(await rows()).toEqual(before);

    const [first] = headlines();
    await user.click(column().getByRole('button', { name: '2 nouveaux titres' }));
    expect(headlines()).toHaveLength(12);
    await waitFor(() => expect(headline(/Et encore/)).toHaveFocus());
    expect(headlines()[0]).toBe(headline(/Et encore/));
    expect(pill()).toBeNull();

    await user.click(column().getByRole('button', { name: 'Reprendre où j’en étais' }));
    await waitFor(() => expect(first).toHaveFocus());
    expect(column().queryByRole('button', { name: 'Reprendre où j’en étais' })).toBeNull();
  });

  it('has what waited at the top when they scroll up and press it, and not before', async () => {
    await openFollowed();
    scrollTo(400);
    publish('À l’instant');
    await hear(isPill('1 nouveau titre'));
    act(() => scrollTo(0));
    expect(pill('1 nouveau titre')).toBeVisible();
    expect(headlines()).toHaveLength(10);
  });

  it('at the keyboard finds the headline that has the focus where it is', async () => {
    const { user } = await openFollowed();
    await user.keyboard('j');
    const [first] = headlines();
    expect(first).toHaveFocus();
    publish('À l’instant');
    await hear(isPill('1 nouveau titre'));
    expect(headlines()[0]).toBe(first);
    await user.keyboard('n');
    await waitFor(() => expect(headline(/À l’instant/)).toHaveFocus());
    expect(headlines()).toHaveLength(11);
  });

  it('sees an edit in its place, and what was withdrawn leave, wherever they are', async () => {
    await openFollowed();
    scrollTo(400);
    const [, second, third] = newsroom.db.articles();
    newsroom.db.edit(second?.slug ?? '', { title: 'Un autre titre' });
    newsroom.db.withdraw(third?.slug ?? '');
    await hear(() => expect(headlines()[1]).toHaveTextContent(/Un autre titre/));
    expect(headlines()).toHaveLength(9);
    expect(pill()).toBeNull();
  });
});

describe('a reader who pauses the list', () => {
  it('has it as it is, edits included, and all at once when they go on', async () => {
    const { user } = await openFollowed();
    const before = await rows();
    await user.click(screen.getByRole('button', { name: 'Pause' }));
    const [first, second] = newsroom.db.articles();
    newsroom.db.edit(first?.slug ?? '', { title: 'Un autre titre' });
    newsroom.db.withdraw(second?.slug ?? '');
    publish('À l’instant');
    await hear(isPill('1 nouveau titre'));
    expect(await rows()).toEqual(before);

    await user.click(screen.getByRole('button', { name: 'Reprendre' }));
    await waitFor(() =>
      expect(column().queryByRole('link', { name: /Un autre titre/ })).toBeVisible(),
    );
    expect(screen.getByRole('button', { name: 'Pause' })).toBeVisible();
  });

  it('says so in the masthead, and the newsroom is still asked', async () => {
    const { user, findAllByText } = await openFollowed();
    await user.click(screen.getByRole('button', { name: 'Pause' }));
    for (const words of await findAllByText('En pause')) expect(words).toHaveRole('status');
    const asked: string[] = [];
    newsroom.server.events.on('request:start', ({ request }) => asked.push(request.url));
    pass(PACE);
    await waitFor(() => expect(asked).toHaveLength(1));
    await user.click(screen.getByRole('button', { name: 'Reprendre' }));
    for (const words of await findAllByText('En direct')) expect(words).toHaveRole('status');
  });

  it('can still look at what is new; the list stays held', async () => {
    const { user } = await openFollowed();
    await user.click(screen.getByRole('button', { name: 'Pause' }));
    publish('À l’instant');
    await hear(isPill('1 nouveau titre'));
    await user.click(column().getByRole('button', { name: '1 nouveau titre' }));
    expect(headline(/À l’instant/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Reprendre' })).toBeVisible();
    publish('Et encore');
    await hear(isPill('1 nouveau titre'));
    expect(headlines()).toHaveLength(11);
  });

  it('finds older ones below it all the same', async () => {
    for (let n = 1; n <= 25; n += 1) {
      newsroom.db.publish({
        title: `Ancien ${n}`,
        publishedAt: `2025-04-21T10:${n + 10}:00+01:00`,
      });
    }
    const { user } = await openFollowed();
    await user.click(screen.getByRole('button', { name: 'Pause' }));
    expect(headlines()).toHaveLength(30);
    await user.click(column().getByRole('button', { name: 'Titres précédents' }));
    await waitFor(() => expect(headlines()).toHaveLength(35));
  });
});

import { screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newsroom } from '../newsroom.ts';
import { hear, holdBeats, openFollowed, pass, pill, scrollTo } from './followed-list.ts';
import { headline } from './headlines-column.ts';

beforeEach(() => holdBeats('Date'));
afterEach(() => {
  scrollTo(0);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a reader who hears what comes', () => {
  /** What a screen reader has been told of new headlines. */
  const said = () =>
    screen
      .getAllByRole('status')
      .flatMap(({ textContent }) =>
        /nouveaux? titres?$/.test(textContent ?? '') ? [textContent] : [],
      );
  const publishAt = (top: string) => {
    newsroom.db.publish({ title: top });
    return hear(() => expect(headline(new RegExp(top))).toBeVisible());
  };

  it('is told of several at once, and once a minute at most', async () => {
    await openFollowed();
    newsroom.db.publish({ title: 'Premier' });
    await publishAt('Deuxième');
    expect(said()).toEqual([]);
    pass(1);
    expect(said()).toEqual(['2 nouveaux titres']);
    await publishAt('Troisième');
    newsroom.db.publish({ title: 'Quatrième' });
    await publishAt('Cinquième');
    expect(said()).toEqual(['2 nouveaux titres']);
    pass(19);
    expect(said()).toEqual(['2 nouveaux titres']);
    pass(1);
    expect(said()).toEqual(['3 nouveaux titres']);
  });

  it('is told of what waits as well', async () => {
    await openFollowed();
    scrollTo(400);
    newsroom.db.publish({ title: 'Premier' });
    await hear(() => expect(pill('1 nouveau titre')).toBeVisible());
    pass(1);
    expect(said()).toEqual(['1 nouveau titre']);
  });

  it('is told nothing while they write, and then all of it', async () => {
    const { user } = await openFollowed();
    const field = screen.getByRole('searchbox');
    await user.click(field);
    await publishAt('Premier');
    pass(10);
    expect(said()).toEqual([]);
    await publishAt('Deuxième');
    pass(10);
    expect(said()).toEqual([]);
    field.blur();
    pass(1);
    expect(said()).toEqual(['2 nouveaux titres']);
  });

  it('is told nothing while the list is paused', async () => {
    const { user } = await openFollowed();
    await user.click(screen.getByRole('button', { name: 'Pause' }));
    newsroom.db.publish({ title: 'Premier' });
    await hear(() => expect(pill('1 nouveau titre')).toBeVisible());
    pass(10);
    expect(said()).toEqual([]);
  });
});

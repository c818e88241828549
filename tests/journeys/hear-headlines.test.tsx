import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { plainSpaces } from '../../src/lib/french-spacing.ts';
import { newsroom } from '../newsroom.ts';
import { renderApp } from '../render-app.tsx';
import { column, headlines, publishOlder, rows } from './headlines-column.ts';

const feeds = () => column().getAllByRole('feed');
const articles = () => column().getAllByRole('article');
const OLDER = 'Titres précédents';

describe('a reader who hears the headlines', () => {
  it('has a feed under each day, named for it, with nothing in it but articles', async () => {
    await renderApp('/live');
    await rows();
    const days = column().getAllByRole('heading', { level: 2 });
    expect(feeds().map((feed) => feed.getAttribute('aria-label'))).toEqual(
      days.map(({ textContent }) => textContent),
    );
    for (const feed of feeds()) {
      expect([...feed.children]).toEqual(within(feed).getAllByRole('article'));
    }
    for (const day of days) expect(day.closest('[role="feed"]')).toBeNull();
  });

  it('hears the title of each, and where it stands among all', async () => {
    await renderApp('/live');
    await rows();
    const titles = newsroom.db.articles().map(({ title }) => title);
    expect(articles()).toHaveLength(titles.length);
    for (const [at, title] of titles.entries()) {
      const row = articles()[at];
      expect(row).toHaveAttribute('aria-posinset', `${at + 1}`);
      expect(row).toHaveAttribute('aria-setsize', `${titles.length}`);
      expect(plainSpaces(row?.textContent ?? '')).toContain(plainSpaces(title));
    }
  });

  it('is not told a number before the last of them has come', async () => {
    publishOlder(40);
    const { user } = await renderApp('/live');
    await rows();
    expect(articles()).toHaveLength(30);
    for (const row of articles()) expect(row).toHaveAttribute('aria-setsize', '-1');
    await user.click(screen.getByRole('button', { name: OLDER }));
    await waitFor(() => expect(articles()).toHaveLength(50));
    expect(articles().at(-1)).toHaveAttribute('aria-posinset', '50');
    for (const row of articles()) expect(row).toHaveAttribute('aria-setsize', '50');
  });

  it('goes to the first headline and to the last', async () => {
    const { user } = await renderApp('/live');
    await rows();
    headlines()[3]?.focus();
    await waitFor(async () => {
      await user.keyboard('{End}');
      expect(headlines().at(-1)).toHaveFocus();
    });
    await user.keyboard('{Home}');
    expect(headlines()[0]).toHaveFocus();
  });
});

import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { http } from 'msw';
import { describe, expect, it } from 'vitest';
import { newsroom } from '../newsroom.ts';
import { renderApp } from '../render-app.tsx';
import { type BadAnswer, badAnswers, PATIENCE_MS } from './bad-answers.ts';
import { commentsAddress, commentsSection } from './comments-section.ts';
import { column, headlinesAddress, rows } from './headlines-column.ts';

const LEAD = /^Innovation et solidarité/;

/** What tells that a pane of the page is there. */
const panes = {
  headlines: () => column().findByRole('link', { name: /Un séisme/ }),
  article: () => screen.findByRole('heading', { level: 1, name: LEAD }),
  comments: () => screen.findByRole('heading', { level: 2, name: /^Commentaires \(\d+\)$/ }),
};

type Pane = keyof typeof panes;

async function stands(...names: Pane[]) {
  for (const name of names) expect(await panes[name]()).toBeVisible();
}

const open = async (address: string, { answer }: BadAnswer) => {
  newsroom.server.use(http.get(address, answer));
  return renderApp('/', { timeoutMs: PATIENCE_MS });
};

/** Asks again in `pane`, from a newsroom that is well: what it asks for. */
async function retry(user: UserEvent, pane: ReturnType<typeof within>): Promise<string[]> {
  const button = pane.getByRole('button', { name: 'Réessayer' });
  await waitFor(() => expect(button).not.toHaveAttribute('aria-disabled', 'true'));
  const asked: string[] = [];
  newsroom.server.resetHandlers();
  newsroom.server.events.on('request:start', ({ request }) => {
    asked.push(new URL(request.url).pathname.replace(/^\/api\//, ''));
  });
  await user.click(button);
  return asked;
}

describe.each(badAnswers)('a newsroom that sends $name', (bad) => {
  it('for the headlines keeps them alone back', async () => {
    const { user } = await open(headlinesAddress, bad);
    expect(await column().findByRole('alert')).toHaveTextContent(
      'Les titres n’ont pas pu être chargés.',
    );
    await stands('article', 'comments');
    const asked = await retry(user, column());
    await stands('headlines');
    expect(asked).toEqual(['headlines']);
  });

  it('for the article keeps it alone back', async () => {
    const { user } = await open('*/api/articles/:slug', bad);
    expect(await screen.findByRole('heading', { level: 1, name: bad.article })).toBeVisible();
    const main = within(screen.getByRole('main'));
    expect(main.getByRole('alert')).toBeVisible();
    await stands('headlines');
    expect(main.queryAllByRole('button')).toHaveLength(bad.isGone ? 0 : 1);
    if (bad.isGone) return;
    const asked = await retry(user, main);
    await stands('article', 'comments');
    expect(asked.filter((address) => !/^articles\//.test(address))).toEqual([]);
  });

  it('for the comments keeps them alone back', async () => {
    const { user } = await open(commentsAddress, bad);
    await stands('article', 'headlines');
    const section = await commentsSection();
    expect(await section.findByRole('alert')).toHaveTextContent(
      'Les commentaires n’ont pas pu être chargés.',
    );
    const asked = await retry(user, section);
    await stands('comments');
    expect(asked).toEqual(['articles/20250422-1640/comments']);
  });

  it('for its settings costs the reader nothing that can be read', async () => {
    await open('*/api/site', bad);
    await stands('article', 'headlines', 'comments');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(await rows()).toHaveLength(12);
    expect(document.title).toMatch(/ · Le Fil$/);
  });
});

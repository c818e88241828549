import { screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { newsroom } from '../newsroom.ts';
import { renderApp } from '../render-app.tsx';
import { column, headlines, headlinesAddress, publishOlder, rows } from './headlines-column.ts';

const OLDER = 'Titres précédents';

const older = () => column().findByRole('button', { name: OLDER });

/** How often each headline stands in the list. */
function counts(): number[] {
  const links = headlines().map((link) => link.getAttribute('href'));
  return [...new Set(links)].map((href) => links.filter((other) => other === href).length);
}

async function showOlder(user: UserEvent, total: number) {
  await user.click(await older());
  await waitFor(() => expect(headlines()).toHaveLength(total));
}

/** Requests for anything but the first page break. */
const breakOlder = () =>
  newsroom.server.use(
    http.get(headlinesAddress, ({ request }) =>
      request.url.includes('before=') ? new HttpResponse(null, { status: 502 }) : undefined,
    ),
  );

describe('a reader who goes back in time', () => {
  it('gets older headlines, each once, until there are no more', async () => {
    publishOlder(65);
    const { user } = await renderApp('/live');
    await rows();
    expect(headlines()).toHaveLength(30);

    await showOlder(user, 60);
    await showOlder(user, 75);
    expect(counts()).toEqual(Array(75).fill(1));
    expect(headlines().at(-1)).toHaveTextContent(/Titre 65/);
    expect(column().queryByRole('button', { name: OLDER })).toBeNull();
  });

  it('sees none twice and misses none when the newsroom publishes meanwhile', async () => {
    publishOlder(65);
    const { user } = await renderApp('/live');
    await rows();
    newsroom.db.publish({ title: 'Tout neuf' });
    await showOlder(user, 60);
    expect(counts()).toEqual(Array(60).fill(1));
    expect(headlines().at(-1)).toHaveTextContent(/Titre 50/);
  });

  it('keeps what there is when the rest does not come, and asks for it again', async () => {
    publishOlder(40);
    const { user } = await renderApp('/live');
    await rows();
    breakOlder();
    await user.click(await older());
    expect(await column().findByRole('alert')).toHaveTextContent(
      'Les titres n’ont pas pu être chargés.',
    );
    expect(headlines()).toHaveLength(30);
    expect(screen.getAllByText('En direct')[0]).toHaveRole('status');
    expect(column().queryByText(/^Titres reçus à/)).toBeNull();

    newsroom.server.resetHandlers();
    await user.click(column().getByRole('button', { name: 'Réessayer' }));
    await waitFor(() => expect(headlines()).toHaveLength(50));
    expect(column().queryByRole('alert')).toBeNull();
    expect(counts()).toEqual(Array(50).fill(1));
  });

  it('has one day under one heading, whichever page its headlines came with', async () => {
    publishOlder(65);
    const { user } = await renderApp('/live');
    await rows();
    await showOlder(user, 60);
    const days = column().getAllByRole('heading', { level: 2 });
    expect(days.map((day) => day.textContent)).toEqual([
      'mercredi 23 avril 2025',
      'mardi 22 avril 2025',
    ]);
    expect(await rows()).toHaveLength(62);
  });
});

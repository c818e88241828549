import { screen, within } from '@testing-library/react';
import { delay, HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { sample } from '../../mocks/sample.ts';
import { wallTime } from '../../src/lib/wall-time.ts';
import { newsroom } from '../newsroom.ts';
import { renderApp } from '../render-app.tsx';
import { openedArticle } from './article-page.ts';
import { paragraph } from './full-article.ts';
import { column, headline, headlines, headlinesAddress, rows } from './headlines-column.ts';

const FAILED = 'Les titres n’ont pas pu être chargés.';
const EMPTY = 'Aucun titre pour l’instant.';
const LOADING = 'Chargement des titres';

describe('a reader who follows the headlines', () => {
  it('sees every one with its time, under its day, briefs as what they are', async () => {
    await renderApp('/live');
    const said = sample.articles.map(({ publishedAt, title, kind }) => {
      const { clock } = wallTime(publishedAt);
      return `${clock}${title}${kind === 'brief' ? 'Brève' : 'non lu'}`;
    });
    expect(await rows()).toEqual([
      'mercredi 23 avril 2025',
      ...said.slice(0, 9),
      'mardi 22 avril 2025',
      said[9],
    ]);
    expect(column().getAllByRole('heading', { level: 2 })).toHaveLength(2);
  });

  it('sees the clock as the newsroom wrote it, in the newsroom’s order', async () => {
    const at = (id: string, publishedAt: string) => ({
      ...{ id, slug: id, title: `Titre ${id}`, kind: 'article', publishedAt },
    });
    newsroom.server.use(
      http.get(headlinesAddress, () =>
        HttpResponse.json({
          items: [
            at('a', '2025-03-02T01:30:00+01:00'),
            at('b', '2025-03-02T00:45:00Z'),
            at('c', '2025-03-01T23:50:00-10:00'),
            at('d', '2025-03-02T00:10:00+00:00'),
          ],
        }),
      ),
    );
    await renderApp('/live');
    expect(await rows()).toEqual([
      'dimanche 2 mars 2025',
      '01:30Titre anon lu',
      '00:45Titre bnon lu',
      'samedi 1 mars 2025',
      '23:50Titre cnon lu',
      'dimanche 2 mars 2025',
      '00:10Titre dnon lu',
    ]);
  });

  it('sees what is urgent, where it belongs, when it changed and what is said of it', async () => {
    const published = { publishedAt: '2025-04-23T15:35:00+01:00', body: [paragraph('p', 'Mots.')] };
    const { id } = newsroom.db.publish({
      ...published,
      title: 'Tout',
      breaking: true,
      section: { slug: 'regions', name: 'Régions\u202e : le nord' },
      updatedAt: '2025-04-23T15:40:00+01:00',
    });
    newsroom.db.publish({
      ...published,
      title: 'Le lendemain',
      updatedAt: '2025-04-24T08:00:00+01:00',
    });
    newsroom.db.comment({ articleId: id, author: { name: 'Nadia' }, text: 'Un.' });
    newsroom.db.comment({ articleId: id, author: { name: 'Omar' }, text: 'Deux.' });
    await renderApp('/live');
    const said = await rows();
    expect(said).toContain(
      '15:35ToutUrgentRégions : le nordMis à jour à 15:402 commentairesnon lu',
    );
    expect(said).toContain('15:35Le lendemainMis à jour le 24 avril à 08:00non lu');
  });

  it('sees which one is open, and goes to another', async () => {
    const { user } = await renderApp('/');
    await rows();
    const open = () => column().getByRole('link', { current: 'page' });
    expect(open()).toHaveTextContent(/^16:40Innovation et solidarité.*En cours de lecture$/);

    await user.click(headline(/Un séisme/));
    await screen.findByRole('heading', { level: 1, name: /^Un séisme/ });
    expect(open()).toHaveTextContent(/^14:07Un séisme/);
    expect(headline(/Innovation/)).not.toHaveTextContent('En cours de lecture');
  });

  it('finds again what was read, also after a reload', async () => {
    const first = await renderApp('/live');
    await rows();
    expect(headline(/Innovation/)).toHaveTextContent(/non lu$/);
    await first.user.click(headline(/Innovation/));
    await openedArticle();
    expect(headline(/Innovation/)).not.toHaveTextContent('non lu');
    first.unmount();

    await renderApp('/live');
    await rows();
    expect(headline(/Innovation/)).not.toHaveTextContent('non lu');
  });

  it('finds the newsroom’s own links below, from its settings or the configuration', async () => {
    const first = await renderApp('/live');
    const link = await column().findByRole('link', { name: 'Suivez-nous sur Facebook' });
    expect(link).toHaveAttribute('href', 'https://www.facebook.com/');
    first.unmount();

    const links = [{ kind: 'facebook', label: 'Notre page', href: 'https://exemple.ma/page' }];
    await renderApp('/live', { config: { links } });
    await rows();
    expect(column().getByRole('link', { name: 'Notre page' })).toHaveAttribute(
      'href',
      'https://exemple.ma/page',
    );
    expect(screen.queryByRole('link', { name: /Facebook/ })).toBeNull();
  });
});

describe('a list that is', () => {
  it('loading says so, and nothing else', async () => {
    newsroom.server.use(http.get(headlinesAddress, () => delay('infinite')));
    await renderApp('/');
    expect(await column().findByText(LOADING)).toHaveRole('status');
    expect(screen.getAllByText('Connexion…')[0]).toHaveRole('status');
    expect(column().queryByText(EMPTY)).toBeNull();
    expect(column().queryByRole('alert')).toBeNull();
    expect((await openedArticle()).title).toHaveTextContent(/^Innovation/);
  });

  it('empty says so, and nothing else', async () => {
    for (const { slug } of newsroom.db.articles()) newsroom.db.withdraw(slug);
    await renderApp('/live');
    expect(await column().findByText(EMPTY)).toBeVisible();
    expect(column().queryByText(LOADING)).toBeNull();
    expect(column().queryByRole('alert')).toBeNull();
    expect(screen.getAllByText('En direct')[0]).toHaveRole('status');
  });

  it('missing says so, and is asked for again alone', async () => {
    newsroom.server.use(http.get(headlinesAddress, () => new HttpResponse(null, { status: 404 })));
    const { user } = await renderApp('/');
    expect(await column().findByRole('alert')).toHaveTextContent(FAILED);
    expect(column().queryByText(EMPTY)).toBeNull();
    expect(screen.getAllByText('Rédaction injoignable')[0]).toHaveRole('status');
    await openedArticle();

    const retry = () => column().getByRole('button', { name: 'Réessayer' });
    await user.click(retry());
    expect(retry()).toHaveFocus();

    const asked: string[] = [];
    newsroom.server.resetHandlers();
    newsroom.server.events.on('request:start', ({ request }) => asked.push(request.url));
    await user.click(retry());
    await rows();
    expect(asked).toEqual(['http://localhost:3000/api/headlines?limit=30']);
    expect(column().queryByRole('alert')).toBeNull();
    expect(column().getByRole('heading', { level: 2, name: 'En continu' })).toHaveFocus();
  });

  it('partly unreadable shows the rest, and says how much is missing', async () => {
    const { db, server } = newsroom;
    const [first, second] = db.articles().map(db.headline);
    server.use(
      http.get(headlinesAddress, () =>
        HttpResponse.json({ items: [first, { ...second, publishedAt: 'hier' }, null, second, 7] }),
      ),
    );
    await renderApp('/live');
    expect(await rows()).toHaveLength(3);
    expect(headlines()).toHaveLength(2);
    expect(column().getByText('3 titres illisibles ne sont pas affichés.')).toBeVisible();
  });

  it('hostile stays a list: long titles are cut, markup is text, nothing is turned around', async () => {
    const { db } = newsroom;
    db.publish({ title: `Long ${'mot '.repeat(250_000)}`, slug: 'long' });
    db.publish({ title: '<script>document.title = "pris"</script>', slug: 'script' });
    db.publish({ title: 'Retourné \u202eesrever \u2067fin', slug: 'bidi' });
    await renderApp('/live');
    await rows();
    expect(headline(/Long/).textContent).toMatch(/^15:42Long .{280,295}…Brève$/);
    const script = headline(/script/);
    expect(within(script).getByText('<script>document.title = "pris"</script>')).toBeVisible();
    expect(script.querySelector('script')).toBeNull();
    expect(within(headline(/Retourné/)).getByText('Retourné esrever fin')).toBeVisible();
    expect(document.title).toBe('En continu · Le Fil');
  });
});

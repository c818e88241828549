import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { newsroom } from '../newsroom.ts';
import { renderApp } from '../render-app.tsx';
import { openedArticle } from './article-page.ts';
import { paragraph } from './full-article.ts';
import { column, headline, rows } from './headlines-column.ts';

const BRIEF = 'un-seisme-de-magnitude-6-2-secoue-istanbul';
const LEAD = /^Innovation et solidarité territoriale/;

/** The page's heading; beside it, the list has one of its own. */
const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });

const openNow = () => column().findByRole('link', { current: 'page' });

function withdrawAll() {
  for (const { slug } of newsroom.db.articles()) newsroom.db.withdraw(slug);
}

const breakSite = () =>
  newsroom.server.use(http.get('*/api/site', () => new HttpResponse(null, { status: 500 })));

async function follow(user: UserEvent, name: string) {
  const [link] = screen.getAllByRole('link', { name });
  if (link) await user.click(link);
}

// First, while no page that is loaded late has been loaded yet.
describe('a reader who goes from page to page', () => {
  it('has the focus on the heading of each, and everything back with Back', async () => {
    const { user, router } = await renderApp('/');
    await openedArticle();
    expect(document.body).toHaveFocus();

    await user.click(headline(/Un séisme/));
    await waitFor(async () => expect(await heading(/^Un séisme/)).toHaveFocus());
    await follow(user, 'Enregistrés');
    await waitFor(async () => expect(await heading('Enregistrés')).toHaveFocus());
    await follow(user, 'En continu');
    await waitFor(async () => expect(await heading('En continu')).toHaveFocus());
    await follow(user, 'Le Fil, à la une');
    await waitFor(async () => expect(await heading(LEAD)).toHaveFocus());

    for (const name of ['En continu', 'Enregistrés', /^Un séisme/, LEAD]) {
      await router.navigate(-1);
      await waitFor(async () => expect(await heading(name)).toHaveFocus());
    }
    expect(document.title).toMatch(LEAD);
  });

  it('can skip to the page', async () => {
    const { user } = await renderApp('/');
    await openedArticle();
    await user.tab();
    const skip = screen.getByRole('link', { name: 'Aller à l’article' });
    expect(skip).toHaveFocus();
    expect(document.querySelector(skip.getAttribute('href') ?? '')).toBe(screen.getByRole('main'));
  });
});

describe('the front page', () => {
  it('opens the lead beside the headlines, which mark it', async () => {
    await renderApp('/');
    expect(await heading(LEAD)).toBeVisible();
    expect(await openNow()).toHaveTextContent(/Innovation/);
  });

  it('opens the newest article where the newsroom names no lead', async () => {
    delete newsroom.db.site.lead;
    newsroom.db.publish({ title: 'Paru hier', body: [paragraph('p', 'Un texte.')] });
    newsroom.db.publish({ title: 'Une brève de plus' });
    await renderApp('/');
    expect(await heading('Paru hier')).toBeVisible();
    expect(await openNow()).toHaveTextContent(/Paru hier/);
  });

  it.each([
    ['was withdrawn', () => newsroom.db.withdraw(newsroom.db.site.lead ?? '')],
    ['never was', () => Object.assign(newsroom.db.site, { lead: 'rien' })],
    ['is not known, as the settings do not come', breakSite],
  ])('opens the newest article where the lead %s', async (_, happen) => {
    newsroom.db.publish({ title: 'Paru hier', body: [paragraph('p', 'Un texte.')] });
    happen();
    await renderApp('/');
    expect(await screen.findByText('Un texte.')).toBeVisible();
    expect(await openNow()).toHaveTextContent(/Paru hier/);
  });

  it('opens the newest headline where there are briefs alone', async () => {
    newsroom.db.withdraw(newsroom.db.site.lead ?? '');
    delete newsroom.db.site.lead;
    await renderApp('/');
    expect(await heading(/^SIAM.*Centrale Danone/)).toBeVisible();
    expect(screen.getByText(/^Cette brève tient en un titre/)).toBeVisible();
  });

  it('says so where nothing is published', async () => {
    withdrawAll();
    delete newsroom.db.site.lead;
    await renderApp('/');
    const title = await heading('La rédaction n’a encore rien publié.');
    expect(within(screen.getByRole('main')).queryByRole('alert')).toBeNull();
    expect(title).toBeVisible();
    expect(await column().findByText('Aucun titre pour l’instant.')).toBeVisible();
    expect(document.title).toBe('Le Fil');
  });
});

describe('every address', () => {
  it.each([
    { address: '/', title: `${newsroom.db.articles()[9]?.title} · Le Fil`, name: LEAD },
    {
      address: `/articles/${BRIEF}`,
      title: 'Un séisme de magnitude 6,2 secoue Istanbul · Le Fil',
      name: /^Un séisme/,
    },
    { address: '/live', title: 'En continu · Le Fil', name: 'En continu' },
    { address: '/saved', title: 'Enregistrés · Le Fil', name: 'Enregistrés' },
    { address: '/rien/du/tout', title: /./, name: 'Ce fil s’arrête ici.' },
    { address: '/articles', title: /./, name: 'Ce fil s’arrête ici.' },
    { address: '/articles/rien', title: 'Le Fil', name: 'Ce fil s’arrête ici.' },
  ])('has one heading and a title: $address', async ({ address, title, name }) => {
    await renderApp(address);
    await heading(name);
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(document.title).toMatch(title);
    await rows();
  });

  it('that is none leads on, to the front page and to the headlines', async () => {
    const { user, router } = await renderApp('/rien/du/tout');
    await heading('Ce fil s’arrête ici.');
    const main = within(screen.getByRole('main'));
    expect(main.getByText(/^Rien ne se trouve à cette adresse\./)).toBeVisible();
    expect(document.title).toBe('Cette page n’existe pas. · Le Fil');
    await user.click(main.getByRole('link', { name: 'Rechercher un titre' }));
    await heading('En continu');
    expect(router.state.location).toMatchObject({ pathname: '/live', search: '?q=' });
    expect(column().getByRole('searchbox')).toBeVisible();
  });

  it('of an article may have any sign in it', async () => {
    const slugs = ['100 % à l’eau', 'a/b?c#d', 'الرباط', 'é%C3%A9', '%', 'a+b&c=d', 'A:B,;@'];
    for (const [n, slug] of slugs.entries()) newsroom.db.publish({ title: `Titre ${n}.`, slug });
    const { user, unmount } = await renderApp('/live');
    await rows();
    const addresses: string[] = [];
    for (const n of slugs.keys()) {
      const link = headline(new RegExp(`Titre ${n}\\.`));
      await user.click(link);
      expect(await heading(`Titre ${n}.`)).toBeVisible();
      expect(await openNow()).toBe(link);
      addresses.push(link.getAttribute('href') ?? '');
    }
    unmount();
    for (const [n, address] of addresses.entries()) {
      const opened = await renderApp(address);
      expect(await heading(`Titre ${n}.`)).toBeVisible();
      opened.unmount();
    }
  });

  it('that is no proper address leads to the page that says so', async () => {
    // The router says so to developers.
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    await renderApp('/articles/%E0%A4%A');
    expect(await heading('Ce fil s’arrête ici.')).toBeVisible();
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('malformed URL segment'));
  });
});

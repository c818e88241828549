import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { sample } from '../../mocks/sample.ts';
import { newsroom } from '../newsroom.ts';
import { renderApp } from '../render-app.tsx';
import { openedArticle } from './article-page.ts';
import { paragraph } from './full-article.ts';

describe('a reader who opens the page', () => {
  it('reads the lead, word for word', async () => {
    await renderApp('/');
    const { title } = await openedArticle();
    expect(title).toHaveTextContent(
      'Innovation et solidarité territoriale : Casablanca-Settat et Île-de-France relancent leur partenariat stratégique',
    );
    const lead = sample.articles.find(({ slug }) => slug === sample.site.lead);
    const body = lead?.body.map((block) => (block.type === 'paragraph' ? block.children : []));
    expect(body).toHaveLength(6);
    for (const [first] of body ?? []) {
      const words = first?.type === 'text' ? first.text : '';
      expect(screen.getByText(words)).toBeVisible();
    }
  });

  it('sees its day and how long it takes, and no hole for what it has not', async () => {
    await renderApp('/');
    const { dateline } = await openedArticle();
    expect(dateline).toHaveTextContent(/^mardi 22 avril 2025 ?2 min de lecture$/);
    expect(screen.queryByRole('list', { name: 'Mots-clés' })).toBeNull();
    expect(screen.queryByRole('heading', { name: 'À lire aussi' })).toBeNull();
    expect(screen.queryByText(/^Cette brève/)).toBeNull();
  });

  it('sees French spaces, and copies plain ones', async () => {
    const { user } = await renderApp('/');
    const { title } = await openedArticle();
    expect(title.textContent).toContain('territoriale\u00A0: Casablanca');
    const quote = screen.getByText(/une diplomatie des régions/);
    expect(quote.textContent).toContain('«\u202Fune diplomatie');

    // What copies them so comes at the reader's first sign, with what stands beside the text.
    await user.click(quote);
    await screen.findAllByRole('button', { name: 'Choisir un passage' });
    document.getSelection()?.selectAllChildren(quote);
    const clipboard = await user.copy();
    expect(clipboard?.getData('text/plain')).toContain('illustre « une diplomatie');
    expect(clipboard?.getData('text/plain')).toContain('la confiance ». Une');
    expect(clipboard?.getData('text/html')).toContain('« une diplomatie');
  });

  it('is told when it was updated, where and by whom it was written', async () => {
    const { slug } = newsroom.db.publish({
      title: 'Un essai',
      publishedAt: '2025-04-22T16:40:00+01:00',
      updatedAt: '2025-04-23T09:05:00+01:00',
      section: { slug: 'regions', name: 'Régions' },
      authors: [{ name: 'Ana Un', href: 'https://exemple.ma/ana' }, { name: 'B' }, { name: 'C' }],
      tags: ['Essai', 'Essai', 'Régions'],
      body: [paragraph('p', 'Un texte.')],
    });
    await renderApp(`/articles/${slug}`);
    const { dateline } = await openedArticle();
    expect(dateline).toHaveTextContent(
      /mardi 22 avril 2025, 16:40 ?Mis à jour le 23 avril à 09:05 ?Régions ?Par Ana Un, B et C/,
    );
    expect(screen.getByRole('link', { name: 'Ana Un' })).toHaveAttribute(
      'href',
      'https://exemple.ma/ana',
    );
    const tags = within(screen.getByRole('list', { name: 'Mots-clés' }));
    expect(tags.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Essai',
      'Régions',
    ]);
  });

  it('goes on to a related article', async () => {
    const [first] = newsroom.db.articles();
    if (!first) throw new Error('the sample has no headline');
    const { slug } = newsroom.db.publish({
      title: 'Un essai',
      publishedAt: '2025-04-22T16:40:00+01:00',
      body: [paragraph('p', 'Un texte.')],
      related: [newsroom.db.headline(first)],
    });
    const { user } = await renderApp(`/articles/${slug}`);
    await openedArticle();
    const related = within(screen.getByRole('navigation', { name: 'À lire aussi' }));
    expect(related.getByText('23 avril')).toBeVisible();
    await user.click(related.getByRole('link', { name: /Centrale Danone/ }));
    expect(await screen.findByText(/^Cette brève tient en un titre/)).toBeVisible();
  });
});

describe('a reader whose article changes', () => {
  it('keeps the version being read until they ask for the other', async () => {
    const { user, services } = await renderApp('/');
    const { title } = await openedArticle();
    const lead = newsroom.db.articles().find(({ kind }) => kind === 'article');
    if (!lead) throw new Error('the sample has no article');
    lead.body = [paragraph('p1', 'Un texte repris.')];
    void services.queryClient.refetchQueries({ queryKey: ['article'] });
    expect(await screen.findByText('Cet article vient d’être mis à jour.')).toHaveRole('status');
    expect(screen.getByText(/une diplomatie des régions/)).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Afficher la nouvelle version' }));
    expect(screen.getByText('Un texte repris.')).toBeVisible();
    expect(screen.queryByText('Cet article vient d’être mis à jour.')).toBeNull();
    expect(title).toHaveFocus();
  });
});

it('sees how many comments there are now, while the text stays as it was', async () => {
  const { services } = await renderApp('/');
  const { article } = await openedArticle();
  const lead = newsroom.db.articles().find(({ kind }) => kind === 'article');
  newsroom.db.comment({ articleId: lead?.id ?? '', author: { name: 'Lectrice' }, text: 'Oui.' });
  void services.queryClient.refetchQueries({ queryKey: ['article'] });
  const count = () => article.getByRole('link', { name: /commentaire/ });
  await waitFor(() => expect(count()).toHaveTextContent(/^1\scommentaire$/));
  expect(screen.queryByText('Cet article vient d’être mis à jour.')).toBeNull();
});

describe('a reader who prints', () => {
  it('finds at the foot when it was printed and where it stands', async () => {
    await renderApp('/');
    await openedArticle();
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(screen.getByText(/^Le Fil, imprimé le \d+ \S+ \d{4} à \d\d:\d\d$/)).toBeInTheDocument();
    expect(screen.getByText(/^lefil\.example\/articles\/innovation/)).toHaveAttribute('dir', 'ltr');
  });
});

describe('a reader who opens a brève', () => {
  it('is told that it is one, and what came before it', async () => {
    await renderApp('/articles/un-seisme-de-magnitude-6-2-secoue-istanbul');
    const { title, dateline } = await openedArticle();
    expect(title).toHaveTextContent('Un séisme de magnitude 6,2 secoue Istanbul');
    expect(dateline).toHaveTextContent(/^Brève ?mercredi 23 avril 2025, 14:07$/);
    expect(screen.getByText(/^Cette brève tient en un titre/)).toBeVisible();
    const near = within(await screen.findByRole('navigation', { name: 'Dans le même fil' }));
    expect(near.getAllByRole('link').map((link) => link.textContent?.slice(0, 12))).toEqual([
      '14:01Laurent',
      '14:00Le Maro',
      '13:30Laâyoun',
    ]);
  });
});

describe('a reader of another language', () => {
  it('reads an Arabic article from right to left under a French interface', async () => {
    const { slug } = newsroom.db.publish({
      title: 'ابتكار وتضامن ترابي: شراكة',
      language: 'ar',
      publishedAt: '2025-04-22T16:40:00+01:00',
      body: [paragraph('p', 'يدخل التعاون منعطفا جديدا !')],
    });
    await renderApp(`/articles/${slug}`);
    const { title, dateline } = await openedArticle();
    expect(title).toHaveAttribute('lang', 'ar');
    expect(title).toHaveAttribute('dir', 'rtl');
    const text = screen.getByText(/^يدخل/);
    expect(text.closest('[lang]')).toHaveAttribute('dir', 'rtl');
    expect(text.textContent).toBe('يدخل التعاون منعطفا جديدا !');
    expect(dateline).toHaveTextContent('mardi 22 avril 2025');
  });

  it('reads a French article from left to right under an Arabic interface', async () => {
    const stored = { version: 1, value: { language: 'ar' } };
    localStorage.setItem('le-fil:preferences', JSON.stringify(stored));
    await renderApp('/');
    const title = await screen.findByRole('heading', { level: 1, name: /^Innovation/ });
    expect(title).toHaveAttribute('lang', 'fr');
    expect(title).toHaveAttribute('dir', 'ltr');
    expect(await screen.findByText('دقيقتان للقراءة')).toBeVisible();
    expect(within(screen.getByRole('main')).getByText('الثلاثاء 22 أبريل 2025')).toBeVisible();
  });
});

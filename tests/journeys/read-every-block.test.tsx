import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Article, Block } from '../../src/api/model.ts';
import { newsroom } from '../newsroom.ts';
import { renderApp } from '../render-app.tsx';
import { openedArticle } from './article-page.ts';
import { everyBlock, paragraph } from './full-article.ts';

/** Publishes a body and opens it. */
async function openArticle(body: Block[], more: Partial<Article> = {}) {
  const { slug } = newsroom.db.publish({
    slug: 'essai',
    title: 'Un essai',
    kind: 'article',
    body,
    ...more,
  });
  const app = await renderApp(`/articles/${slug}`);
  return { ...app, ...(await openedArticle()) };
}

describe('an article with every block', () => {
  it('shows each as what it is', async () => {
    const { article } = await openArticle(everyBlock);
    expect(article.getByText('Gras').tagName).toBe('STRONG');
    expect(article.getByText('penché').tagName).toBe('EM');
    expect(article.getByText('barré').tagName).toBe('S');
    expect(article.getByText('bas').tagName).toBe('SUB');
    expect(article.getByText('haut').tagName).toBe('SUP');
    expect(article.getByText('a ? b : c').tagName).toBe('CODE');
    expect(article.getByRole('heading', { level: 2, name: 'Un intertitre' })).toBeVisible();
    expect(article.getByRole('blockquote')).toHaveTextContent('« Dit. »');
    expect(article.getByText('Quelqu’un')).toBeVisible();
    expect(article.getByText('Second').closest('ol')).toBeVisible();
    expect(article.getByText('let a = 1;').closest('pre')).toBeVisible();
    expect(article.getByRole('separator')).toBeVisible();
  });

  it('gives every block its place for a link and for what stands beside it', async () => {
    await openArticle([...everyBlock, paragraph('p', 'Un identifiant donné deux fois')]);
    for (const { id } of everyBlock) expect(document.getElementById(`b-${id}`)).toBeVisible();
    expect(document.querySelectorAll('[id="b-p"]')).toHaveLength(1);
  });

  it('leads elsewhere by plain links, and to other articles within the page', async () => {
    const { article, user, router } = await openArticle(everyBlock);
    const out = article.getByRole('link', { name: 'ailleurs' });
    expect(out).toHaveAttribute('href', 'https://exemple.ma/');
    expect(out).toHaveAttribute('rel', 'noopener');
    expect(out).not.toHaveAttribute('target');
    await user.click(article.getByRole('link', { name: 'ici' }));
    expect(router.state.location.pathname).toContain('istanbul');
  });

  it('keeps the place of its images, and fetches only the first at once', async () => {
    const { article } = await openArticle(everyBlock);
    const first = article.getByRole('img', { name: 'Une place' });
    expect(first).toHaveAttribute('width', '800');
    expect(first).toHaveAttribute('height', '450');
    expect(first).toHaveAttribute('loading', 'eager');
    expect(first).toHaveAttribute('sizes');
    expect(article.getByText('La place\u00A0: le matin', { normalizer: String })).toBeVisible();
    expect(article.getByText('Crédit : Agence')).toBeVisible();
    expect(article.getByRole('img', { name: 'Une rue' })).toHaveAttribute('loading', 'lazy');
  });

  it('lets a wide table be scrolled from the keyboard', async () => {
    const { article } = await openArticle(everyBlock);
    const region = article.getByRole('region', { name: 'Des villes' });
    expect(region).toHaveAttribute('tabindex', '0');
    expect(within(region).getByRole('columnheader', { name: 'Habitants' })).toBeVisible();
    expect(within(region).getByRole('cell', { name: /577.827/ })).toBeVisible();
  });

  it('asks a third party for nothing until the reader does', async () => {
    const { article, user } = await openArticle(everyBlock);
    expect(screen.queryByTitle('Un film')).toBeNull();
    expect(article.getByRole('link', { name: 'Ouvrir sur Exemple Vidéo' })).toHaveAttribute(
      'href',
      'https://video.exemple.ma/e',
    );
    await user.click(article.getByRole('button', { name: 'Afficher le contenu de Exemple Vidéo' }));
    const film = screen.getByTitle('Un film');
    expect(film).toHaveAttribute('src', 'https://video.exemple.ma/e');
    expect(film.getAttribute('sandbox')).toContain('allow-scripts');
    expect(film.getAttribute('sandbox')).not.toContain('allow-top-navigation');
    expect(film).toHaveFocus();
  });
});

describe('an article with what no article should have', () => {
  it('shows markup as the text that it is', async () => {
    const { article } = await openArticle([paragraph('p', '<script>alert(1)</script> <b>x</b>')]);
    expect(article.getByText('<script>alert(1)</script> <b>x</b>')).toBeVisible();
    expect(document.querySelector('article script')).toBeNull();
  });

  it('lets nothing reorder what stands around it', async () => {
    const { title, article } = await openArticle([paragraph('p', 'Un \u202Eenvers\u202C mot')], {
      title: 'Un \u202Etitre\u202C',
      authors: [{ name: '\u202EAna' }],
    });
    expect(title.textContent).toBe('Un titre');
    expect(article.getByText('Un envers mot')).toBeVisible();
    expect(article.getByText(/Ana$/).tagName).toBe('BDI');
  });

  it('shows a title of a megabyte, whole', async () => {
    const words = 'Mot-Clé '.repeat(131_072);
    const { title, article } = await openArticle([paragraph('p', 'Le texte.')], { title: words });
    expect(title.textContent).toHaveLength(words.length);
    expect(article.getByText('Le texte.')).toBeVisible();
  });

  it('says that an article has no text yet', async () => {
    const { article } = await openArticle([]);
    expect(article.getByText(/n’a pas encore publié le texte/)).toBeVisible();
  });

  it('shows the words at the bottom of blocks that never end', async () => {
    let deep = paragraph('p', 'Au fond');
    for (let depth = 0; depth < 200; depth += 1) {
      deep = { type: 'quote', id: `q${depth}`, blocks: [deep] };
    }
    const { article } = await openArticle([deep]);
    expect(article.getByText('Au fond')).toBeVisible();
  });

  it('does not fail on an embed without a usable address', async () => {
    const embed = { type: 'embed', id: 'e', provider: 'X', url: 'https://[', title: '' } as const;
    const { article } = await openArticle([embed]);
    expect(article.queryByRole('button', { name: /^Afficher le contenu/ })).toBeNull();
    expect(article.getByRole('link', { name: 'Ouvrir sur X' })).toBeVisible();
  });
});

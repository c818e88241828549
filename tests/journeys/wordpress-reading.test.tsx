import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { openedArticle } from './article-page.ts';
import { column, headline, headlines, rows } from './headlines-column.ts';
import {
  answer,
  answerOf,
  askedFor,
  openSite,
  recorded,
  renderOnWordPress,
} from './wordpress-site.ts';

beforeEach(openSite);

const main = () => within(screen.getByRole('main'));

describe('a reader of a WordPress site', () => {
  it('has its lead', async () => {
    const { body } = recorded('sticky');
    const [lead] = Array.isArray(body) ? body : [];
    answer(`slug=${lead.slug}`, () => answerOf('article-classique'));
    await renderOnWordPress();
    expect((await openedArticle()).title).toHaveTextContent('Un article de l’éditeur classique');
  });

  it('has its headlines, newest first, with their sections', async () => {
    await renderOnWordPress('/live');
    const shown = await rows();
    expect(shown.slice(0, 2)).toEqual([
      'mercredi 23 avril 2025',
      expect.stringMatching(/^15:30SIAM : Centrale Danone .*Brève$/),
    ]);
    expect(headlines()).toHaveLength(30);
    expect(shown).toContainEqual(
      expect.stringMatching(/Q&A : « l’eau » & le pain – 5 < 6.*Société & culture/),
    );
  });

  it('has all the newsroom’s older ones, once', async () => {
    answer('before=', () => answerOf('headlines-older'));
    const { user } = await renderOnWordPress('/live');
    await rows();
    await user.click(column().getByRole('button', { name: 'Titres précédents' }));
    const older = await column().findByText('Un ancien titre, numéro 50');
    expect(older).toBeVisible();
    const slugs = headlines().map((link) => link.getAttribute('href'));
    expect(new Set(slugs).size).toBe(slugs.length);
  });

  it('reads an article as its editor made it', async () => {
    await renderOnWordPress('/articles/tous-les-blocs');
    const { title, article } = await openedArticle();
    expect(title).toHaveTextContent('Tous les blocs de l’éditeur');
    expect(main().getByText(/Amina l’Autrice/)).toBeVisible();
    expect(main().getByText('Le chapeau, écrit à la main.')).toBeVisible();
    for (const words of ['Point imbriqué', 'Qui l’a dit', 'La légende de l’image', 'Souss']) {
      expect(main().getByRole('article')).toHaveTextContent(words);
    }
    expect(article.getByRole('button', { name: 'Afficher le contenu de YouTube' })).toBeVisible();
  });

  it('reads what the classic editor made', async () => {
    await renderOnWordPress('/articles/classique');
    const { article } = await openedArticle();
    expect(article.getAllByText(/./, { selector: 'p' }).length).toBeGreaterThan(1);
  });

  it('runs nothing that an article brings', async () => {
    await renderOnWordPress('/articles/hostile');
    const { article } = await openedArticle();
    const body = article.getByRole('heading', { level: 1 }).closest('article');
    const active = 'script, style, iframe, object, embed, math, [onerror], [onload], [srcdoc]';
    expect([...(body?.querySelectorAll(active) ?? [])]).toEqual([]);
    for (const link of article.queryAllByRole('link')) {
      expect(link.getAttribute('href')).not.toMatch(/^(javascript|data|vbscript):/i);
    }
  });

  it('reads a brief that has no text', async () => {
    await renderOnWordPress('/articles/sans-texte');
    expect(await main().findByText(/Cette brève tient en un titre/)).toBeVisible();
  });

  it('reads an article that has no relations, comments or sections to show', async () => {
    answer('/categories', () => new Response(null, { status: 500 }));
    answer('exclude=', () => new Response(null, { status: 500 }));
    await renderOnWordPress('/articles/quelques-commentaires');
    const { title } = await openedArticle();
    expect(title).toHaveTextContent('Un article à quelques commentaires');
  });

  it('goes from a headline to its article with what the list has told', async () => {
    const { user } = await renderOnWordPress('/live');
    await rows();
    await user.click(headline(/Un article à quelques commentaires/));
    expect((await openedArticle()).title).toHaveTextContent('Un article à quelques commentaires');
    expect(askedFor('slug=quelques-commentaires')).toHaveLength(1);
  });

  it('loads no picture of whoever comments', async () => {
    await renderOnWordPress('/articles/quelques-commentaires#c-2');
    await screen.findByRole('heading', { name: /^Commentaires \([1-9]\)$/ });
    expect(document.querySelector('[src*="gravatar"]')).toBeNull();
  });
});

describe('an article that is not for readers', () => {
  it.each([
    ['behind a password', '/articles/sous-clef', 'Cet article est protégé par un mot de passe.'],
    ['never written', '/articles/jamais-ecrit', 'Ce fil s’arrête ici.'],
    ['a draft', '/articles/brouillon', 'Ce fil s’arrête ici.'],
  ])('says so: %s', async (_, address, words) => {
    await renderOnWordPress(address);
    const alert = await screen.findByRole('alert');
    expect(await within(alert).findByRole('heading', { name: words })).toBeVisible();
  });

  it('says so: a draft by its number', async () => {
    answer('/posts/77', () => answerOf('article-by-id-draft'));
    await renderOnWordPress('/articles/77');
    const alert = await screen.findByRole('alert');
    expect(await within(alert).findByText('Cet article n’est pas publié.')).toBeVisible();
  });
});

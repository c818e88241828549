import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '../../src/api/model.ts';
import { paths } from '../../src/lib/paths.ts';
import { canonicalAddress } from '../../src/prerender/publication.ts';
import { newsroom } from '../newsroom.ts';
import { renderApp } from '../render-app.tsx';
import { openedArticle } from './article-page.ts';
import { addComment, openComments } from './comments-section.ts';
import { paragraph } from './full-article.ts';
import { column, headline, rows } from './headlines-column.ts';

const SCRIPT = '<script>document.title = "pris"</script>';
const MEGABYTE = 'mot '.repeat(250_000).trim();
const TURNED = 'un \u202eesrever\u202c et \u2067deux\u2069 mots';
const PLAIN = 'un esrever et deux mots';

/** Nothing that was sent became a part of the page. */
function expectNoMarkup() {
  expect(document.querySelectorAll('#page script, #page iframe, #page img')).toHaveLength(0);
  expect(document.title).not.toBe('pris');
}

describe('an article', () => {
  it('with a title of a megabyte is read whole, and named in short', async () => {
    newsroom.db.publish({ title: MEGABYTE, slug: 'long', body: [paragraph('p', 'Un texte.')] });
    await renderApp('/articles/long');
    const { title } = await openedArticle();
    expect(title.textContent).toHaveLength(MEGABYTE.length);
    expect(screen.getByText('Un texte.')).toBeVisible();
    expect(document.title.length).toBeLessThan(150);
  });

  it('with markup shows it as the text that it is', async () => {
    newsroom.db.publish({
      title: SCRIPT,
      slug: 'script',
      section: { slug: 's', name: SCRIPT },
      authors: [{ name: SCRIPT }],
      tags: [SCRIPT],
      standfirst: SCRIPT,
      body: [paragraph('p', `${SCRIPT}<img src=x onerror=alert(1)>`)],
    });
    await renderApp('/articles/script');
    const { title, article } = await openedArticle();
    expect(title).toHaveTextContent(SCRIPT);
    expect(article.getByText(`${SCRIPT}<img src=x onerror=alert(1)>`)).toBeVisible();
    expect(article.getAllByText(SCRIPT).length).toBeGreaterThan(2);
    expectNoMarkup();
  });

  it('with signs that turn text around turns nothing around', async () => {
    newsroom.db.publish({
      title: TURNED,
      slug: 'bidi',
      section: { slug: 's', name: TURNED },
      authors: [{ name: TURNED }],
      body: [paragraph('p', TURNED)],
    });
    await renderApp('/articles/bidi');
    const { title } = await openedArticle();
    await rows();
    expect(title).toHaveTextContent(PLAIN);
    expect(document.title).toBe(`${PLAIN} · Le Fil`);
    expect(document.body.textContent).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });

  it('with blocks of an unknown kind loses none of their words', async () => {
    const [article] = newsroom.db.articles();
    newsroom.server.use(
      http.get('*/api/articles/:slug', () =>
        HttpResponse.json({
          ...article,
          body: [
            paragraph('p', 'Avant.'),
            { type: 'sondage', id: 's', question: 'Pour ou contre ?', choices: ['Pour', 'Contre'] },
            paragraph('q', 'Après.'),
          ],
        }),
      ),
    );
    await renderApp('/articles/sondage');
    const { article: shown } = await openedArticle();
    expect(shown.getByText('Avant.')).toBeVisible();
    expect(shown.getByText(/Pour ou contre\s\? Pour Contre/)).toBeVisible();
    expect(shown.getByText('Après.')).toBeVisible();
  });

  it('from a newsroom whose clock runs ahead has the time that was written', async () => {
    const publishedAt = '2031-01-02T03:04:00+01:00';
    newsroom.db.publish({
      title: 'Demain',
      publishedAt,
      updatedAt: '2031-01-02T05:06:00+01:00',
      body: [paragraph('p', 'Un texte.')],
    });
    await renderApp('/articles/demain');
    const { dateline } = await openedArticle();
    expect(dateline).toHaveTextContent(
      /^jeudi 2 janvier 2031, 03:04 ?Mis à jour le 2 janvier à 05:06/,
    );
    expect((await rows()).slice(0, 3)).toEqual([
      'jeudi 2 janvier 2031',
      '03:04DemainEn cours de lectureMis à jour à 05:06',
      'mercredi 23 avril 2025',
    ]);
    expect(screen.getAllByText(/^actualisé à \d\d:\d\d$/)[0]).toBeVisible();
  });
});

describe('the address of an article at its newsroom', () => {
  const origin = 'https://lefil.example';
  const canonical = () => document.querySelector<HTMLLinkElement>('link[rel=canonical]');

  it.each([
    ['https://newsroom.example/été', 'https://newsroom.example/%C3%A9t%C3%A9'],
    ['/2025/un', `${origin}/2025/un`],
    ['https://[', `${origin}/articles/un%20mot`],
  ])('%s is told to search engines as cards tell it', async (canonicalUrl, told) => {
    const body = [paragraph('p', 'Un texte.')];
    const article = newsroom.db.publish({ title: 'Un', slug: 'un mot', canonicalUrl, body });
    await renderApp('/articles/un%20mot', { config: { origin } });
    await openedArticle();
    expect(canonical()?.getAttribute('href')).toBe(told);
    expect(canonicalAddress(article, { name: '', language: 'fr', origin })).toBe(told);
  });
});

describe('a slug', () => {
  it.each(['a%2Fb', 'a/b', '100%', 'a%252Fb'])('%s is asked for as it is', async (slug) => {
    newsroom.db.publish({ title: 'Un titre rare', slug, body: [paragraph('p', 'Un texte.')] });
    await renderApp(paths.article.href(slug));
    const { title } = await openedArticle();
    expect(title).toHaveTextContent('Un titre rare');
  });
});

describe('comments', () => {
  it('of quotes, lists and marks nested without end keep the words of each', async () => {
    const DEPTH = 60;
    let inlines: Inline[] = [{ type: 'text', text: 'Au fond.' }];
    for (let depth = 0; depth < DEPTH; depth += 1)
      inlines = [{ type: 'strong', children: inlines }];
    let blocks: Block[] = [{ type: 'paragraph', id: 'p', children: inlines }];
    for (let depth = 0; depth < DEPTH; depth += 1) {
      blocks = [{ type: 'quote', id: `q${depth}`, blocks, cite: `Source ${depth}.` }];
      blocks = [{ type: 'list', id: `l${depth}`, ordered: false, items: [blocks] }];
    }
    Object.assign(addComment('Profond'), { body: blocks });
    await renderApp('/');
    const section = await openComments();
    const words = section.getByText('Au fond.');
    const [item] = section.getAllByRole('listitem');
    expect(item).toHaveTextContent('Source 0.');
    expect(item).toHaveTextContent(`Source ${DEPTH - 1}.`);
    let levels = 0;
    for (let node = words; node.parentElement; node = node.parentElement) levels += 1;
    expect(levels).toBeLessThan(80);
  });

  it('of any length, with any markup, from any time, stay comments', async () => {
    addComment(MEGABYTE, { author: { name: MEGABYTE } });
    addComment(SCRIPT, { author: { name: TURNED }, postedAt: '2031-01-02T03:04:00+01:00' });
    const unknown = { type: 'sondage', id: 's', question: 'Pour ?' };
    Object.assign(addComment('Sondage'), { body: [unknown] });
    await renderApp('/');
    const section = await openComments();
    const items = section.getAllByRole('listitem');
    expect(items).toHaveLength(3);
    expect(
      section.getByText('Pour ?', { normalizer: (text) => text.replace(/\s/g, ' ') }),
    ).toBeVisible();
    const ahead = items.find((item) => item.textContent?.includes(SCRIPT));
    expect(ahead).toHaveTextContent(PLAIN);
    expect(ahead).toHaveTextContent(/2 janvier.*03:04/);
    expectNoMarkup();
  });
});

describe('settings', () => {
  it('with a name and links of any length and sign are shown in short', async () => {
    Object.assign(newsroom.db.site, {
      name: `${TURNED} ${MEGABYTE}`,
      links: [
        { kind: 'x', label: `${TURNED} ${MEGABYTE}`, href: 'https://exemple.ma/' },
        { kind: 'x', label: 'Piège', href: 'javascript:alert(1)' },
      ],
    });
    await renderApp('/live');
    const link = await column().findByRole('link', { name: /^un esrever et deux mots mot/ });
    expect(link.textContent?.length).toBeLessThan(100);
    expect(column().queryByRole('link', { name: 'Piège' })).toBeNull();
    expect(document.title).toMatch(/^En continu · un esrever et deux mots mot/);
    expect(document.title.length).toBeLessThan(150);
    expect(within(headline(/Un séisme/)).getByText('14:07')).toBeVisible();
  });
});

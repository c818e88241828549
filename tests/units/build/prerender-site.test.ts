// @vitest-environment node
import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDb, type Db } from '../../../mocks/db.ts';
import { startNewsroom } from '../../../mocks/newsroom-server.ts';
import { sample } from '../../../mocks/sample.ts';
import { textToBlocks } from '../../../mocks/text-to-blocks.ts';
import { type FakeSite, makeFakeSite } from './fake-site.ts';

let fake: FakeSite;
let db: Db;
let newsroom: Awaited<ReturnType<typeof startNewsroom>>;
const publish = (slug: string) =>
  db.publish({ slug, title: `Titre de ${slug}`, body: textToBlocks(`Texte de ${slug}.`) });

beforeEach(async () => {
  fake = await makeFakeSite();
  const { lead, ...site } = sample.site;
  db = createDb({ seed: { site, articles: [] } });
  newsroom = await startNewsroom(db);
  for (const slug of ['un', 'deux', 'trois']) publish(slug);
});
afterEach(async () => {
  await newsroom.close();
  await fake.remove();
});

describe('all pages', () => {
  it('are rendered, compressed, and named for machines', async () => {
    expect(await fake.prerender(newsroom.url)).toBe(5);
    expect(await fake.articles()).toEqual(['deux.html', 'trois.html', 'un.html']);
    expect(await fake.read('articles/un.html')).toContain('Texte de un.');
    const files = Object.keys(await fake.snapshot());
    for (const name of [
      'index.html.br',
      'live.html.gz',
      'articles/un.html.br',
      'rss.xml',
      '_headers',
    ])
      expect(files).toContain(`dist/${name}`);
    expect(await fake.read('sitemap.xml')).toContain('/articles/trois');
  });

  it('keep their time where they say the same', async () => {
    await fake.prerender(newsroom.url);
    await fake.growOld();
    await fake.prerender(newsroom.url);
    const pages = ['index.html', 'live.html', 'articles/un.html', '200.html'];
    for (const page of pages) {
      expect([await fake.timeOf(page), await fake.timeOf(`${page}.br`)]).toEqual([1e6, 2e6]);
    }
    const un = db.articles().find(({ slug }) => slug === 'un');
    if (un) un.body = textToBlocks('Autre texte.');
    await fake.prerender(newsroom.url);
    expect(await fake.timeOf('articles/un.html')).toBeGreaterThan(1e6);
    expect(await fake.timeOf('articles/un.html.br')).toBeGreaterThan(2e6);
    expect(await fake.timeOf('articles/deux.html')).toBe(1e6);
  });

  it.each([
    [0, []],
    [2, ['deux.html', 'trois.html']],
  ])('are as many as the configuration says: %i', async (prerender, articles) => {
    await fake.prerender(newsroom.url);
    await fake.configure({ prerender });
    await fake.prerender(newsroom.url);
    expect(await fake.articles()).toEqual(articles);
    expect(await fake.read('sitemap.xml')).not.toContain('/articles/un<');
  });

  it('are front page and list alone where nothing is published', async () => {
    for (const { slug } of db.articles()) db.withdraw(slug);
    expect(await fake.prerender(newsroom.url)).toBe(2);
    expect(await fake.read('rss.xml')).not.toContain('<item>');
  });

  it('have the odd names of their articles, or none where no file can have it', async () => {
    for (const slug of ['été', 'a & b #1?', 'x%2e', '../index', 'مقال']) publish(slug);
    await fake.prerender(newsroom.url);
    expect(await fake.articles()).toEqual(
      ['deux', 'trois', 'un', 'été', 'x%2e', 'مقال'].map((name) => `${name}.html`).sort(),
    );
    expect(await fake.read('articles/x%2e.html')).toContain('Texte de x%2e.');
    expect(fake.said().sort()).toEqual([
      '../index: no file can have this name; the app shows it',
      'a & b #1?: no file can have this name; the app shows it',
    ]);
  });

  it('leave out an article that nobody can read, and say so', async () => {
    Object.assign(db.articles().find(({ slug }) => slug === 'deux') ?? {}, { authors: 'personne' });
    await fake.prerender(newsroom.url);
    expect(await fake.articles()).toEqual(['trois.html', 'un.html']);
    expect(fake.said()).toEqual([expect.stringMatching(/^deux: left out, .* shape authors /)]);
    expect(await fake.read('rss.xml')).not.toContain('Titre de deux');
  });

  it('do without the front page where nobody can read its lead', async () => {
    Object.assign(db.articles().find(({ slug }) => slug === 'trois') ?? {}, {
      authors: 'personne',
    });
    expect(await fake.prerender(newsroom.url)).toBe(3);
    expect(fake.said()[0]).toMatch(/^The front page: left out/);
    await expect(fake.read('index.html')).rejects.toThrow('ENOENT');
  });

  it('have another front page where the lead was withdrawn', async () => {
    db.site.lead = 'un';
    db.withdraw('un');
    expect(await fake.prerender(newsroom.url)).toBe(4);
    expect(await fake.read('index.html')).toMatch(/<h1[^>]*>Titre de trois/);
    expect(fake.said()).toEqual([]);
  });

  it('leave alone what others have put beside them', async () => {
    await fake.prerender(newsroom.url);
    await mkdir(`${fake.site}/articles/photos.html`);
    await writeFile(`${fake.site}/articles/notes.md`, 'notes');
    await writeFile(`${fake.site}/articles/vieux.html.br`, 'vieux');
    db.withdraw('deux');
    await fake.prerender(newsroom.url);
    expect(
      (await readdir(`${fake.site}/articles`)).filter((name) => !/\.(br|gz)$/.test(name)).sort(),
    ).toEqual(['notes.md', 'photos.html', 'trois.html', 'un.html']);
    expect(Object.keys(await fake.snapshot())).not.toContain('dist/articles/vieux.html.br');
  });

  it('are rendered one time after another', async () => {
    await Promise.all([fake.prerender(newsroom.url), fake.prerender(newsroom.url, 'un')]);
    expect(await fake.articles()).toEqual(['deux.html', 'trois.html', 'un.html']);
    expect(
      Object.keys(await fake.snapshot()).filter((name) => !/^dist(-renderer)?\//.test(name)),
    ).toEqual([]);
  });

  it('are rendered after a build that was killed', async () => {
    await rename(fake.site, `${fake.site}.before`);
    await mkdir(`${fake.site}.next`);
    expect(await fake.prerender(newsroom.url)).toBe(5);
  });
});

describe('single pages', () => {
  beforeEach(async () => {
    await fake.prerender(newsroom.url);
    await fake.growOld();
    fake.said();
  });

  it('are rendered with the lists and the feeds', async () => {
    publish('quatre');
    publish('cinq');
    expect(await fake.prerender(newsroom.url, 'quatre', 'quatre')).toBe(3);
    expect(await fake.articles()).toEqual(['deux.html', 'quatre.html', 'trois.html', 'un.html']);
    for (const name of ['index.html', 'live.html', 'rss.xml', 'sitemap.xml']) {
      expect(await fake.read(name)).toContain('quatre');
      expect(await fake.timeOf(`${name}.br`)).toBeGreaterThan(2e6);
    }
    expect(await fake.timeOf('articles/un.html')).toBe(1e6);
  });

  it('are removed with what was compressed of them', async () => {
    db.withdraw('deux');
    await fake.prerender(newsroom.url, 'deux', 'deux');
    expect(Object.keys(await fake.snapshot()).filter((name) => name.includes('deux'))).toEqual([]);
    expect(fake.said()).toEqual(['deux: the newsroom has no such article, so it has no page']);
    expect(await fake.read('live.html')).not.toContain('Titre de deux');
  });

  it('are none of what the newsroom never had', async () => {
    expect(await fake.prerender(newsroom.url, 'inconnu')).toBe(2);
    expect(await fake.articles()).toEqual(['deux.html', 'trois.html', 'un.html']);
  });
});

import { describe, expect, it } from 'vitest';
import { createArticles } from '../../../../src/api/wordpress/articles.ts';
import { barred } from '../../../../src/api/wordpress/faults.ts';
import type { Rest } from '../../../../src/api/wordpress/rest.ts';
import { faultOf } from '../../fault-of.ts';
import { BASE, createFakeWordPress, headlinesOf, postOf, refusal } from './fake-wordpress.ts';

const { signal } = new AbortController();
const LINK = `${BASE}/2025/04/titre-1/`;

function articlePost(change: object = {}) {
  return {
    ...postOf({ id: 1, utc: '2025-04-23T14:30:00', offset: 60, categories: [2] }),
    link: LINK,
    content: { rendered: '<p>Le texte de l’article, assez long.</p>', protected: false },
    excerpt: { rendered: '<p>Le texte de l’article [&hellip;]</p>\n', protected: false },
    author: 3,
    comment_status: 'open',
    ...change,
  };
}

/** A WordPress with these posts, and these pages that are none. */
function openSite(posts: object[] = [articlePost()], pages: object[] = []) {
  const fake = createFakeWordPress();
  Object.assign(fake.site, { posts });
  const rest: Rest = {
    ...fake.rest,
    ask(request, schema, how) {
      if (request.path !== '/wp/v2/pages') return fake.rest.ask(request, schema, how);
      const other = createFakeWordPress();
      Object.assign(other.site, { posts: pages });
      return other.rest.ask({ ...request, path: '/wp/v2/posts' }, schema, how);
    },
  };
  const { known, categories, headlines } = headlinesOf(rest);
  const articles = createArticles({ rest, categories, headlines, known });
  return { ...fake, rest, headlines, articles };
}

const embedded = (parts: object) => ({ _embedded: parts });
const media = (change: object = {}) => ({
  source_url: 'http://news.example/eau.jpg',
  alt_text: 'Un champ',
  caption: { rendered: '<p>Photo&nbsp;: A.&#8217;</p>' },
  media_details: {
    width: 1200,
    height: 800,
    sizes: {
      medium: { source_url: 'http://news.example/eau, 300.jpg', width: 300, height: 200 },
      thumbnail: { source_url: 'http://news.example/eau-150.jpg', width: 150, height: 150 },
      odd: null,
    },
  },
  ...change,
});

describe('an article', () => {
  it.each([
    {
      name: 'is read as the reader has it',
      change: {},
      article: {
        id: '1',
        slug: 'titre-1',
        kind: 'article',
        publishedAt: '2025-04-23T15:30:00+01:00',
        section: { slug: 'agriculture', name: 'Agriculture & eau' },
        body: [{ type: 'paragraph' }],
        authors: [],
        tags: [],
        related: [],
        commentsOpen: true,
        canonicalUrl: LINK,
      },
    },
    {
      name: 'without a text is a brief',
      change: { content: { rendered: '\n' }, excerpt: { rendered: '' } },
      article: { kind: 'brief', body: [] },
    },
    {
      name: 'is a brief where an extension has made nothing of its text',
      change: { content: { rendered: null }, excerpt: { rendered: null } },
      article: { kind: 'brief', body: [] },
    },
    {
      name: 'has what was written above its text',
      change: { excerpt: { rendered: '<p>Un chapeau &amp; rien d’autre.</p>' } },
      article: { standfirst: 'Un chapeau & rien d’autre.' },
    },
    {
      name: 'has its authors and tags, and none that WordPress keeps to itself',
      change: embedded({
        author: [{ code: 'rest_user_cannot_view' }, { name: 'Amina &amp; Ali' }],
        'wp:term': [
          [{ taxonomy: 'category', name: 'Eau', slug: 'eau' }],
          [{ taxonomy: 'post_tag', name: 'SIAM &#8211; 2025', slug: 'siam' }, { code: 'x' }],
        ],
      }),
      article: { authors: [{ name: 'Amina & Ali' }], tags: ['SIAM – 2025'] },
    },
    {
      name: 'has its picture, in the sizes that show the same',
      change: embedded({ 'wp:featuredmedia': [media()] }),
      article: {
        image: {
          src: 'https://news.example/eau.jpg',
          srcset: 'https://news.example/eau%2C%20300.jpg 300w, https://news.example/eau.jpg 1200w',
          width: 1200,
          height: 800,
          alt: 'Un champ',
          caption: 'Photo\u00A0: A.’',
        },
      },
    },
    {
      name: 'does without a picture that it may not show',
      change: embedded({ 'wp:featuredmedia': [{ code: 'rest_forbidden' }] }),
      article: { image: undefined },
    },
    {
      name: 'does without a picture of no size',
      change: embedded({ 'wp:featuredmedia': [media({ media_details: {} })] }),
      article: { image: undefined },
    },
    {
      name: 'takes no comments where they are closed',
      change: { comment_status: 'closed' },
      article: { commentsOpen: false },
    },
  ])('$name', async ({ change, article }) => {
    const { articles } = openSite([articlePost(change)]);
    const shown = await articles.article('titre-1', signal);
    expect({ image: undefined, ...shown }).toMatchObject(article);
    if (!('standfirst' in article)) expect(shown).not.toHaveProperty('standfirst');
  });

  it('has others of its category beside it, newest first', async () => {
    const others = [2, 3, 4, 5, 6].map((id) =>
      postOf({ id, utc: `2025-04-2${id}T10:00:00`, categories: id === 3 ? [1] : [2] }),
    );
    const { articles } = openSite([articlePost(), ...others]);
    const { related } = await articles.article('titre-1', signal);
    expect(related.map(({ id }) => id)).toEqual(['6', '5', '4', '2']);
  });

  it('asks for no others where the list has brought them', async () => {
    const others = [2, 3, 4, 5].map((id) =>
      postOf({ id, utc: `2025-04-2${id}T10:00:00`, categories: [2] }),
    );
    const { articles, headlines, asked } = openSite([articlePost(), ...others]);
    await headlines.page({}, undefined, signal);
    const { related } = await articles.article('titre-1', signal);
    expect(related.map(({ id }) => id)).toEqual(['5', '4', '3', '2']);
    expect(asked.filter((request) => request.includes('exclude'))).toEqual([]);
  });

  it('may be a page of the site that is no post', async () => {
    const page = { ...articlePost({ id: 8, slug: 'contact' }), categories: undefined };
    const { articles } = openSite([], [page]);
    expect(await articles.article('contact', signal)).toMatchObject({ id: '8', slug: 'contact' });
  });

  it('tells comments of whom and where it is', async () => {
    const { articles } = openSite();
    expect(articles.factsOf('1')).toBeUndefined();
    await articles.article('titre-1', signal);
    expect(articles.factsOf('1')).toEqual({ link: LINK, author: 3 });
  });
});

describe('an article that is not to be had', () => {
  const protectedPost = articlePost({ content: { rendered: '', protected: true } });

  it.each([
    ['was never there', [], 'jamais', { kind: 'status', code: 'not-found' }],
    ['has a number that no post has', [], '404', { kind: 'status', code: 'not-found' }],
    ['is behind a password', [protectedPost], 'titre-1', { kind: 'barred', reason: 'password' }],
  ])('%s', async (_, posts, slug, fault) => {
    const { articles } = openSite(posts);
    expect(await faultOf(articles.article(slug, signal))).toMatchObject(fault);
  });

  it('is a draft: its number says so', async () => {
    const { rest, headlines } = openSite([]);
    const drafts: Rest = {
      ...rest,
      ask: (request, ...how) =>
        request.path.endsWith('/7')
          ? Promise.reject(refusal(request.path, 401, 'rest_forbidden'))
          : rest.ask(request, ...how),
    };
    const { known, categories } = headlinesOf(drafts);
    const articles = createArticles({ rest: drafts, categories, headlines, known });
    const fault = { kind: 'barred', reason: 'unpublished' };
    expect(await faultOf(articles.article('7', signal))).toEqual(fault);
  });

  it('was never there, where a site keeps its pages to itself', async () => {
    const { rest, headlines } = openSite([]);
    const closed: Rest = {
      ...rest,
      ask: (request, ...how) =>
        request.path === '/wp/v2/pages'
          ? Promise.reject(barred(request.path, 'private'))
          : rest.ask(request, ...how),
    };
    const { known, categories } = headlinesOf(closed);
    const articles = createArticles({ rest: closed, categories, headlines, known });
    const fault = { kind: 'status', code: 'not-found' };
    expect(await faultOf(articles.article('jamais', signal))).toMatchObject(fault);
  });

  it('was withdrawn, where the list had it', async () => {
    const { articles, headlines, site } = openSite();
    await headlines.page({}, undefined, signal);
    site.posts = [];
    const fault = { kind: 'status', status: 410, code: 'withdrawn' };
    expect(await faultOf(articles.article('titre-1', signal))).toEqual(fault);
  });

  it('has another slug now: it is that article', async () => {
    const { articles, headlines, site } = openSite();
    await headlines.page({}, undefined, signal);
    Object.assign(site.posts[0] ?? {}, { slug: 'autre-titre' });
    expect(await articles.article('titre-1', signal)).toMatchObject({ slug: 'autre-titre' });
  });
});

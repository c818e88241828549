// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';
import { sample } from '../../mocks/sample.ts';
import { headlinePageSchema } from '../../src/api/contract/schemas.ts';
import { openNewsroom, problemOf } from './ask-newsroom.ts';

let newsroom: ReturnType<typeof openNewsroom>;
beforeEach(() => {
  newsroom = openNewsroom();
});

const headlines = (query = '') => newsroom.get(`/headlines${query}`, headlinePageSchema);
const titles = async (query: string) => (await headlines(query)).items.map(({ title }) => title);

describe('GET /headlines', () => {
  it('lists the sample newest first, on one page', async () => {
    const page = await headlines();
    expect(page.items.map(({ id }) => id)).toEqual(sample.articles.map(({ id }) => id));
    expect(page).toMatchObject({ dropped: 0 });
    expect(page.next).toBeUndefined();
  });

  it.each([1, 3, 5, 10, 100])('gives every headline once by pages of %i', async (limit) => {
    const pages = await newsroom.pages('/headlines', limit, 'before');
    expect(pages.flat()).toEqual(sample.articles.map(({ id }) => id));
    expect(pages.every((page) => page.length > 0 && page.length <= limit)).toBe(true);
  });

  it('neither repeats nor skips one when the list changes above and at the cursor', async () => {
    const { items, next = '' } = await headlines('?limit=4');
    newsroom.db.publish({ title: 'Titre de test' });
    newsroom.db.withdraw(items[3]?.slug ?? '');
    const below = await headlines(`?limit=100&before=${encodeURIComponent(next)}`);
    expect(below.items.map(({ id }) => id)).toEqual(sample.articles.slice(4).map(({ id }) => id));
    expect((await headlines()).items[0]?.title).toBe('Titre de test');
    expect((await headlines()).items).toHaveLength(10);
  });

  it.each([
    ['?q=laayoune', 'Laâyoune accueille'],
    ['?q=LAÂYOUNE', 'Laâyoune accueille'],
    ['?q=seisme+ISTANBUL', 'Un séisme de magnitude 6,2'],
    ["?q=l'afrique", 'Sacs en papier : l’Afrique'],
    ['?q=azerbaidjan', 'Xi Jinping'],
  ])('finds %s whatever its case and accents', async (query, title) => {
    expect(await titles(query)).toEqual([expect.stringContaining(title)]);
  });

  it('finds nothing where no title has all the words', async () => {
    expect(await titles('?q=istanbul+danone')).toEqual([]);
  });

  it('keeps to a section', async () => {
    const section = { slug: 'essais', name: 'Essais' };
    newsroom.db.publish({ title: 'Titre de test', section });
    expect(await titles('?section=essais')).toEqual(['Titre de test']);
    expect(await titles('?section=autre')).toEqual([]);
    expect(await titles('?section=&q=')).toHaveLength(11);
  });

  it('counts the published comments', async () => {
    const [{ id: articleId } = { id: '' }] = sample.articles;
    const author = { name: 'Une lectrice' };
    newsroom.db.comment({ articleId, author, text: 'Un.' });
    newsroom.db.comment({ articleId, author, text: 'Deux.', status: 'pending' });
    const { items } = await headlines('?limit=2');
    expect(items.map(({ commentCount }) => commentCount)).toEqual([1, 0]);
  });

  it('has an ETag on its first page alone, and 304 for who has it', async () => {
    const first = await newsroom.ask('/headlines?limit=4');
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toBe('public, max-age=5, stale-while-revalidate=30');
    const again = (tag: string) =>
      newsroom.ask('/headlines?limit=4', { headers: { 'if-none-match': tag } });
    const unchanged = await again(`"other", ${etag}`);
    expect(unchanged.status).toBe(304);
    expect(unchanged.headers.get('etag')).toBe(etag);
    expect(await unchanged.text()).toBe('');

    // Compared weakly: the tag of the very same bytes names the page as well.
    expect((await again(etag.replace('W/', ''))).status).toBe(304);

    newsroom.db.publish({ title: 'Titre de test' });
    const changed = await again(etag);
    expect(changed.status).toBe(200);
    expect(changed.headers.get('etag')).not.toBe(etag);

    const { next = '' } = await headlines('?limit=4');
    const second = await newsroom.ask(`/headlines?limit=4&before=${encodeURIComponent(next)}`);
    expect([second.headers.get('etag'), second.headers.get('cache-control')]).toEqual([null, null]);
  });

  it.each([
    ['?limit=0', 'limit'],
    ['?limit=101', 'limit'],
    ['?limit=many', 'limit'],
    ['?before=elsewhere', 'before'],
  ])('refuses %s', async (query, field) => {
    const problem = await problemOf(await newsroom.ask(`/headlines${query}`));
    expect(problem).toMatchObject({ status: 422, code: 'invalid' });
    expect(Object.keys(problem.fields ?? {})).toEqual([field]);
  });
});

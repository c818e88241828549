import fc from 'fast-check';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Headline } from '../../../../src/api/model.ts';
import type { Headlines } from '../../../../src/api/wordpress/headlines.ts';
import { createFakeWordPress, headlinesOf, postOf, refusal } from './fake-wordpress.ts';

const { signal } = new AbortController();
const MINUTE = 60_000;
/** When the clock is put back by an hour, at three in the morning. */
const PUT_BACK = Date.parse('2025-02-23T02:00:00Z');

const utcAt = (instant: number) => new Date(instant).toISOString().slice(0, 19);
/** So many minutes after the clock was put back; before, the newsroom is an hour ahead of UTC. */
const postAt = (id: number, minutes: number) =>
  postOf({ id, utc: utcAt(PUT_BACK + minutes * MINUTE), offset: minutes < 0 ? 60 : 0 });

/** Of four minutes each, before and after. */
const SLOTS = Array.from({ length: 100 }, (_, index) => index - 60);

/** All pages one after another; `meanwhile` is done before each older one. */
async function allPages(headlines: Headlines, meanwhile = () => {}): Promise<Headline[]> {
  const all: Headline[] = [];
  let before: string | undefined;
  do {
    const page = await headlines.page({}, before, signal);
    all.push(...page.items);
    before = page.next;
    meanwhile();
  } while (before !== undefined);
  return all;
}

const idsOf = (items: readonly Headline[]) => items.map(({ id }) => Number(id));

describe('the newest page', () => {
  it('is asked for at one address by every reader, and once', async () => {
    const { site, rest, asked } = createFakeWordPress();
    site.posts = [postOf({ id: 1, utc: '2025-04-23T14:30:00', offset: 60, categories: [1, 2] })];
    const { headlines } = headlinesOf(rest);
    expect(await headlines.page({}, undefined, signal)).toEqual({
      dropped: 0,
      items: [
        {
          id: '1',
          slug: 'titre-1',
          title: 'Titre 1',
          publishedAt: '2025-04-23T15:30:00+01:00',
          section: { slug: 'agriculture', name: 'Agriculture & eau' },
          kind: 'article',
        },
      ],
    });
    await headlines.page({}, undefined, signal);
    const newest = '/wp/v2/posts {"per_page":30}';
    expect(asked.filter((request) => request.includes('posts'))).toEqual([newest, newest]);
    expect(asked).toHaveLength(3);
  });

  it.each([
    { name: 'a text', change: {}, headline: { kind: 'article' } },
    { name: 'no text', change: { excerpt: { rendered: '' } }, headline: { kind: 'brief' } },
    {
      name: 'a text behind a password',
      change: { excerpt: { rendered: '', protected: true } },
      headline: { kind: 'brief' },
    },
    {
      name: 'a text that nobody summed up',
      change: { excerpt: undefined },
      headline: { kind: 'article' },
    },
    {
      name: 'entities and tags in its title',
      change: { title: { rendered: 'L&#8217;eau &amp; <em>le</em> pain &lt; 6' } },
      headline: { title: 'L’eau & le pain < 6' },
    },
    {
      name: 'no title',
      change: { title: { rendered: ' ' }, excerpt: { rendered: '<p>Une&nbsp;brève</p>' } },
      headline: { title: 'Une\u00A0brève' },
    },
    {
      name: 'neither a title nor a text',
      change: { title: { rendered: null }, excerpt: { rendered: '' } },
      headline: { title: 'titre-1', kind: 'brief' },
    },
    {
      name: 'numbers that an extension has made text of',
      change: { id: '1', categories: ['2'] },
      headline: { id: '1', section: { slug: 'agriculture' } },
    },
    {
      name: 'a slug beyond ASCII',
      change: { slug: '%d8%a7%d9%84%d8%b1%d8%a8%d8%a7%d8%b7' },
      headline: { slug: 'الرباط' },
    },
    {
      name: 'an edit in another season',
      change: { modified: '2025-03-01T10:00:00', modified_gmt: '2025-03-01T10:00:00' },
      headline: {
        publishedAt: '2025-02-01T10:00:00+01:00',
        updatedAt: '2025-03-01T10:00:00Z',
      },
    },
    {
      name: 'a draft that is older than its publication',
      change: { modified: '2025-01-01T10:00:00', modified_gmt: '2025-01-01T09:00:00' },
      headline: { publishedAt: '2025-02-01T10:00:00+01:00' },
    },
  ])('has a post with $name', async ({ change, headline }) => {
    const { site, rest } = createFakeWordPress();
    const post = postOf({ id: 1, utc: '2025-02-01T09:00:00', offset: 60 });
    Object.assign(post, change);
    site.posts = [post];
    const { items } = await headlinesOf(rest).headlines.page({}, undefined, signal);
    expect(items).toMatchObject([headline]);
    expect('updatedAt' in (items[0] ?? {})).toBe('updatedAt' in headline);
  });

  it('leaves out what is malformed, and counts it', async () => {
    const { site, rest } = createFakeWordPress();
    site.posts = [postOf({ id: 1, utc: '2025-02-01T09:00:00' })];
    const odd = postOf({ id: 2, utc: '2025-02-01T08:00:00' });
    site.posts.push(Object.assign(odd, { date_gmt: '0000-00-00T00:00:00' }));
    const page = await headlinesOf(rest).headlines.page({}, undefined, signal);
    expect(page).toMatchObject({ items: [{ id: '1' }], dropped: 1 });
  });

  it('stands without sections where WordPress does not give them, and asks for them now and then', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const { site, rest } = createFakeWordPress();
    site.posts = [postOf({ id: 1, utc: '2025-02-01T09:00:00', categories: [2] })];
    let asked = 0;
    const broken: typeof rest = {
      ...rest,
      ask(request, ...how) {
        if (!request.path.endsWith('/categories')) return rest.ask(request, ...how);
        asked += 1;
        return Promise.reject(refusal(request.path, 403, 'rest_forbidden'));
      },
    };
    const { headlines } = headlinesOf(broken);
    const { items } = await headlines.page({}, undefined, signal);
    expect(items).toMatchObject([{ id: '1' }]);
    expect(items[0]).not.toHaveProperty('section');
    await headlines.page({}, undefined, signal);
    expect(asked).toBe(1);
    vi.advanceTimersByTime(MINUTE);
    await headlines.page({}, undefined, signal);
    expect(asked).toBe(2);
  });
});

describe('a section that is new', () => {
  const { site, rest, asked } = createFakeWordPress();
  site.posts = [postOf({ id: 1, utc: '2025-02-01T09:00:00', categories: [3] })];
  const isNew = { id: 3, slug: 'nouveau', name: 'Nouveau', count: 1 };
  const leaving = new AbortController();
  const late: typeof rest = {
    ...rest,
    ask(request, schema, how) {
      const { include } = request.query;
      if (include !== undefined) site.categories.push(isNew);
      if (include !== undefined && !leaving.signal.aborted) leaving.abort();
      how?.signal?.throwIfAborted();
      return rest.ask(request, schema, how);
    },
  };

  it('is learnt, also where somebody has left meanwhile, and once', async () => {
    const { headlines } = headlinesOf(late);
    await expect(headlines.page({}, undefined, leaving.signal)).rejects.toThrow();
    for (const _ of [1, 2]) {
      const { items } = await headlines.page({}, undefined, signal);
      expect(items).toMatchObject([{ section: { slug: 'nouveau' } }]);
    }
    expect(asked.filter((request) => request.includes('include'))).toHaveLength(1);
  });
});

describe('older pages', () => {
  it('have every headline once, in the order of their instants, where the clock was put back', async () => {
    const { site, rest } = createFakeWordPress();
    site.posts = Array.from({ length: 120 }, (_, index) => postAt(index + 1, 60 - index * 2));
    const all = await allPages(headlinesOf(rest).headlines);
    expect(idsOf(all)).toEqual(site.posts.map(({ id }) => id));
  });

  it('have every headline once while others are published above', async () => {
    const { site, rest } = createFakeWordPress();
    site.posts = Array.from({ length: 100 }, (_, index) => postAt(index + 1, -index * 7));
    let id = 1000;
    const all = await allPages(headlinesOf(rest).headlines, () => {
      for (const minutes of [400, 500, 600]) site.posts.unshift(postAt(++id, id + minutes));
    });
    expect(idsOf(all)).toEqual(Array.from({ length: 100 }, (_, index) => index + 1));
  });

  it('have every headline once, whatever their times', async () => {
    await fc.assert(
      fc.asyncProperty(fc.subarray(SLOTS, { minLength: 1 }), async (slots) => {
        // Some at the same instant; never more than a page in an hour.
        const times = slots.flatMap((slot) => (slot % 2 ? [slot * 4] : [slot * 4, slot * 4]));
        const { site, rest } = createFakeWordPress();
        site.posts = times.map((minutes, index) => postAt(index + 1, minutes));
        const all = idsOf(await allPages(headlinesOf(rest).headlines));
        const wanted = times
          .map((minutes, index) => ({ minutes, id: index + 1 }))
          .sort((one, other) => other.minutes - one.minutes || other.id - one.id);
        const timeOf = (id: number) => times[id - 1];
        expect(all.map(timeOf)).toEqual(wanted.map(({ minutes }) => minutes));
        expect(new Set(all).size).toBe(times.length);
      }),
      { numRuns: 10 },
    );
  });

  it('go on where a whole page was shown already', async () => {
    const { site, rest } = createFakeWordPress();
    site.posts = Array.from({ length: 200 }, (_, index) => postAt(index + 1, 1000 - index));
    const { headlines } = headlinesOf(rest);
    expect(idsOf(await allPages(headlines))).toEqual(site.posts.map(({ id }) => id));
  });

  it('have every headline once where hundreds came at one instant', async () => {
    const { site, rest } = createFakeWordPress();
    site.posts = Array.from({ length: 700 }, (_, index) => postAt(index + 1, 0));
    expect(new Set(idsOf(await allPages(headlinesOf(rest).headlines))).size).toBe(700);
  });

  it('end where a site gives the same ones whatever it is asked for', async () => {
    const { site, rest } = createFakeWordPress();
    site.posts = Array.from({ length: 50 }, (_, index) => postAt(index + 1, -index - 1));
    const deaf: typeof rest = {
      ...rest,
      async ask(request, ...how) {
        const query = { ...request.query, before: undefined, page: undefined };
        return { ...(await rest.ask({ ...request, query }, ...how)), pages: 1000 };
      },
    };
    const all = await allPages(headlinesOf(deaf).headlines);
    expect(idsOf(all)).toEqual(site.posts.map(({ id }) => id));
  });

  it('are those of the filter', async () => {
    const { site, rest, asked } = createFakeWordPress();
    site.posts = Array.from({ length: 90 }, (_, index) => ({
      ...postAt(index + 1, -index * 200),
      categories: [index % 2 ? 2 : 1],
    }));
    const { headlines } = headlinesOf(rest);
    const filter = { section: 'agriculture', q: 'eau' };
    const first = await headlines.page(filter, undefined, signal);
    const second = await headlines.page(filter, first.next, signal);
    expect([first.items.length, second.items.length, second.next]).toEqual([30, 15, undefined]);
    expect(asked.at(-1)).toContain('"categories":2,"search":"eau","before":"');
  });

  it('are none of a section that is not there', async () => {
    const { rest } = createFakeWordPress();
    const page = await headlinesOf(rest).headlines.page({ section: 'x' }, undefined, signal);
    expect(page).toEqual({ items: [], dropped: 0 });
  });

  it.each(['', 'x', '1.2', '99999999999999999.0.1', '1.0.'])(
    'begin anew at a cursor that is none: %j',
    async (cursor) => {
      const { site, rest } = createFakeWordPress();
      site.posts = [postAt(1, 0)];
      const { items } = await headlinesOf(rest).headlines.page({}, cursor, signal);
      expect(idsOf(items)).toEqual([1]);
    },
  );
});

describe('the lead', () => {
  it.each([
    ['the sticky post', postAt(7, 0), 'titre-7'],
    ['none where it has no text', { ...postAt(7, 0), excerpt: { rendered: '' } }, undefined],
    ['none where nothing is sticky', undefined, undefined],
  ])('is %s', async (_, post, lead) => {
    const { site, rest } = createFakeWordPress();
    if (post) Object.assign(site, { posts: [post] });
    expect(await headlinesOf(rest).headlines.lead(signal)).toBe(lead);
  });
});

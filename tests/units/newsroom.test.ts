// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';
import { faultsNamed } from '../../mocks/faults.ts';
import { replayDay } from '../../mocks/replay.ts';
import { SAMPLE_NOW, sample } from '../../mocks/sample.ts';
import { articleSchema, headlinePageSchema, siteSchema } from '../../src/api/contract/schemas.ts';
import { openNewsroom, problemOf } from './ask-newsroom.ts';

let newsroom: ReturnType<typeof openNewsroom>;
beforeEach(() => {
  newsroom = openNewsroom();
});

describe('GET /site', () => {
  it('is the sample’s, and follows the db', async () => {
    expect(await newsroom.get('/site', siteSchema)).toEqual(sample.site);
    newsroom.db.site.comments.open = false;
    expect((await newsroom.get('/site', siteSchema)).comments.open).toBe(false);
    expect(sample.site.comments.open).toBe(true);
  });
});

describe('GET /articles/{slug}', () => {
  it('gives the article, and a brief as an empty one', async () => {
    for (const article of sample.articles) {
      const given = await newsroom.get(`/articles/${article.slug}`, articleSchema);
      expect(given).toEqual({ ...article, commentCount: 0 });
    }
  });

  it('finds a slug in any script', async () => {
    const { slug } = newsroom.db.publish({ title: 'عنوان تجريبي', slug: 'عنوان-تجريبي' });
    const given = await newsroom.get(`/articles/${encodeURIComponent(slug)}`, articleSchema);
    expect(given.slug).toBe(slug);
  });

  it('says what is not there and what was withdrawn', async () => {
    const [{ slug, id } = { slug: '', id: '' }] = sample.articles;
    for (const name of ['nowhere', id]) {
      const problem = await problemOf(await newsroom.ask(`/articles/${name}`));
      expect(problem).toEqual({ status: 404, code: 'not-found' });
    }
    newsroom.db.withdraw(slug);
    const gone = await problemOf(await newsroom.ask(`/articles/${slug}`));
    expect(gone).toEqual({ status: 410, code: 'withdrawn' });
  });
});

describe('what can go wrong', () => {
  it('fails one resource and leaves the others', async () => {
    newsroom.faults.failing.add('headlines');
    const failed = await newsroom.ask('/headlines');
    expect(failed.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(await problemOf(failed)).toEqual({ status: 503, code: 'unavailable' });
    expect((await newsroom.ask('/site')).status).toBe(200);
  });

  it('is offline, or slow', async () => {
    newsroom.faults.isOffline = true;
    expect((await newsroom.ask('/site')).type).toBe('error');
    newsroom.faults.isOffline = false;
    newsroom.faults.delayMs = 60;
    const start = performance.now();
    expect((await newsroom.ask('/site')).status).toBe(200);
    expect(performance.now() - start).toBeGreaterThan(50);
  });

  it('is named in the address', () => {
    const faults = faultsNamed(['slow', 'error:comments', 'error:weather', 'replay']);
    expect(faults.delayMs).toBeGreaterThan(0);
    expect(faults).toMatchObject({ isOffline: false, failing: new Set(['comments']) });
    expect(faultsNamed(['offline']).isOffline).toBe(true);
    expect(faultsNamed(['lost:posts']).brokenPosts).toBe('before');
    expect(faultsNamed(['lost:answers']).brokenPosts).toBe('after');
    expect(faults.brokenPosts).toBeUndefined();
  });
});

describe('the replay', () => {
  it('gives the oldest few, then one headline every four seconds', async () => {
    const { db } = newsroom;
    const count = async (seconds: number) => {
      db.now = () => SAMPLE_NOW + seconds * 1000;
      return (await newsroom.get('/headlines', headlinePageSchema)).items.length;
    };
    replayDay(db);
    expect(db.site.live.pollSeconds).toBe(2);
    expect(await count(0)).toBe(4);
    expect(
      (await newsroom.get('/headlines', headlinePageSchema)).items.map(({ slug }) => slug),
    ).toContain(db.site.lead);
    expect((await newsroom.ask(`/articles/${sample.articles[0]?.slug}`)).status).toBe(404);
    expect([await count(3.9), await count(4), await count(8)]).toEqual([4, 5, 6]);
    expect([await count(24), await count(3600)]).toEqual([10, 10]);
  });
});

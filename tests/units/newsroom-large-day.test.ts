// @vitest-environment node
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { createDb } from '../../mocks/db.ts';
import { largeNewsroom } from '../../mocks/large-day.ts';
import { articleSchema, siteSchema } from '../../src/api/contract/schemas.ts';

const COUNT = 400;
const { site, articles } = largeNewsroom(COUNT);

describe('a large day', () => {
  it('is the same each time, and what the contract describes', () => {
    expect(largeNewsroom(COUNT)).toEqual({ site, articles });
    expect(largeNewsroom(3).articles).toEqual(articles.slice(0, 3));
    expect(v.parse(siteSchema, site)).toEqual(site);
    for (const article of articles) expect(v.parse(articleSchema, article)).toEqual(article);
  });

  it('has one a minute, back from 15:30', () => {
    expect(articles.slice(0, 2).map(({ publishedAt }) => publishedAt)).toEqual([
      '2025-04-23T15:30:00+01:00',
      '2025-04-23T15:29:00+01:00',
    ]);
    const times = articles.map(({ publishedAt }) => Date.parse(publishedAt));
    expect(times.every((time, at) => time === (times[0] ?? 0) - at * 60_000)).toBe(true);
    expect(createDb({ seed: { site, articles } }).articles()).toEqual(articles);
  });

  it('has titles short and long, each once, and every fifth an article of two paragraphs', () => {
    const lengths = articles.map(({ title }) => title.length);
    expect(Math.min(...lengths)).toBe(20);
    expect(Math.max(...lengths)).toBeGreaterThan(160);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(180);
    expect(new Set(articles.map(({ title }) => title)).size).toBe(COUNT);
    const full = articles.filter(({ kind }) => kind === 'article');
    expect(full).toHaveLength(COUNT / 5);
    expect(new Set(full.map(({ body }) => body.length))).toEqual(new Set([2]));
    expect(site.lead).toBe(full[0]?.slug);
    expect(largeNewsroom(2).site.lead).toBeUndefined();
  });

  it('has both kinds in each section and in none', () => {
    const kinds = Map.groupBy(articles, ({ section }) => section?.slug);
    expect([...kinds.keys()]).toEqual(['siam', 'regions', 'monde', undefined]);
    for (const one of kinds.values()) {
      expect(new Set(one.map(({ kind }) => kind)).size).toBe(2);
    }
  });
});

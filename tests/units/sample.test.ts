// @vitest-environment node
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { sample } from '../../mocks/sample.ts';
import { articleSchema, siteSchema } from '../../src/api/contract/schemas.ts';
import type { Block } from '../../src/api/model.ts';

const PAGE = readFileSync(new URL('../../mocks/sample-page.txt', import.meta.url), 'utf8');
const { site, articles } = sample;
const briefs = articles.slice(0, 9);
const [article] = articles.slice(9);

const clock = (time: string) => time.slice(11, 16);
const textOf = (block: Block) =>
  block.type === 'paragraph'
    ? block.children.map((inline) => (inline.type === 'text' ? inline.text : '?')).join('')
    : '?';

describe('the sample', () => {
  it('is the page, word for word', () => {
    const lines = [
      ...briefs.map(({ publishedAt, title }) => `- ${clock(publishedAt)}${title}`),
      ...site.links.map(({ label }) => label),
      article?.title,
      ...(article?.body ?? []).map(textOf),
      'Commentaires (0)',
    ];
    expect(lines.join('\n')).toBe(PAGE);
  });

  it('has nine briefs of 23 April 2025 and, tenth, the article of the day before', () => {
    expect(articles).toHaveLength(10);
    for (const { publishedAt, kind, body } of briefs) {
      expect(publishedAt).toMatch(/^2025-04-23T\d\d:\d\d:00\+01:00$/);
      expect({ kind, body }).toEqual({ kind: 'brief', body: [] });
    }
    expect(article).toMatchObject({ kind: 'article', publishedAt: '2025-04-22T16:40:00+01:00' });
    expect(article?.body.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3', 'p4', 'p5', 'p6']);
  });

  it('invents nothing that the page does not have', () => {
    for (const { authors, tags, related, ...rest } of articles) {
      expect([...authors, ...tags, ...related]).toEqual([]);
      expect(Object.keys(rest)).not.toEqual(
        expect.arrayContaining([
          expect.stringMatching(/section|image|standfirst|updatedAt|breaking/),
        ]),
      );
    }
    expect(site.sections).toEqual([]);
  });

  it('gives each headline an id and a readable slug of its own', () => {
    expect(new Set(articles.map(({ id }) => id)).size).toBe(10);
    expect(new Set(articles.map(({ slug }) => slug)).size).toBe(10);
    for (const { id, slug, canonicalUrl } of articles) {
      expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(slug).not.toBe(id);
      expect(canonicalUrl).toBe(`https://lefil.example/articles/${slug}`);
    }
    expect(briefs.map(({ slug }) => slug)).toContain('un-seisme-de-magnitude-6-2-secoue-istanbul');
  });

  it('leads with its article and is what the contract describes', () => {
    expect(site.lead).toBe(article?.slug);
    expect(v.parse(siteSchema, site)).toEqual(site);
    for (const one of articles) expect(v.parse(articleSchema, one)).toEqual(one);
  });
});

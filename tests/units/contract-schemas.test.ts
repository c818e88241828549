// @vitest-environment node
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  articleSchema,
  commentPageSchema,
  commentSchema,
  headlinePageSchema,
  headlineSchema,
  siteSchema,
} from '../../src/api/contract/schemas.ts';
import { postedCommentSchema } from '../../src/api/contract/writing-schemas.ts';
import { bodyCases } from './body-cases.ts';
import { articleWire, commentWire, headlineWire, siteWire } from './wire-samples.ts';

const wholes = [
  { name: 'site', schema: siteSchema, wire: siteWire },
  { name: 'headline', schema: headlineSchema, wire: headlineWire },
  { name: 'article', schema: articleSchema, wire: articleWire },
  { name: 'comment', schema: commentSchema, wire: commentWire },
];

describe.each(wholes)('$name', ({ schema, wire }) => {
  it('comes out as it was sent', () => {
    expect(v.parse(schema, wire)).toEqual(wire);
  });

  it('loses what is not known', () => {
    expect(v.parse(schema, { ...wire, mood: 'grave' })).toEqual(wire);
  });
});

describe('a body', () => {
  it.each(bodyCases)('$name', ({ sent, kept }) => {
    expect(v.parse(articleSchema, { ...articleWire, body: sent }).body).toEqual(kept);
    expect(v.parse(commentSchema, { ...commentWire, body: sent }).body).toEqual(kept);
  });
});

describe('a page', () => {
  const malformed = [
    null,
    7,
    'x',
    {},
    { ...headlineWire, title: 7 },
    { ...headlineWire, kind: 'x' },
    { ...headlineWire, slug: 'un-\uD800' },
    { ...headlineWire, id: '\uDC00' },
  ];

  it('leaves malformed headlines out and counts them', () => {
    const items = [malformed[0], headlineWire, ...malformed.slice(1)];
    expect(v.parse(headlinePageSchema, { items, next: 'c2' })).toEqual({
      items: [headlineWire],
      dropped: malformed.length,
      next: 'c2',
    });
  });

  it('leaves malformed comments out and counts them', () => {
    const items = [{ ...commentWire, postedAt: 'now' }, commentWire];
    expect(v.parse(commentPageSchema, { items, total: 2 })).toEqual({
      items: [commentWire],
      dropped: 1,
      total: 2,
    });
  });

  it.each([{}, { items: {} }, { items: null }, { items: [], next: 7 }])(
    'is malformed: %j',
    (page) => {
      expect(v.safeParse(headlinePageSchema, page).success).toBe(false);
    },
  );
});

describe('lists inside a whole lose their malformed items only', () => {
  it('of a site', () => {
    const [facebook] = siteWire.links;
    const links = [facebook, { ...facebook, href: 'javascript:alert(1)' }, null];
    const sections = [{ slug: 'siam' }, ...siteWire.sections];
    expect(v.parse(siteSchema, { ...siteWire, links, sections })).toEqual(siteWire);
  });

  it('of an article', () => {
    const sent = {
      ...articleWire,
      authors: [{ name: 'A', href: 'data:x' }, { name: 'B' }],
      tags: ['SIAM', 7],
      related: [headlineWire, { ...headlineWire, id: '' }],
    };
    expect(v.parse(articleSchema, sent)).toMatchObject({
      authors: [{ name: 'B' }],
      tags: ['SIAM'],
      related: [headlineWire],
    });
  });
});

describe('the answer to a comment', () => {
  it.each(['', 'a b', 'clé', 'a\nb', 7, null])('whose token is %j has none', (manageToken) => {
    expect(v.parse(postedCommentSchema, { ...commentWire, manageToken })).toEqual(commentWire);
  });

  it('keeps a token as it is', () => {
    const posted = { ...commentWire, manageToken: 'eyJ.a-b_c~d+e/f==' };
    expect(v.parse(postedCommentSchema, posted)).toEqual(posted);
  });
});

describe('a site', () => {
  it.each(['\uD800', '', 7, null])('whose lead is %j names none', (lead) => {
    expect(v.parse(siteSchema, { ...siteWire, lead })).toEqual(siteWire);
  });

  it.each(['', ' \u00A0\t'])('whose name is %j has the reader’s', (name) => {
    expect(v.parse(siteSchema, { ...siteWire, name })).toMatchObject({ name: 'Le Fil' });
  });
});

describe('a picture', () => {
  const image = { src: 'https://newsroom.example/a.jpg', width: 4, height: 3, alt: '' };
  const shown = (members: object) =>
    v.parse(articleSchema, { ...articleWire, image: { ...image, ...members } }).image;

  it('that is sent with http: is fetched with https:, in each of its sizes', () => {
    const srcset = '/a.jpg 1x,HTTP://newsroom.example/b.jpg 2x, http://newsroom.example/c.jpg 3x';
    expect(shown({ src: 'http://newsroom.example/a.jpg', srcset })).toMatchObject({
      src: 'https://newsroom.example/a.jpg',
      srcset: '/a.jpg 1x,https://newsroom.example/b.jpg 2x, https://newsroom.example/c.jpg 3x',
    });
  });

  it('whose address holds another keeps it', () => {
    const src = 'https://cdn.example/w_4,http://newsroom.example/a.jpg';
    expect(shown({ src, srcset: `${src} 1x` })).toMatchObject({ src, srcset: `${src} 1x` });
  });

  it.each([
    '/\\elsewhere.example/a.jpg',
    '/\n/elsewhere.example/a.jpg',
    '//elsewhere.example/a.jpg',
  ])('is not taken from %j, which is no path of the site', (src) => {
    expect(v.is(articleSchema, { ...articleWire, image: { ...image, src } })).toBe(false);
    expect(v.is(articleSchema, { ...articleWire, canonicalUrl: src })).toBe(false);
  });
});

describe('the pace of a site', () => {
  const at = (pollSeconds: unknown) =>
    v.is(siteSchema, { ...siteWire, live: { ...siteWire.live, pollSeconds } });

  it.each([1, 20, 86_400])('may be %j', (seconds) => {
    expect(at(seconds)).toBe(true);
  });

  // Past 2^31 milliseconds a timer fires at once, and again, and again.
  it.each([0, -1, 0.5, 86_401, 1e10, '20', null])('may not be %j', (seconds) => {
    expect(at(seconds)).toBe(false);
  });
});

describe('times', () => {
  const at = (publishedAt: string) => v.safeParse(headlineSchema, { ...headlineWire, publishedAt });

  it.each([
    '2025-04-23T15:30:00+01:00',
    '2025-04-23T15:30:00.250Z',
    '2025-04-23T15:30-00:00',
    '2999-12-31T23:59:59+00:00',
  ])('%s is kept as written, though it may be in the future', (written) => {
    expect(at(written).output).toMatchObject({ publishedAt: written });
  });

  it.each(['2025-04-23', '15:30', '23/04/2025 15:30', '2025-04-23T25:30:00+01:00', '', '0'])(
    '%j is none',
    (written) => {
      expect(at(written).success).toBe(false);
    },
  );
});

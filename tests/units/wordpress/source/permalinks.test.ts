import { describe, expect, it } from 'vitest';
import { createPermalinks, readPermalink } from '../../../../src/api/wordpress/permalinks.ts';
import type { Rest } from '../../../../src/api/wordpress/rest.ts';
import { pathFor } from '../../../../src/app/start/start-wordpress.ts';
import { BASE, createFakeWordPress, postOf } from './fake-wordpress.ts';

const ARABIC = 'الرباط';

describe('an address of the site’s own', () => {
  it.each([
    ['/2025/04/un-titre/', { slug: 'un-titre' }],
    ['/2025/04/23/un-titre', { slug: 'un-titre' }],
    ['/un-titre/', { slug: 'un-titre' }],
    ['/politique/maroc/un-titre/', { slug: 'un-titre' }],
    [`/${encodeURIComponent(ARABIC)}/`, { slug: ARABIC }],
    ['/un-titre.html', { slug: 'un-titre' }],
    ['/un-titre/amp/', { slug: 'un-titre' }],
    ['/un-titre/comment-page-2/#comment-7', { slug: 'un-titre' }],
    ['/un-titre/2/', { id: 2, candidates: ['2', 'un-titre'] }],
    ['/archives/12', { id: 12, candidates: ['12', 'archives'] }],
    ['/2025/04/23/12/', { id: 12, candidates: ['12'] }],
    ['/?p=12', { id: 12 }],
    ['/?p=12&utm_source=x', { id: 12 }],
    ['/?p=abc', {}],
    ['/?p=0', {}],
    ['/2025/', {}],
    ['/2025/04/', {}],
    ['/2025/04/23/', {}],
    ['/', {}],
    ['/%E0%A4%A/', { slug: '%E0%A4%A' }],
  ])('%s', (address, permalink) => {
    expect(readPermalink(new URL(address, BASE), BASE)).toEqual(permalink);
  });

  it('has no part of where the site stands', () => {
    const blog = `${BASE}/blog`;
    expect(readPermalink(new URL(`${blog}/`), blog)).toEqual({});
    expect(readPermalink(new URL(`${blog}/un-titre/`), blog)).toEqual({ slug: 'un-titre' });
    expect(readPermalink(new URL('/blog', BASE), '/blog')).toEqual({ slug: 'blog' });
  });
});

describe('the reader’s own address for it', () => {
  const { site, rest } = createFakeWordPress();
  site.posts = [
    postOf({ id: 12, utc: '2025-04-23T10:00:00' }),
    { ...postOf({ id: 13, utc: '2025-04-23T10:00:00' }), slug: '7' },
  ];
  const pathOf = (address: string, of: Rest = rest) =>
    pathFor(new URL(address, BASE), createPermalinks(of));

  it.each([
    ['/2025/04/un-titre/', '/articles/un-titre'],
    ['/un titre & plus/', '/articles/un%20titre%20%26%20plus'],
    ['/titre-12/2/', '/articles/titre-12'],
    ['/archives/7', '/articles/7'],
    ['/archives/12', '/articles/titre-12'],
    ['/?p=12', '/articles/titre-12'],
    ['/?p=99', undefined],
    ['/articles/un-titre', undefined],
    ['/articles/un-titre/', undefined],
    ['/live', undefined],
    ['/saved/', undefined],
    ['/', undefined],
    ['/2025/04/', undefined],
  ])('%s', async (address, path) => {
    expect(await pathOf(address)).toBe(path);
  });

  it('is asked for by number where WordPress cannot say now', async () => {
    const silent: Rest = { ...rest, ask: () => Promise.reject(new Error('silent')) };
    expect(await pathOf('/?p=12', silent)).toBe('/articles/12');
  });
});

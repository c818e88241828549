import { beforeEach, describe, expect, it } from 'vitest';
import type { Headline } from '../../src/api/model.ts';
import {
  isSaved,
  MOST_SAVED,
  removeSaved,
  savedSlot,
  toggleSaved,
} from '../../src/features/saved/saved-headlines.ts';

const headline = (id: string, rest: Partial<Headline> = {}): Headline => ({
  id,
  slug: `slug-${id}`,
  title: `Titre ${id}`,
  publishedAt: '2025-04-23T14:07:00+01:00',
  kind: 'article',
  ...rest,
});

const ids = () => savedSlot.read().map(({ id }) => id);

function store(value: unknown) {
  localStorage.setItem('le-fil:saved', JSON.stringify({ version: 1, value }));
}

describe('saved headlines', () => {
  beforeEach(() => expect(ids()).toEqual([]));

  it('come in and go out with the same button, the newest first', () => {
    for (const id of ['a', 'b', 'c']) toggleSaved(headline(id));
    expect(ids()).toEqual(['c', 'b', 'a']);
    toggleSaved(headline('b'));
    expect(ids()).toEqual(['c', 'a']);
    removeSaved('c');
    expect(ids()).toEqual(['a']);
    expect(isSaved(savedSlot.read(), 'a')).toBe(true);
    expect(isSaved(savedSlot.read(), 'c')).toBe(false);
  });

  it('keep what the list shows offline, and nothing else of an article', () => {
    toggleSaved(
      headline('a', { language: 'ar', commentCount: 3, section: { slug: 's', name: 'S' } }),
    );
    const [kept] = savedSlot.read();
    expect(kept).toEqual({
      id: 'a',
      slug: 'slug-a',
      title: 'Titre a',
      publishedAt: '2025-04-23T14:07:00+01:00',
      kind: 'article',
      language: 'ar',
    });
  });

  it('are bounded: the oldest makes room', () => {
    for (let n = 0; n <= MOST_SAVED; n += 1) toggleSaved(headline(String(n)));
    expect(ids()).toHaveLength(MOST_SAVED);
    expect(ids()[0]).toBe(String(MOST_SAVED));
    expect(ids()).not.toContain('0');
  });

  it('take only so much of a title of a megabyte', () => {
    toggleSaved(headline('a', { title: 'long '.repeat(200_000) }));
    expect(localStorage.getItem('le-fil:saved')?.length).toBeLessThan(1000);
  });

  it('lose no other where one cannot be read', () => {
    store([headline('a'), { id: 'b' }, 7, headline('c', { publishedAt: 'hier' }), headline('d')]);
    expect(ids()).toEqual(['a', 'd']);
  });

  it('are none where something else was stored', () => {
    store({ a: headline('a') });
    expect(ids()).toEqual([]);
  });
});

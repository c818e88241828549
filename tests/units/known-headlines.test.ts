// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Headline } from '../../src/api/model.ts';
import {
  countNewer,
  headlinesOf,
  type KnownHeadlines,
  knownFrom,
  topOf,
  withoutNewest,
} from '../../src/features/headlines/known-headlines.ts';

const headline = (id: string): Headline => ({
  ...{ id, slug: id, title: id, kind: 'brief', publishedAt: '2025-04-23T15:30:00+01:00' },
});
const known = (...runs: string[][]): KnownHeadlines => ({
  runs: runs.map((ids, at) => ({ items: ids.map(headline), next: `${at}`, until: `${at}` })),
  dropped: 0,
});
const ids = (list: KnownHeadlines | undefined) => headlinesOf(list).map(({ id }) => id);

describe('how many are newer', () => {
  it.each<{ name: string; list: KnownHeadlines | undefined; top: string[]; count: number }>([
    { name: 'none of those that were the top', list: known(['b', 'a']), top: ['b', 'a'], count: 0 },
    { name: 'those above it', list: known(['d', 'c', 'b', 'a']), top: ['b', 'a'], count: 2 },
    { name: 'those above what is left of it', list: known(['c', 'a']), top: ['b', 'a'], count: 1 },
    { name: 'none where the top was withdrawn', list: known(['a']), top: ['b', 'a'], count: 0 },
    {
      name: 'one of the top that is dated below counts for nothing',
      list: known(['a', 'b']),
      top: ['b', 'a'],
      count: 0,
    },
    {
      name: 'those above a gap, where the top is below it',
      list: known(['d', 'c'], ['b', 'a']),
      top: ['b', 'a'],
      count: 2,
    },
    {
      name: 'all above the first gap, where nothing is left of the top',
      list: known(['d'], ['c']),
      top: ['b'],
      count: 1,
    },
    { name: 'none where the top was empty', list: known(['a']), top: [], count: 0 },
    { name: 'none of no list', list: undefined, top: ['a'], count: 0 },
    { name: 'none of an empty list', list: known([]), top: ['a'], count: 0 },
    {
      name: 'those of the next run, where the first was emptied',
      list: known([], ['b', 'a']),
      top: ['a'],
      count: 1,
    },
  ])('$name', ({ list, top, count }) => {
    expect(countNewer(list, top)).toBe(count);
  });

  const lists = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 60,
  });

  it('without them the list begins with what was its top, whatever came above and wherever it has gaps', () => {
    fc.assert(
      fc.property(lists, lists, fc.nat(), (before, came, cut) => {
        const newer = came.filter((id) => !before.includes(id));
        const top = topOf(known(before));
        const all = [...newer, ...before];
        const gap = cut % (all.length + 1);
        const now = gap < newer.length ? known(all) : known(all.slice(0, gap), all.slice(gap));
        const count = countNewer(now, top);
        expect(count).toBe(newer.length);
        const rest = withoutNewest(now.runs, count);
        expect(ids({ runs: rest, dropped: 0 })).toEqual(before);
        expect(rest.at(-1)?.next).toBe(now.runs.at(-1)?.next);
      }),
    );
  });

  it('is none at once where the top has just been seen', () => {
    fc.assert(
      fc.property(lists, (list) => {
        expect(countNewer(known(list), topOf(known(list)))).toBe(0);
      }),
    );
  });

  it('is told by at most thirty ids', () => {
    expect(topOf(known(Array.from({ length: 40 }, (_, n) => `${n}`)))).toHaveLength(30);
    expect(topOf(undefined)).toEqual([]);
  });
});

describe('the list without its newest', () => {
  it('is the very same where there are none', () => {
    const { runs } = known(['b', 'a']);
    expect(withoutNewest(runs, 0)).toBe(runs);
  });

  it('loses a run that is empty, with the gap below it', () => {
    const { runs } = known(['d', 'c'], ['b', 'a']);
    expect(withoutNewest(runs, 2)).toEqual(runs.slice(1));
    expect(withoutNewest(runs, 3)[0]?.items.map(({ id }) => id)).toEqual(['a']);
    expect(withoutNewest(runs, 4)).toEqual([]);
    expect(withoutNewest(runs, 9)).toEqual([]);
  });
});

describe('the first page', () => {
  it('is the list, and says down to which time nothing is missing where more follows', () => {
    const items = ['b', 'a'].map(headline);
    expect(knownFrom({ items, dropped: 1 })).toEqual({ runs: [{ items }], dropped: 1 });
    expect(knownFrom({ items, dropped: 0, next: 'x' })).toEqual({
      runs: [{ items, next: 'x', until: '2025-04-23T15:30:00+01:00' }],
      dropped: 0,
    });
  });
});

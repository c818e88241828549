import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byDay, type FeedRow, feedRows } from '../../src/features/headlines/feed-rows.ts';
import type { HeadlineRun } from '../../src/features/headlines/known-headlines.ts';

const run = (times: Record<string, string>, next?: string): HeadlineRun => ({
  items: Object.entries(times).map(([id, publishedAt]) => ({
    ...{ id, slug: id, title: id, publishedAt },
    kind: 'brief',
  })),
  next,
});

/** A row in a few signs. */
function told(row: FeedRow): string {
  switch (row.kind) {
    case 'day':
      return row.date;
    case 'headline':
      return `${row.position}:${row.headline.id}`;
    case 'gap':
      return `… ${row.cursor}`;
    case 'visit':
      return '--';
  }
}

describe('the rows of the list', () => {
  it.each<{ name: string; runs: HeadlineRun[]; visit?: string; rows: string[] }>([
    { name: 'nothing', runs: [], rows: [] },
    { name: 'a list that is empty', runs: [run({})], rows: [] },
    {
      name: 'one day',
      runs: [run({ a: '2025-04-23T15:30:00+01:00', b: '2025-04-23T00:00:00+01:00' })],
      rows: ['2025-04-23', '1:a', '2:b'],
    },
    {
      name: 'midnight as the newsroom has it, whatever the reader’s own is',
      runs: [run({ a: '2025-04-23T00:30:00+14:00', b: '2025-04-22T23:30:00-11:00' })],
      rows: ['2025-04-23', '1:a', '2025-04-22', '2:b'],
    },
    {
      name: 'the night in which the clock goes back',
      runs: [
        run({
          a: '2025-02-23T03:10:00+00:00',
          b: '2025-02-23T02:50:00+00:00',
          c: '2025-02-23T02:50:00+01:00',
          d: '2025-02-22T23:59:00+01:00',
        }),
      ],
      rows: ['2025-02-23', '1:a', '2:b', '3:c', '2025-02-22', '4:d'],
    },
    {
      name: 'a list in an order of its own',
      runs: [
        run({ a: '2025-04-22T10:00:00Z', b: '2025-04-23T10:00:00Z', c: '2025-04-22T09:00:00Z' }),
      ],
      rows: ['2025-04-22', '1:a', '2025-04-23', '2:b', '2025-04-22', '3:c'],
    },
    {
      name: 'a gap between two runs, and none at the end',
      runs: [
        run({ a: '2025-04-23T10:00:00Z' }, 'x'),
        run({ b: '2025-04-23T08:00:00Z' }, 'y'),
        run({ c: '2025-04-22T08:00:00Z' }, 'z'),
      ],
      rows: ['2025-04-23', '1:a', '… x', '2:b', '… y', '2025-04-22', '3:c'],
    },
    {
      name: 'runs without a gap',
      runs: [run({ a: '2025-04-23T10:00:00Z' }), run({ b: '2025-04-23T08:00:00Z' })],
      rows: ['2025-04-23', '1:a', '2:b'],
    },
    {
      name: 'the last visit, within a day and below its heading',
      runs: [
        run({ a: '2025-04-23T10:00:00Z', b: '2025-04-22T09:00:00Z', c: '2025-04-22T08:00:00Z' }),
      ],
      visit: 'b',
      rows: ['2025-04-23', '1:a', '2025-04-22', '--', '2:b', '3:c'],
    },
    {
      name: 'nothing new since the last visit',
      runs: [run({ a: '2025-04-23T10:00:00Z', b: '2025-04-22T09:00:00Z' })],
      visit: 'a',
      rows: ['2025-04-23', '1:a', '2025-04-22', '2:b'],
    },
    {
      name: 'a last visit that is not in the list',
      runs: [run({ a: '2025-04-23T10:00:00Z' })],
      visit: 'z',
      rows: ['2025-04-23', '1:a'],
    },
  ])('$name', ({ runs, visit, rows }) => {
    expect(feedRows(runs, visit).map(told)).toEqual(rows);
  });

  const times = fc
    .array(
      fc.date({ min: new Date('2025-04-20'), max: new Date('2025-04-24'), noInvalidDate: true }),
    )
    .map((dates) => dates.sort((a, b) => b.getTime() - a.getTime()))
    .map((dates) => dates.map((date, n) => [`id${dates.length - n}`, date.toISOString()] as const));

  it('are all headlines in their order, each under its day, with keys of their own', () => {
    fc.assert(
      fc.property(times, fc.nat(), (some, at) => {
        const cut = at % (some.length + 1);
        const runs = [
          run(Object.fromEntries(some.slice(0, cut)), 'c'),
          run(Object.fromEntries(some.slice(cut))),
        ];
        const rows = feedRows(runs, some[at]?.[0]);
        const headlines = rows.flatMap((row) => (row.kind === 'headline' ? [row] : []));
        expect(headlines.map(({ key }) => key)).toEqual(some.map(([id]) => id));
        expect(headlines.map(({ position }) => position)).toEqual(some.map((_, n) => n + 1));
        for (const { day, headline } of headlines)
          expect(day).toContain(headline.publishedAt.slice(0, 10));
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
        expect(byDay(rows).flatMap((day) => day.rows)).toEqual(
          rows.filter(({ kind }) => kind !== 'day'),
        );
        expect(
          byDay(rows)
            .map(({ key }) => key)
            .filter(Boolean),
        ).toEqual(rows.flatMap(({ kind, key }) => (kind === 'day' ? [key] : [])));
      }),
    );
  });

  it('keep their keys and their days when others come above them', () => {
    fc.assert(
      fc.property(times, fc.nat(), (some, at) => {
        const keys = (count: number) =>
          feedRows([run(Object.fromEntries(some.slice(count)))]).map(
            ({ key, day }) => `${day}/${key}`,
          );
        const fewer = keys(at % (some.length + 1));
        expect(keys(0)).toEqual(expect.arrayContaining(fewer));
      }),
    );
  });
});

describe('some of the rows, by their days', () => {
  it('stand under their day also where its heading is not among them', () => {
    const rows = feedRows([
      run({ a: '2025-04-23T10:00:00Z', b: '2025-04-22T09:00:00Z', c: '2025-04-22T08:00:00Z' }),
    ]);
    const some = byDay(rows.filter(({ key }) => key === 'a' || key === 'c'));
    expect(some.map(({ date, isHeaded, rows }) => [date, isHeaded, ...rows.map(told)])).toEqual([
      ['2025-04-23', false, '1:a'],
      ['2025-04-22', false, '3:c'],
    ]);
  });
});

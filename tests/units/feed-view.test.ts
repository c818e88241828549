import { describe, expect, it } from 'vitest';
import { feedRows } from '../../src/features/headlines/feed-rows.ts';
import { feedView, isSameView } from '../../src/features/headlines/feed-view.ts';
import type { HeadlineRun } from '../../src/features/headlines/known-headlines.ts';

/** `count` headlines, `perDay` under each day; the last ones are those of `from` on. */
function listOf(count: number, perDay: number, from = 0): HeadlineRun[] {
  const items = Array.from({ length: count - from }, (_, at) => {
    const n = at + from;
    const day = String(28 - Math.floor(n / perDay)).padStart(2, '0');
    const id = `id${n}`;
    return {
      id,
      slug: id,
      title: id,
      kind: 'brief' as const,
      publishedAt: `2025-04-${day}T10:00:00Z`,
    };
  });
  return [{ items }];
}

/** Days are 30 px high, headlines 70. */
const rows = feedRows(listOf(20, 5));
const size = (index: number) => (rows[index]?.kind === 'day' ? 30 : 70);
const start = (index: number) => rows.slice(0, index).reduce((sum, _, at) => sum + size(at), 0);
const measures = { start, size, total: start(rows.length) };

const viewOf = (first: number, last: number, kept: number[] = []) =>
  feedView(rows, { first, last }, kept, measures);
const keys = (view: { shown: readonly { key: string }[] }) => view.shown.map(({ key }) => key);

describe('a part of the rows', () => {
  it.each([
    { name: 'at the top', first: 0, last: 2, kept: [], shown: ['day 2025-04-28 1', 'id0', 'id1'] },
    {
      name: 'in a day, with its heading',
      ...{ first: 3, last: 4, kept: [] },
      shown: ['day 2025-04-28 1', 'id2', 'id3'],
    },
    {
      name: 'from a heading on',
      ...{ first: 6, last: 7, kept: [] },
      shown: ['day 2025-04-27 1', 'id5'],
    },
    {
      name: 'with those that must stay, in the order of the list and each once',
      ...{ first: 9, last: 10, kept: [22, 2, 9, 14] },
      shown: ['id1', 'day 2025-04-27 1', 'id7', 'id8', 'id11', 'id18'],
    },
    {
      name: 'without what is no row',
      ...{ first: 23, last: 23, kept: [-1, 24] },
      shown: ['day 2025-04-25 1', 'id19'],
    },
  ])('$name', ({ first, last, kept, shown }) => {
    const view = viewOf(first, last, kept);
    expect(keys(view)).toEqual(shown);
    expect(view.indexes.map((index) => rows[index]?.key)).toEqual(shown);
    const height = view.indexes.reduce((sum, index) => sum + size(index), 0);
    expect(view.before + height + view.after).toBe(measures.total);
    const above = view.indexes.filter((index) => index < first);
    expect(view.before + above.reduce((sum, index) => sum + size(index), 0)).toBe(start(first));
  });

  it('stays itself while others come above it or leave it', () => {
    const view = viewOf(6, 9);
    expect(view.rowsOf(rows)).toBe(view.shown);
    const later = feedRows([
      {
        items: [
          ...(listOf(1, 1)[0]?.items ?? []).map((one) => ({ ...one, id: 'new' })),
          ...(listOf(20, 5)[0]?.items ?? []).filter(({ id }) => id !== 'id6'),
        ],
      },
    ]);
    expect(view.rowsOf(later).map(({ key }) => key)).toEqual(['day 2025-04-27 1', 'id5', 'id7']);
  });

  it('is the same where it shows the same in the same place', () => {
    expect(isSameView(viewOf(6, 9), viewOf(6, 9))).toBe(true);
    expect(isSameView(viewOf(6, 9), viewOf(6, 10))).toBe(false);
    expect(isSameView(viewOf(6, 9), { ...viewOf(6, 9), before: 1 })).toBe(false);
    expect(isSameView(undefined, viewOf(6, 9))).toBe(false);
  });
});

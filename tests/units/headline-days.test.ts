import { describe, expect, it } from 'vitest';
import { groupByDay } from '../../src/features/headlines/headline-days.ts';

const at = (...times: string[]) =>
  times.map((publishedAt, n) => ({
    ...{ id: String(n), slug: String(n), title: String(n), publishedAt },
    kind: 'brief' as const,
  }));

/** Of each day its date and what stands under it. */
const grouped = (...times: string[]) =>
  groupByDay(at(...times)).map(({ date, headlines }) => [
    date,
    headlines.map(({ id }) => id).join(''),
  ]);

describe('the list cut into days', () => {
  it.each([
    { name: 'nothing', times: [], days: [] },
    {
      name: 'one day',
      times: ['2025-04-23T15:30:00+01:00', '2025-04-23T00:00:00+01:00'],
      days: [['2025-04-23', '01']],
    },
    {
      name: 'midnight as the newsroom has it, whatever the reader’s own is',
      times: ['2025-04-23T00:30:00+14:00', '2025-04-22T23:30:00-11:00'],
      days: [
        ['2025-04-23', '0'],
        ['2025-04-22', '1'],
      ],
    },
    {
      name: 'the night in which the clock goes back',
      times: [
        '2025-02-23T03:10:00+00:00',
        '2025-02-23T02:50:00+00:00',
        '2025-02-23T02:50:00+01:00',
        '2025-02-22T23:59:00+01:00',
      ],
      days: [
        ['2025-02-23', '012'],
        ['2025-02-22', '3'],
      ],
    },
    {
      name: 'a list in an order of its own',
      times: ['2025-04-22T10:00:00Z', '2025-04-23T10:00:00Z', '2025-04-22T09:00:00Z'],
      days: [
        ['2025-04-22', '0'],
        ['2025-04-23', '1'],
        ['2025-04-22', '2'],
      ],
    },
  ])('$name', ({ times, days }) => {
    expect(grouped(...times)).toEqual(days);
  });

  it('leaves the list as it was', () => {
    const headlines = at('2025-04-23T10:00:00Z', '2025-04-22T10:00:00Z');
    const before = structuredClone(headlines);
    groupByDay(headlines);
    expect(headlines).toEqual(before);
  });
});

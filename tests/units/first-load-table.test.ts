import { describe, expect, it } from 'vitest';
import { firstLoadTable, type Measured, median } from '../bench/first-load-table.ts';

describe('the median', () => {
  it.each([
    ['of one', [4], 4],
    ['of an odd number, in any order', [900, 20, 100], 100],
    ['of an even number', [1, 2, 10, 30], 6],
    ['of none', [], Number.NaN],
  ])('%s', (_, values, expected) => {
    expect(median(values)).toBe(expected);
  });
});

describe('the table', () => {
  const page = (name: string, ...times: number[]): Measured => ({
    name,
    loads: times.map((lcp) => ({ fcp: lcp / 2, lcp, tbt: 0, cls: 0, bytes: 2_140, jsBytes: 0 })),
  });

  it('has medians with their spread, and ratios to the peers that were measured', () => {
    const table = firstLoadTable(
      [page('limit', 400), page('ours', 1_300, 1_000, 1_100)],
      ['limit'],
    );
    expect(table.split('\n')).toEqual([
      '| page  |        FCP ms |              LCP ms | TBT ms |   CLS |  kB | JS kB | FCP ÷ limit | LCP ÷ limit |',
      '| ----- | ------------: | ------------------: | -----: | ----: | --: | ----: | ----------: | ----------: |',
      '| limit |           200 |                 400 |      0 | 0.000 | 2.1 |   0.0 |        1.00 |        1.00 |',
      '| ours  | 550 (500–650) | 1,100 (1,000–1,300) |      0 | 0.000 | 2.1 |   0.0 |        2.75 |        2.75 |',
    ]);
  });

  it('leaves out the ratios to a peer that was not', () => {
    expect(firstLoadTable([page('ours', 1_000)], ['limit', 'floor'])).not.toContain('÷');
  });
});

import { describe, expect, it } from 'vitest';
import { type Column, comparisonTable } from '../../bench/comparison-table.ts';

interface Run {
  ms: number;
  bytes: number;
}

const COLUMNS: Column<Run>[] = [
  {
    title: 'paint ms',
    of: ({ ms }) => ms,
    format: (ms) => ms.toLocaleString('en'),
    ratio: 'paint',
  },
  { title: 'kB', of: ({ bytes }) => bytes, format: (bytes) => (bytes / 1000).toFixed(1) },
];

const row = (name: string, ...times: number[]) => ({
  name,
  runs: times.map((ms) => ({ ms, bytes: 2_140 })),
});

describe('the table', () => {
  it('has medians with their spread, and ratios to the peers that were measured', () => {
    const rows = [row('limit', 400), row('ours', 1_300, 1_000, 1_100)];
    expect(comparisonTable(rows, COLUMNS, ['limit', 'bare']).split('\n')).toEqual([
      '|       |            paint ms |  kB | paint ÷ limit |',
      '| ----- | ------------------: | --: | ------------: |',
      '| limit |                 400 | 2.1 |          1.00 |',
      '| ours  | 1,100 (1,000–1,300) | 2.1 |          2.75 |',
    ]);
  });

  it('leaves out what was not measured, as a row and as a peer', () => {
    const table = comparisonTable([row('limit'), row('ours', 1_000)], COLUMNS, ['limit']);
    expect(table).not.toContain('limit');
    expect(table).not.toContain('÷');
  });

  it('has no ratio to a peer that took no time', () => {
    const table = comparisonTable([row('limit', 0), row('ours', 90)], COLUMNS, ['limit']);
    expect(table).toContain('| ours  |       90 | 2.1 |             – |');
  });
});

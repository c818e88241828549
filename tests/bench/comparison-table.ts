import { markdownTable } from './markdown-table.ts';
import { median } from './median.ts';

/** What was measured again and again: a row of the table. */
export interface Row<Run> {
  name: string;
  runs: Run[];
}

/** What was measured: a column of the table. */
export interface Column<Run> {
  title: string;
  of(run: Run): number;
  format(value: number): string;
  /** The short name that its ratios to the peers go by; without one it has none. */
  ratio?: string;
}

/**
 * Markdown: medians (least–most), and ratios of medians to those peers that were measured. A row
 * without a run, which is one that was not asked for, is left out.
 */
export function comparisonTable<Run>(
  rows: Row<Run>[],
  columns: Column<Run>[],
  peerNames: readonly string[],
): string {
  const measured = rows.filter(({ runs }) => runs.length > 0);
  const ratios = measured
    .filter(({ name }) => peerNames.includes(name))
    .flatMap((peer) =>
      columns.flatMap((column) => (column.ratio ? [{ ...column, ratio: column.ratio, peer }] : [])),
    );
  const head = [
    '',
    ...columns.map(({ title }) => title),
    ...ratios.map(({ ratio, peer }) => `${ratio} ÷ ${peer.name}`),
  ];
  const body = measured.map(({ name, runs }) => [
    name,
    ...columns.map(({ of, format }) => spread(runs.map(of), format)),
    ...ratios.map(({ of, peer }) => quotient(median(runs.map(of)), median(peer.runs.map(of)))),
  ]);
  return markdownTable([head, ...body]);
}

function spread(values: number[], format: (value: number) => string): string {
  const [low, middle, high] = [Math.min(...values), median(values), Math.max(...values)].map(
    format,
  );
  return low === high ? `${middle}` : `${middle} (${low}–${high})`;
}

function quotient(value: number, of: number): string {
  return of === 0 ? '–' : (value / of).toFixed(2);
}

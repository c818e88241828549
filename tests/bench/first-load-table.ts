import type { Load } from './phone.ts';
import { inKilobytes } from './weigh.ts';

/** A page that was measured, and all its loads. */
export interface Measured {
  name: string;
  loads: Load[];
}

/** The middle of `values`; of an even number of them, the mean of the two in the middle. */
export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const [low = Number.NaN, high = Number.NaN] = [
    sorted[Math.floor(middle)],
    sorted[Math.ceil(middle)],
  ];
  return (low + high) / 2;
}

const milliseconds = (value: number) => Math.round(value).toLocaleString('en');
const shift = (value: number) => value.toFixed(3);

const COLUMNS: [title: string, key: keyof Load, format: (value: number) => string][] = [
  ['FCP ms', 'fcp', milliseconds],
  ['LCP ms', 'lcp', milliseconds],
  ['TBT ms', 'tbt', milliseconds],
  ['CLS', 'cls', shift],
  ['kB', 'bytes', inKilobytes],
  ['JS kB', 'jsBytes', inKilobytes],
];

/** Markdown: a row for each page, medians (min–max), and its paint times over those of the peers. */
export function firstLoadTable(pages: Measured[], peerNames: string[]): string {
  const peers = pages.filter(({ name }) => peerNames.includes(name));
  const titles = COLUMNS.map(([title]) => title);
  const ratioTitles = peers.flatMap(({ name }) => [`FCP ÷ ${name}`, `LCP ÷ ${name}`]);
  const rows = pages.map((page) => [
    page.name,
    ...COLUMNS.map(([, key, format]) => spread(page, key, format)),
    ...peers.flatMap((peer) => [ratio(page, peer, 'fcp'), ratio(page, peer, 'lcp')]),
  ]);
  return markdownTable([['page', ...titles, ...ratioTitles], ...rows]);
}

/** The first column to the start, all others to the end, padded to be read as it is. */
function markdownTable(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const padded = rows.map((row) =>
    row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    ),
  );
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  const [head = [], ...body] = padded;
  return [head, rule, ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function valuesOf({ loads }: Measured, key: keyof Load): number[] {
  return loads.map((load) => load[key]);
}

function spread(page: Measured, key: keyof Load, format: (value: number) => string): string {
  const values = valuesOf(page, key);
  const [low, middle, high] = [Math.min(...values), median(values), Math.max(...values)].map(
    format,
  );
  return low === high ? `${middle}` : `${middle} (${low}–${high})`;
}

function ratio(page: Measured, peer: Measured, key: keyof Load): string {
  return (median(valuesOf(page, key)) / median(valuesOf(peer, key))).toFixed(2);
}

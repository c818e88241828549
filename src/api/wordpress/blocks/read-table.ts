import { inlineText } from '../../inline-text.ts';
import type { Block, Inline } from '../../model.ts';
import { linesOfBlocks, onOneLine } from './block-text.ts';
import type { Inner } from './parts.ts';

/** Cells that reach over more columns are there to make a page slow; in a table of many rows, over fewer. */
const MOST_COLUMNS = 50;
const MOST_REACHED = 100_000;

/**
 * A table, and after it the pictures and embeds of its cells, which hold text alone. One without two
 * cells side by side is only there for its looks: it is undefined, and what it holds stays.
 */
export function tableIn(table: Element, inner: Inner): Block[] | undefined {
  if (!(table instanceof HTMLTableElement)) return undefined;
  const found = [...table.rows];
  if (found.every(({ cells }) => cells.length < 2)) return undefined;
  const media: Block[] = [];
  const first = [...(found[0]?.cells ?? [])];
  const hasHead = first.length > 0 && first.every(isHeader);
  const columns = Math.min(MOST_COLUMNS, Math.floor(MOST_REACHED / found.length));
  const spans = Array.from({ length: columns }, () => 0);
  const rows = found.map((row, index) =>
    cellsOf(row, spans, (cell) => {
      const inlines = inlinesIn(inner(cell), media);
      const isName = isHeader(cell) && inlines.length > 0 && !(hasHead && index === 0);
      return isName ? [{ type: 'strong', children: inlines }] : inlines;
    }),
  );
  const captions = [...table.children].filter(({ localName }) => localName === 'caption');
  const caption = onOneLine(inlineText(inlinesIn(captions.flatMap(inner), media)));
  if (caption === '' && rows.flat().every(({ length }) => length === 0)) return media;
  const head = hasHead ? rows.shift() : undefined;
  return [{ type: 'table', id: '', caption: caption || undefined, head, rows }, ...media];
}

function isHeader({ localName }: Element): boolean {
  return localName === 'th';
}

/** The cells of a row in their columns; `spans` says for how many more rows each of the first ones is taken. */
function cellsOf(
  row: HTMLTableRowElement,
  spans: number[],
  read: (cell: HTMLTableCellElement) => Inline[],
): Inline[][] {
  const taken = spans.map((rows) => rows > 0);
  for (const [column, rows] of spans.entries()) spans[column] = rows - 1;
  const cells: Inline[][] = [];
  let column = 0;
  for (const cell of row.cells) {
    while (taken[column]) column += 1;
    while (cells.length < column) cells.push([]);
    cells.push(read(cell));
    const end = Math.max(column + 1, Math.min(column + cell.colSpan, spans.length));
    spans.fill(cell.rowSpan - 1, column, end);
    column = end;
  }
  return cells;
}

/** What blocks say, on lines of one cell; what they show goes into `media`. */
function inlinesIn(blocks: readonly Block[], media: Block[]): Inline[] {
  const lines = linesOfBlocks(blocks, (block) => media.push(block));
  return lines.flatMap((line, index) =>
    index === 0 ? line : [{ type: 'break' } as const, ...line],
  );
}

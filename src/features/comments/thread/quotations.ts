import type { Block, Inline } from '../../../api/model.ts';

/** How a quoted line begins, as in e-mail (RFC 3676, 4.5). */
const MARK = /^\s*>\s/;
/** The mark of a line that may be blank. */
const LINE_MARK = /^\s*>(?:\s|$)/;

/**
 * The same blocks, where paragraphs whose lines all begin with « > » are a quotation without those
 * marks: plain text has no other way to quote. One level of marks is taken.
 */
export function withQuotations(blocks: readonly Block[]): Block[] {
  const shown: Block[] = [];
  let quotation: Block[] | undefined;
  for (const block of blocks) {
    const quoted = block.type === 'paragraph' ? withoutMarks(block.children) : undefined;
    if (!quoted) {
      quotation = undefined;
      shown.push(block);
      continue;
    }
    if (!quotation) {
      quotation = [];
      shown.push({ type: 'quote', id: block.id, blocks: quotation });
    }
    quotation.push({ type: 'paragraph', id: block.id, children: quoted });
  }
  return shown;
}

/** What a paragraph quotes; undefined where it does not, or says more than that. */
function withoutMarks(inlines: readonly Inline[]): Inline[] | undefined {
  const quoted: Inline[] = [];
  for (const line of linesOf(inlines)) {
    const [first, ...rest] = line;
    const mark = first?.type === 'text' && (rest.length === 0 ? LINE_MARK : MARK).exec(first.text);
    if (!mark) return undefined;
    if (quoted.length > 0) quoted.push({ type: 'break' });
    quoted.push({ type: 'text', text: first.text.slice(mark[0].length) });
    for (const inline of rest) quoted.push(inline);
  }
  return quoted;
}

function linesOf(inlines: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]];
  for (const inline of inlines) {
    if (inline.type === 'break') lines.push([]);
    else lines.at(-1)?.push(inline);
  }
  return lines;
}

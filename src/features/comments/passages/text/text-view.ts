/**
 * The text of an article as it stands on the page, as one string, and the way from its offsets to the
 * page's text nodes and back. It is read from the page, and nothing is written into it.
 */
import type { TextRange } from './text-range.ts';

export interface TextBlock extends TextRange {
  /** As in its element's id, `b-KEY`. */
  key: string;
  element: HTMLElement;
  /** What stands beside it is put in here. */
  host: HTMLElement;
}

export interface TextView {
  /** Blocks, and what stands in blocks of its own within them, are parted by a new line. */
  readonly text: string;
  /** In order; those without a word too. */
  readonly blocks: readonly TextBlock[];
  /**
   * A range of the page for UTF-16 offsets into the text, from its first word to its last: what stands
   * between two blocks is in it too. Undefined where nothing is between the offsets.
   */
  rangeOf(range: TextRange): Range | undefined;
  /** The words of the range alone, a range for each text node. */
  rangesOf(range: TextRange): Range[];
  /** The same to be painted: they cost a browser less, and do not move with a text that changes. */
  staticRangesOf(range: TextRange): StaticRange[];
  /** The offsets of what a range of the page has of the text; undefined where it has none of it. */
  offsetsOf(range: Range): TextRange | undefined;
  /** The offset of a place in a text node of the article; undefined elsewhere. */
  offsetAt(node: Node, offset: number): number | undefined;
}

/** A text node, and where its words are. */
interface Part extends TextRange {
  node: Text;
}

/** What the article says, but not in its own words. */
const NOT_TEXT = 'button, iframe, [data-aside], [data-embed], figcaption small';
/** These run on with what stands around them. */
const INLINE = new Set(['A', 'STRONG', 'EM', 'S', 'SUB', 'SUP', 'CODE', 'SPAN', '#text']);

/** @param root the element whose children are the blocks, each with its host (`data-aside`) */
export function textViewOf(root: Element): TextView {
  const parts: Part[] = [];
  const blocks: TextBlock[] = [];
  let text = '';
  for (const host of root.querySelectorAll<HTMLElement>(':scope > * > [data-aside]')) {
    const element = host.parentElement;
    if (!element) continue;
    const key = element.id.slice('b-'.length);
    part();
    const start = text.length;
    for (const child of element.childNodes) read(child);
    blocks.push({ key, element, host, start, end: Math.max(start, text.trimEnd().length) });
  }

  return {
    text: text.trimEnd(),
    blocks,
    rangeOf: ({ start, end }) => rangeOf(parts, start, end),
    rangesOf: ({ start, end }) =>
      within(parts, start, end).flatMap((one) => rangeOf([one], start, end) ?? []),
    staticRangesOf: ({ start, end }) =>
      within(parts, start, end).map(
        (part) =>
          new StaticRange({
            startContainer: part.node,
            startOffset: Math.max(0, start - part.start),
            endContainer: part.node,
            endOffset: Math.min(part.node.length, end - part.start),
          }),
      ),
    offsetsOf: (range) => offsetsOf(parts, range),
    offsetAt(node, offset) {
      const part = parts.find((one) => one.node === node);
      return part && part.start + Math.min(offset, part.node.length);
    },
  };

  function part(): void {
    if (text !== '' && !text.endsWith('\n')) text += '\n';
  }

  function read(node: Node): void {
    if (node instanceof Text) {
      const start = text.length;
      text += node.data;
      if (node.length > 0) parts.push({ node, start, end: text.length });
    } else if (node instanceof Element && !node.matches(NOT_TEXT)) {
      const isApart = !INLINE.has(node.nodeName);
      if (isApart) part();
      for (const child of node.childNodes) read(child);
      if (isApart) part();
    }
  }
}

function within(parts: readonly Part[], start: number, end: number): Part[] {
  return start < end ? parts.filter((one) => one.start < end && one.end > start) : [];
}

function rangeOf(parts: readonly Part[], start: number, end: number): Range | undefined {
  const first = parts.find((part) => part.end > start);
  const last = parts.findLast((part) => part.start < end);
  if (!first || !last || start >= end || last.start < first.start) return undefined;
  const range = document.createRange();
  range.setStart(first.node, Math.max(0, start - first.start));
  range.setEnd(last.node, Math.min(last.node.length, end - last.start));
  return range;
}

function offsetsOf(parts: readonly Part[], range: Range): TextRange | undefined {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const first = parts.find(({ node }) => range.comparePoint(node, node.length) >= 0);
  const last = parts.findLast(({ node }) => range.comparePoint(node, 0) <= 0);
  if (!first || !last) return undefined;
  const start = first.start + (first.node === startContainer ? startOffset : 0);
  const end = last.node === endContainer ? last.start + endOffset : last.end;
  return start < end ? { start, end } : undefined;
}

import { assertNever } from '../../../lib/assert-never.ts';
import { inlineText } from '../../inline-text.ts';
import type { Block, Inline } from '../../model.ts';

/** What there is to read in blocks, their parts one a line: embeds and dividers say nothing. */
export function textOfBlocks(blocks: readonly Block[]): string {
  return linesOfBlocks(blocks).map(inlineText).join('\n');
}

/** The lines of text in blocks; those that show something are told to `show`. */
export function linesOfBlocks(blocks: readonly Block[], show?: (block: Block) => void): Inline[][] {
  const lines = blocks.flatMap((block): Inline[][] => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return [block.children];
      case 'code':
        return [[{ type: 'code', text: block.text }]];
      case 'quote':
        return [...linesOfBlocks(block.blocks, show), lineOf(block.cite)];
      case 'list':
        return linesOfBlocks(block.items.flat(), show);
      case 'table':
        return [lineOf(block.caption), ...[block.head ?? [], ...block.rows].flat()];
      case 'image':
        if (!show) return [lineOf(block.caption), lineOf(block.credit)];
        show(block);
        return [];
      case 'embed':
        show?.(block);
        return [];
      case 'divider':
        return [];
      default:
        return assertNever(block);
    }
  });
  return lines.filter(({ length }) => length > 0);
}

/** The words of blocks that say something and do nothing else, on one line; undefined for others. */
export function onlyTextOf(blocks: readonly Block[]): string | undefined {
  if (blocks.some(({ type }) => type !== 'paragraph')) return undefined;
  return onOneLine(textOfBlocks(blocks));
}

/** Text on one line, with single spaces. No-break spaces are letters. */
export function onOneLine(text: string): string {
  return text.replace(/[ \t\n\f\r]+/g, ' ').trim();
}

function lineOf(text: string | undefined): Inline[] {
  return text ? [{ type: 'text', text }] : [];
}

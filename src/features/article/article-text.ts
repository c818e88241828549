/** The plain text of an article's blocks, as it was written, and what is counted in it. */
import { inlineText } from '../../api/inline-text.ts';
import type { Block } from '../../api/model.ts';
import { assertNever } from '../../lib/assert-never.ts';

/** What there is to read in a block, its parts one a line; empty for an embed or a divider. */
export function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inlineText(block.children);
    case 'quote':
      return lines([...block.blocks.map(blockText), block.cite]);
    case 'list':
      return lines(block.items.flat().map(blockText));
    case 'image':
      return lines([block.caption, block.credit]);
    case 'table':
      return lines([
        block.caption,
        ...[...(block.head ?? []), ...block.rows.flat()].map(inlineText),
      ]);
    case 'code':
      return block.text;
    case 'embed':
    case 'divider':
      return '';
    default:
      return assertNever(block);
  }
}

function lines(parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join('\n');
}

/** Words of a body: what stands between spaces and has a letter or a figure. */
export function wordCount(body: readonly Block[]): number {
  return lines(body.map(blockText))
    .split(/\s+/)
    .filter((word) => /[\dA-Za-z\u00C0-\u1FFF\u2C00-\uFFFD]/.test(word)).length;
}

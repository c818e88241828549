/** A comment as it is quoted in an answer: plain text, each line behind the mark that mail has used since RFC 3676. */
import type { Block, Inline } from '../../../api/model.ts';
import { shortened } from '../../../lib/text.ts';
import { withQuotations } from './quotations.ts';

/** A quotation recalls; in UTF-16 units. */
const LONGEST = 400;

export function quotedText(body: readonly Block[]): string {
  const words = shortened(ownWords(body), LONGEST);
  const lines = words.split('\n').map((line) => `> ${line}`);
  return `${lines.join('\n')}\n\n`;
}

/** The words of a comment as its author typed them, without what they quote themselves. */
function ownWords(body: readonly Block[]): string {
  return withQuotations(body)
    .flatMap((block) =>
      block.type === 'paragraph' || block.type === 'heading' ? [wordsOf(block.children)] : [],
    )
    .join('\n\n');
}

function wordsOf(inlines: readonly Inline[]): string {
  return inlines.map(wordOf).join('');
}

function wordOf(inline: Inline): string {
  if (inline.type === 'break') return '\n';
  return 'children' in inline ? wordsOf(inline.children) : inline.text;
}

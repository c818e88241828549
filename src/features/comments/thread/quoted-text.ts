/** A comment as it is quoted in an answer: plain text, each line behind the mark that mail has used since RFC 3676. */
import { inlineText } from '../../../api/inline-text.ts';
import type { Block } from '../../../api/model.ts';
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
      block.type === 'paragraph' || block.type === 'heading' ? [inlineText(block.children)] : [],
    )
    .join('\n\n');
}

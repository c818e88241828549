/**
 * What readers write, as WordPress keeps it: HTML in which a blank line parts paragraphs. Every sign of
 * theirs stays a sign.
 */
import { directiveFor, textDirective } from '../../lib/text-directive.ts';
import type { Block, Inline, NewComment } from '../model.ts';

/**
 * The content of a comment. The passage that it speaks of stands before the words, as a quotation whose
 * address leads to it: so it reads in any theme, and is found again here.
 * @param articleUrl absolute
 */
export function contentOf({ text, quote }: NewComment, articleUrl: string): string {
  const words = escaped(text);
  if (!quote) return words;
  const cite = `${articleUrl.replace(/#.*$/s, '')}#${textDirective(directiveFor(quote))}`;
  return `<blockquote cite="${escaped(cite)}">${escaped(quote.exact)}</blockquote>\n\n${words}`;
}

/** The same words as they will be shown, where WordPress does not give them back. */
export function wordsAsBlocks(text: string): Block[] {
  const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
  return paragraphs.map((paragraph, index) => ({
    type: 'paragraph',
    id: `p${index}`,
    children: paragraph
      .trim()
      .split('\n')
      .flatMap((line, at): Inline[] => {
        const words: Inline = { type: 'text', text: line };
        return at === 0 ? [words] : [{ type: 'break' }, words];
      }),
  }));
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

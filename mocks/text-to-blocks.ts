import type { Block, Inline } from '../src/api/model.ts';

/**
 * What a reader typed, as blocks: a blank line separates paragraphs, a newline is a break, and an
 * http(s) address is a link. Everything else, markup included, stays the text that it is.
 */
export function textToBlocks(text: string): Block[] {
  return text
    .split(/\n[^\S\n]*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph, index) => ({
      type: 'paragraph',
      id: `p${index + 1}`,
      children: paragraph.split('\n').flatMap(toLine),
    }));
}

function toLine(line: string, index: number): Inline[] {
  const inlines = toInlines(line.trim());
  return index === 0 ? inlines : [{ type: 'break' }, ...inlines];
}

// A sentence's punctuation after an address is not part of it; a bracket is, where it closes one.
const ADDRESS =
  /https?:\/\/[^\s<>"«»]*\([^\s<>"«»()]*\)|https?:\/\/[^\s<>"«»]*[^\s<>"«».,;:!?…)\]}'’]/gi;

function toInlines(line: string): Inline[] {
  const inlines: Inline[] = [];
  let end = 0;
  for (const match of line.matchAll(ADDRESS)) {
    const [href] = match;
    if (match.index > end) inlines.push({ type: 'text', text: line.slice(end, match.index) });
    inlines.push({ type: 'link', href, children: [{ type: 'text', text: href }] });
    end = match.index + href.length;
  }
  if (end < line.length) inlines.push({ type: 'text', text: line.slice(end) });
  return inlines;
}

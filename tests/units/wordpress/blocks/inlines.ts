/** Blocks and inlines as tests write them: short, and without ids. */
import type { Block, Inline } from '../../../../src/api/model.ts';

export const text = (words: string): Inline => ({ type: 'text', text: words });
export const link = (href: string, words: string): Inline => ({
  type: 'link',
  href,
  children: [text(words)],
});
export const strong = (words: string): Inline => ({ type: 'strong', children: [text(words)] });
export const br: Inline = { type: 'break' };

const inlines = (parts: readonly (string | Inline)[]): Inline[] =>
  parts.map((part) => (typeof part === 'string' ? text(part) : part));

export const p = (...parts: (string | Inline)[]): Block => ({
  type: 'paragraph',
  id: '',
  children: inlines(parts),
});
export const h = (level: 2 | 3 | 4, ...parts: (string | Inline)[]): Block => ({
  type: 'heading',
  id: '',
  level,
  children: inlines(parts),
});
export const ul = (...items: Block[][]): Block => ({ type: 'list', id: '', ordered: false, items });
export const ol = (...items: Block[][]): Block => ({ type: 'list', id: '', ordered: true, items });
export const quote = (blocks: Block[], cite?: string): Block => ({
  type: 'quote',
  id: '',
  blocks,
  cite,
});
export const image = (
  src: string,
  details: Partial<Extract<Block, { type: 'image' }>> = {},
): Block => ({ type: 'image', id: '', src, width: 1200, height: 800, alt: '', ...details });
export const embed = (provider: string, url: string, title = ''): Block => ({
  type: 'embed',
  id: '',
  provider,
  url,
  title,
});
export const code = (words: string): Block => ({ type: 'code', id: '', text: words });
export const divider: Block = { type: 'divider', id: '' };
export const table = (
  head: string[] | undefined,
  rows: (string | Inline[])[][],
  caption?: string,
): Block => ({
  type: 'table',
  id: '',
  caption,
  head: head?.map(cell),
  rows: rows.map((cells) => cells.map(cell)),
});

const cell = (content: string | Inline[]): Inline[] => {
  if (typeof content !== 'string') return content;
  return content === '' ? [] : [text(content)];
};

/** The same blocks without their ids, which have tests of their own. */
export function withoutIds(blocks: readonly Block[]): Block[] {
  return blocks.map((block) => {
    const bare = { ...block, id: '' };
    if (bare.type === 'quote') return { ...bare, blocks: withoutIds(bare.blocks) };
    return bare.type === 'list' ? { ...bare, items: bare.items.map(withoutIds) } : bare;
  });
}

import type { Block } from '../../model.ts';
import { onlyTextOf, onOneLine } from './block-text.ts';
import type { Inner } from './parts.ts';

const FIGURES = 'figure, .wp-caption';
const CAPTIONS = 'figcaption, .wp-caption-text';
const CREDITS = 'small, [class*=credit], [class*=copyright]';
/** Such words stand before the name when it is shown. */
const NAMED_CREDIT = /^(?:©|cr[ée]dits?\b|photos?\b|ph\b)/i;

/**
 * The blocks of a figure, where its only one has the caption; what has no place for one (a gallery,
 * an embed) is followed by it.
 */
export function captioned(figure: Element, inner: Inner): Block[] {
  const caption = [...figure.querySelectorAll(CAPTIONS)].find(
    (one) => one.parentElement?.closest(FIGURES) === figure,
  );
  caption?.remove();
  const blocks = inner(figure);
  if (!caption) return blocks;
  const said = inner(caption);
  const text = onlyTextOf(said);
  const [block, another] = blocks;
  if (text && block && !another) {
    if (block.type === 'image' && !block.caption) return [{ ...block, ...parted(caption, text) }];
    if (block.type === 'table' && !block.caption) return [{ ...block, caption: text }];
    if (block.type === 'quote' && !block.cite) return [{ ...block, cite: text }];
  }
  return blocks.concat(said);
}

/** A caption, and the name at its end that is marked as the credit. */
function parted(element: Element, caption: string): { caption?: string; credit?: string } {
  const credit = onOneLine([...element.querySelectorAll(CREDITS)].at(-1)?.textContent ?? '');
  if (credit === '' || !caption.endsWith(credit) || NAMED_CREDIT.test(credit)) return { caption };
  const rest = caption.slice(0, -credit.length).trim();
  return rest === '' ? { credit } : { caption: rest, credit };
}

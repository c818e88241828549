import { WORD } from '../matching/sought-passage.ts';
import type { TextBlock, TextView } from '../text/text-view.ts';
import { visibleTop } from './visible-page.ts';

/**
 * The block that a reader means who selects nothing: that which has the focus, else the caret where it
 * is in view, else the first that begins in view or, within a long one, that one. Undefined where the
 * article has no word.
 */
export function paragraphInView({ text, blocks }: TextView): TextBlock | undefined {
  const worded = blocks.filter(({ start, end }) => WORD.test(text.slice(start, end)));
  const { activeElement } = document;
  const focused = worded.find(({ element }) => element.contains(activeElement));
  if (focused) return focused;

  const top = visibleTop();
  const caret = document.getSelection()?.anchorNode ?? null;
  const placed = worded.map((block) => ({ block, rect: block.element.getBoundingClientRect() }));
  const isInView = ({ rect }: { rect: DOMRect }) => rect.bottom > top && rect.top < innerHeight;
  const found =
    placed.find((one) => one.block.element.contains(caret) && isInView(one)) ??
    placed.find((one) => one.rect.top >= top && isInView(one)) ??
    placed.findLast(({ rect }) => rect.top < top) ??
    placed[0];
  return found?.block;
}

import { type RefObject, useLayoutEffect } from 'react';
import type { TextRange } from '../text/text-range.ts';
import type { TextView } from '../text/text-view.ts';
import { toolsPlace } from './tools-place.ts';
import { visibleTop } from './visible-page.ts';

/** Puts the tools by the words, and again when the text is laid out anew. */
export function useToolsPlace(
  tools: RefObject<HTMLElement | null>,
  view: TextView,
  { start, end }: TextRange,
): void {
  useLayoutEffect(() => {
    const element = tools.current;
    const column = view.blocks.findLast((block) => block.start <= start)?.element;
    if (!element || !column || !('ResizeObserver' in window)) return;
    // It calls once by itself, when all is laid out and nothing is painted yet.
    const observer = new ResizeObserver(() => {
      place(element, view.rangesOf({ start, end }), column);
    });
    observer.observe(column);
    return () => observer.disconnect();
  }, [tools, view, start, end]);
}

function place(tools: HTMLElement, ranges: readonly Range[], column: HTMLElement): void {
  const frame = tools.offsetParent?.getBoundingClientRect();
  // At the bottom edge, it has its place from the style sheet.
  if (!frame || getComputedStyle(tools).position === 'fixed') return;
  const { width, height } = tools.getBoundingClientRect();
  const found = toolsPlace({
    parts: ranges.flatMap((range) => [...range.getClientRects()]),
    column: column.getBoundingClientRect(),
    seen: { top: visibleTop(), bottom: window.innerHeight },
    size: { width, height },
  });
  if (!found) return;
  const { left, top, tip, side } = found;
  const isRightToLeft = tools.dir === 'rtl';
  const start = isRightToLeft ? frame.right - left - width : left - frame.left;
  tools.dataset['side'] = side;
  tools.style.setProperty('--start', `${start}px`);
  tools.style.setProperty('--top', `${top - frame.top}px`);
  tools.style.setProperty('--tip', `${isRightToLeft ? width - tip : tip}px`);
}

import { type RefObject, useLayoutEffect } from 'react';
import type { TextRange } from '../text/text-range.ts';
import type { TextView } from '../text/text-view.ts';
import { paintChoice } from './paint-choice.ts';
import { type Extent, scrollToSee, visibleTop } from './visible-page.ts';

/** Between what is brought into sight and the edges, in pixels. */
const AIR = 12;

/** Paints what is chosen and keeps it in sight, with the panel in which it is chosen. */
export function useChoiceShown(
  view: TextView,
  range: TextRange | undefined,
  panel: RefObject<HTMLElement | null>,
): void {
  const { start, end } = range ?? { start: 0, end: 0 };
  useLayoutEffect(() => paintChoice(view.staticRangesOf({ start, end })), [view, start, end]);
  useLayoutEffect(() => {
    const words = view.rangeOf({ start, end })?.getBoundingClientRect();
    if (words && panel.current) bringIntoSight(words, panel.current);
  }, [view, start, end, panel]);
}

function bringIntoSight(words: Extent, panel: HTMLElement): void {
  const { top, bottom } = panel.getBoundingClientRect();
  const isAtEdge = getComputedStyle(panel).position === 'fixed';
  const seen = { top: visibleTop() + AIR, bottom: (isAtEdge ? top : window.innerHeight) - AIR };
  const both = { top: Math.min(words.top, top), bottom: Math.max(words.bottom, bottom) };
  const hasRoom = both.bottom - both.top <= seen.bottom - seen.top;
  const distance = scrollToSee(isAtEdge || !hasRoom ? words : both, seen);
  if (distance !== 0) window.scrollBy({ top: distance });
}

/**
 * A long thread keeps its reader's place by itself, whatever changes above: rows that come in or are
 * measured, or what stands over the list.
 */
import type { RefObject } from 'react';

/** The first row in sight, and where it stands in the page, in pixels from its top. */
export interface Anchor {
  key: string;
  place: number;
}

/** Scrolls by as much as the row has moved that was the first in sight; `anchor` is the first one then. */
export function keepPlace(list: HTMLElement | null, anchor: RefObject<Anchor | undefined>): void {
  const elements = rowElements(list);
  const before = anchor.current;
  const kept = before && elements.find(({ dataset }) => dataset['key'] === before.key);
  const moved = kept ? placeOf(kept) - before.place : 0;
  if (Math.abs(moved) >= 0.5) window.scrollBy({ top: moved, behavior: 'instant' });
  anchor.current = anchorAmidst(list, elements);
}

/** Undefined where the list begins on the screen: what is above it is read, and stays. */
function anchorAmidst(list: HTMLElement | null, elements: HTMLElement[]): Anchor | undefined {
  if (!list || list.getBoundingClientRect().top >= 0) return undefined;
  const inSight = elements.find((element) => element.getBoundingClientRect().bottom > 0);
  const key = inSight?.dataset['key'];
  return inSight && key !== undefined ? { key, place: placeOf(inSight) } : undefined;
}

/** The rows that are on the page, in order. */
export function rowElements(list: Element | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>(':scope > [data-key]') ?? [])];
}

/** How far below the top of the page, in pixels. */
export function placeOf(element: Element): number {
  return element.getBoundingClientRect().top + window.scrollY;
}

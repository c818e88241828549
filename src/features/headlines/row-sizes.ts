import type { VirtualItem, Virtualizer } from '@tanstack/react-virtual';
import type { FeedRow } from './feed-rows.ts';
import { scrollTarget, viewOf } from './scroller-of.ts';

/** Where no row has been measured. */
const USUAL_HEIGHT = 72;

/** The elements of the rows that are on the page, in the order of the list. */
export function rowElements(list: HTMLElement): HTMLElement[] {
  return [
    ...list.querySelectorAll<HTMLElement>(':scope > [data-thread], :scope > [role="feed"] > *'),
  ];
}

/**
 * What is known before a window is first computed: the heights of the rows that are there, so that the
 * change from a whole list moves nothing, and the usual height of the others.
 * @param indexes where in `rows` those on the page are; without it they are the first
 */
export function sizesNow(
  list: HTMLElement,
  rows: readonly FeedRow[],
  indexes?: readonly number[],
): { items: VirtualItem[]; usual: number } {
  const items = rowElements(list).flatMap((element, at) => {
    const index = indexes ? indexes[at] : at;
    const key = index === undefined ? undefined : rows[index]?.key;
    if (index === undefined || key === undefined) return [];
    const size = heightOf(element);
    return [{ index, key, size, start: 0, end: size, lane: 0 }];
  });
  const total = items.reduce((sum, { size }) => sum + size, 0);
  return { items, usual: total > 0 ? total / items.length : USUAL_HEIGHT };
}

/** Exact, where the library rounds: over thousands of rows that is a screen. */
export function measureRow(
  row: HTMLElement,
  entry: ResizeObserverEntry | undefined,
  { options, indexFromElement, itemSizeCache }: Virtualizer<Element, HTMLElement>,
): number {
  if (entry) return entry.borderBoxSize[0]?.blockSize ?? heightOf(row);
  return itemSizeCache.get(options.getItemKey(indexFromElement(row))) ?? heightOf(row);
}

function heightOf(element: Element): number {
  return element.getBoundingClientRect().height;
}

/** How far below the top of what scrolls the list begins, in pixels. */
export function marginOf(list: Element, scroller: Element): number {
  return list.getBoundingClientRect().top - viewOf(scroller).top + scroller.scrollTop;
}

/** Tells the size of the view, now and whenever it changes, until it is stopped. */
export function observeView(
  scroller: Element,
  report: (size: { width: number; height: number }) => void,
): () => void {
  const handleSize = () => report({ width: scroller.clientWidth, height: scroller.clientHeight });
  handleSize();
  const observer = new ResizeObserver(handleSize);
  observer.observe(scroller);
  window.addEventListener('resize', handleSize);
  return () => {
    observer.disconnect();
    window.removeEventListener('resize', handleSize);
  };
}

export function observeScroll(scroller: Element, onScroll: () => void): () => void {
  const target = scrollTarget(scroller);
  target.addEventListener('scroll', onScroll, { passive: true });
  return () => target.removeEventListener('scroll', onScroll);
}

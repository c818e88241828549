import { useWindowVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { type Anchor, keepPlace, placeOf, rowElements } from './keep-place.ts';
import { rowId } from './row-id.ts';
import type { ThreadRow } from './thread.ts';
import { isSameView, type ThreadView, USUAL_HEIGHT } from './thread-view.ts';

/** Rows beyond the edges of the screen that stay on the page. */
const OVERSCAN = 8;

interface ThreadWindowProps {
  list: RefObject<HTMLOListElement | null>;
  rows: readonly ThreadRow[];
  /** Rows that stay on the page wherever it is scrolled to. */
  pinned: ReadonlySet<string>;
  /** Scrolls to a row; set while there is a window. */
  show: RefObject<((id: string) => void) | undefined>;
  onView: (view: ThreadView) => void;
}

/** Decides which rows of a long thread are on the page, and keeps the row in sight where it is. */
export function ThreadWindow({ list, rows, pinned, show, onView }: ThreadWindowProps) {
  const [margin, setMargin] = useState(() => marginOf(list.current));
  const view = useRef<ThreadView>(undefined);
  const anchor = useRef<Anchor>(undefined);
  const virtualizer = useWindowVirtualizer<HTMLElement>({
    count: rows.length,
    overscan: OVERSCAN,
    scrollMargin: margin,
    estimateSize: () => USUAL_HEIGHT,
    measureElement: heightOf,
    getItemKey: useCallback((index: number) => rows[index]?.key ?? index, [rows]),
    rangeExtractor: ({ startIndex, endIndex, count, overscan }) => {
      const from = Math.max(0, startIndex - overscan);
      const to = Math.min(count - 1, endIndex + overscan);
      const indexes = new Set(Array.from({ length: to - from + 1 }, (_, at) => from + at));
      for (const [index, row] of pinned.size > 0 ? rows.entries() : []) {
        if (!pinned.has(rowId(row))) continue;
        // With its neighbours, where Tab goes on.
        for (const at of [index - 1, index, index + 1]) {
          if (at >= 0 && at < count) indexes.add(at);
        }
      }
      return [...indexes].sort((a, b) => a - b);
    },
  });

  // It would do so before the row has moved, and for rows that are measured alone.
  virtualizer.shouldAdjustScrollPositionOnItemSizeChange = () => false;

  useLayoutEffect(() => {
    for (const element of rowElements(list.current)) virtualizer.measureElement(element);
    keepPlace(list.current, anchor);
  });

  // What grows or shrinks without a rendering of its own here.
  useLayoutEffect(() => {
    const panel = list.current?.closest('section');
    if (!panel || !('ResizeObserver' in window)) return;
    const observer = new ResizeObserver(() => keepPlace(list.current, anchor));
    observer.observe(panel);
    return () => observer.disconnect();
  }, [list]);

  useLayoutEffect(() => {
    const next: ThreadView = {
      of: rows,
      shown: virtualizer.getVirtualItems().map(({ index, start, end }) => ({
        index,
        start: start - margin,
        end: end - margin,
      })),
      total: virtualizer.getTotalSize(),
    };
    if (view.current && isSameView(view.current, next)) return;
    view.current = next;
    onView(next);
    const marginNow = marginOf(list.current);
    if (Math.abs(marginNow - margin) > 1) setMargin(marginNow);
  });

  useLayoutEffect(() => {
    show.current = (id) => {
      const index = rows.findIndex((row) => rowId(row) === id);
      if (index >= 0) virtualizer.scrollToIndex(index, { align: 'center' });
    };
    return () => {
      show.current = undefined;
    };
  }, [show, rows, virtualizer]);
  return null;
}

/** How far below the top of the page the list begins, in pixels. */
function marginOf(list: Element | null): number {
  return list ? Math.round(placeOf(list)) : 0;
}

/** Exact, where the library rounds: over thousands of rows that is a screen. */
function heightOf(
  row: HTMLElement,
  entry: ResizeObserverEntry | undefined,
  { options, indexFromElement, itemSizeCache }: Virtualizer<Window, HTMLElement>,
): number {
  const known = itemSizeCache.get(options.getItemKey(indexFromElement(row)));
  return entry?.borderBoxSize[0]?.blockSize ?? known ?? row.getBoundingClientRect().height;
}

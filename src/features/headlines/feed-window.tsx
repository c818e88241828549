import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { FeedKeeperProps, Show } from './feed-keeper.tsx';
import type { FeedRow } from './feed-rows.ts';
import { feedView, isSameView } from './feed-view.ts';
import {
  marginOf,
  measureRow,
  observeScroll,
  observeView,
  rowElements,
  sizesNow,
} from './row-sizes.ts';
import { useFocusedRow } from './use-focused-row.ts';

interface FeedWindowProps extends Pick<FeedKeeperProps, 'rows' | 'view' | 'openSlug' | 'onView'> {
  list: HTMLElement;
  scroller: Element;
  show: Show;
}

/** What the last view was made of. */
interface InView {
  rows: readonly FeedRow[];
  kept: readonly number[];
  first: number;
  last: number;
  /** Headlines in sight, and where they are. */
  starts: (readonly [key: string, start: number])[];
}

/** Decides which rows of a long list are on the page: about a screen more than are in sight, either way. */
export function FeedWindow(props: FeedWindowProps) {
  const { list, scroller, rows, view, openSlug, show, onView } = props;
  const focused = useFocusedRow(list);
  const kept = useMemo(() => keptIndexes(rows, openSlug, focused), [rows, openSlug, focused]);
  const [margin, setMargin] = useState(() => marginOf(list, scroller));
  const [{ items, usual }] = useState(() => sizesNow(list, rows, view?.indexes));
  const [overscan] = useState(() => Math.ceil(scroller.clientHeight / usual));
  const followScroll = useRef<() => void>(undefined);
  const virtualizer = useVirtualizer<Element, HTMLElement>({
    count: rows.length,
    overscan,
    scrollMargin: margin,
    getScrollElement: () => scroller,
    getItemKey: useCallback((index: number) => rows[index]?.key ?? index, [rows]),
    estimateSize: () => usual,
    initialMeasurementsCache: items,
    initialOffset: () => scroller.scrollTop,
    measureElement: measureRow,
    observeElementRect: (_, report) => observeView(scroller, report),
    observeElementOffset: (_, report) => {
      // In the frame that scrolled, so that no row is missing in it.
      followScroll.current = () => flushSync(() => report(scroller.scrollTop, false));
      report(scroller.scrollTop, false);
      return observeScroll(scroller, followScroll.current);
    },
    // The reader's place is kept on the page itself, where nothing is estimated.
    scrollToFn: () => {},
  });
  virtualizer.shouldAdjustScrollPositionOnItemSizeChange = () => false;

  const inView = useRef<InView>({ rows, kept, first: 0, last: -1, starts: [] });
  const startOf = (index: number) => virtualizer.measurementsCache[index]?.start ?? margin;

  // What came or went above moves the window along, before it is known on the page by how much.
  const moveAlong = () => {
    const last = inView.current;
    if (last.rows === rows || scroller.scrollTop <= 0 || virtualizer.scrollOffset === null) return;
    virtualizer.getVirtualItems();
    for (const [key, start] of last.starts) {
      const index = rows.findIndex((row) => row.key === key);
      if (index < 0) continue;
      virtualizer.scrollOffset += startOf(index) - start;
      return;
    }
  };

  useLayoutEffect(() => {
    const indexes = view?.of === rows ? view.indexes : view ? [] : rows.map((_, index) => index);
    for (const [at, element] of rowElements(list).entries()) {
      const index = indexes[at];
      if (index === undefined) break;
      if (element.dataset['index'] !== `${index}`) element.dataset['index'] = `${index}`;
      virtualizer.measureElement(element);
    }
    virtualizer.measureElement(null);
    moveAlong();
    const shown = virtualizer.getVirtualItems();
    const { range } = virtualizer;
    const [first, last] = [shown[0]?.index, shown.at(-1)?.index];
    if (!range || first === undefined || last === undefined) return;
    const starts = rows
      .slice(range.startIndex, range.endIndex + 1)
      .flatMap(({ kind, key }, at): InView['starts'] =>
        kind === 'headline' ? [[key, startOf(range.startIndex + at)]] : [],
      );
    const before = inView.current;
    const spare = Math.floor(overscan / 2);
    if (
      before.rows === rows &&
      before.kept === kept &&
      before.first <= Math.max(0, range.startIndex - spare) &&
      before.last >= Math.min(rows.length - 1, range.endIndex + spare)
    ) {
      inView.current = { ...before, starts };
      return;
    }
    inView.current = { rows, kept, first, last, starts };
    const next = feedView(rows, { first, last }, kept, {
      start: (index) => startOf(index) - margin,
      size: (index) => virtualizer.measurementsCache[index]?.size ?? 0,
      total: virtualizer.getTotalSize(),
    });
    if (!isSameView(view, next)) onView(next);
    const marginNow = marginOf(list, scroller);
    if (Math.abs(marginNow - margin) > 1) setMargin(marginNow);
  });

  useLayoutEffect(() => {
    show.current = (id) => {
      const index = rows.findIndex(({ key }) => key === id);
      const { first, last } = inView.current;
      if (index < 0 || (index >= first && index <= last)) return;
      // A third of the view below its top, away from what sticks to its edges.
      scroller.scrollTop = startOf(index) - scroller.clientHeight / 3;
      followScroll.current?.();
    };
    return () => {
      show.current = undefined;
    };
  });
  return null;
}

/** Those that stay on the page wherever it is scrolled to: what is read, and what has the focus. */
function keptIndexes(
  rows: readonly FeedRow[],
  openSlug: string | undefined,
  focused: string | undefined,
): number[] {
  const kept: number[] = [];
  for (const [index, row] of rows.entries()) {
    if (row.kind !== 'headline') continue;
    if (row.headline.slug === openSlug || row.headline.id === focused) kept.push(index);
  }
  return kept;
}

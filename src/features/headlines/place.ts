import { scrollTarget, viewOf } from './scroller-of.ts';

/** The reader's place in a list: what stands at the top of the view stays there, to the pixel. */
export interface PlaceKeeper {
  /** Notes what is in view, unless nothing was scrolled since. At the very top there is no place to keep. */
  remember(): void;
  /** Scrolls by as much as the first of the rows noted that is still there has moved. */
  restore(): void;
  /** Follows the scrolling of `scroller`, and what changes size in the list, until it is released. */
  follow(scroller: Element): () => void;
}

interface Place {
  scroll: number;
  /** How much of the view is under what sticks to its top. */
  edge: number;
  /** Rows in view from the top, and where they are in it. */
  rows: { row: Element; top: number }[];
}

/** Browsers keep a place by themselves, all but Safari, and only where nothing is taken out and put in. */
export function createPlaceKeeper(list: HTMLElement): PlaceKeeper {
  let scroller: Element = document.documentElement;
  let place: Place | undefined;
  let isElsewhere = false;
  // A scroller stands on whole pixels and rows do not: the rest of a pixel stands above the list.
  let rest = 0;

  const setRest = (pixels: number) => {
    rest = pixels;
    list.style.marginBlockStart = pixels === 0 ? '' : `${pixels}px`;
  };

  const note = () => {
    const scroll = scroller.scrollTop;
    place = scroll > 0 ? { scroll, ...inView(list, scroller) } : undefined;
    if (!place && rest !== 0) setRest(0);
  };

  const scrollBy = (pixels: number) => {
    const before = scroller.scrollTop;
    scroller.scrollTop = before + Math.round(pixels - rest);
    const left = rest - pixels + scroller.scrollTop - before;
    // More than that is the end of the list.
    setRest(Math.max(-0.5, Math.min(0.5, left)));
  };

  const keeper: PlaceKeeper = {
    remember() {
      if (scroller.scrollTop !== place?.scroll) note();
    },
    restore() {
      const kept = place?.rows.find(({ row }) => row.isConnected);
      if (kept) {
        const moved = kept.row.getBoundingClientRect().top - viewOf(scroller).top - kept.top;
        if (Math.abs(moved) > 0.01) scrollBy(moved);
      }
      // Another scroller has another head, which the rows begin below.
      if (kept && place && isElsewhere) scrollBy(place.edge - topEdge(list, scroller));
      isElsewhere = false;
      note();
    },
    follow(next) {
      isElsewhere = next !== scroller;
      scroller = next;
      const ending = new AbortController();
      const { signal } = ending;
      scrollTarget(next).addEventListener('scroll', keeper.remember, { signal, passive: true });
      if (next instanceof HTMLElement) next.style.setProperty('overflow-anchor', 'none');
      const stop = observeSize(list, () => {
        if (scroller.scrollTop === place?.scroll) keeper.restore();
        else note();
      });
      return () => {
        ending.abort();
        stop();
        if (next instanceof HTMLElement) next.style.removeProperty('overflow-anchor');
      };
    },
  };
  return keeper;
}

/** Nothing has a size where nothing is laid out. */
function observeSize(list: Element, onSize: () => void): () => void {
  if (!('ResizeObserver' in window)) return () => {};
  const observer = new ResizeObserver(onSize);
  observer.observe(list);
  return () => observer.disconnect();
}

/** The open row sticks, and a row that slides in is on its way: neither says where the others are. */
function inView(list: Element, scroller: Element): Omit<Place, 'scroll'> {
  const view = viewOf(scroller);
  const edge = topEdge(list, scroller);
  const rows: Place['rows'] = [];
  for (const row of list.querySelectorAll('article:not([data-thread="open"])')) {
    const { top, bottom } = row.getBoundingClientRect();
    if (bottom - view.top <= edge || top >= view.bottom) continue;
    if (row.getAnimations().length > 0) continue;
    rows.push({ row, top: top - view.top });
  }
  return { edge, rows };
}

/** Where rows come into sight below what sticks above them: a day, and the open row. */
function topEdge(list: Element, scroller: Element): number {
  const { top } = viewOf(scroller);
  const day = list.querySelector(':scope > [data-thread]')?.getBoundingClientRect();
  const edge = Math.max(top, day?.bottom ?? top);
  const open = list.querySelector('[data-thread="open"]')?.getBoundingClientRect();
  return (open && open.top <= edge + 1 ? Math.max(edge, open.bottom) : edge) - top;
}

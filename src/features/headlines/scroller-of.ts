/** What scrolls a part of the page: the nearest column that scrolls by itself, else the whole page. */
export function scrollerOf(part: Element): Element {
  for (let at = part.parentElement; at; at = at.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return document.scrollingElement ?? document.documentElement;
}

/** Where its view begins and ends, in pixels from the top of the screen. */
export function viewOf(scroller: Element): { top: number; bottom: number } {
  if (isPage(scroller)) return { top: 0, bottom: scroller.clientHeight };
  const { top } = scroller.getBoundingClientRect();
  return { top, bottom: top + scroller.clientHeight };
}

/** What its scrolling is told to. */
export function scrollTarget(scroller: Element): EventTarget {
  return isPage(scroller) ? document : scroller;
}

function isPage(scroller: Element): boolean {
  return scroller === (document.scrollingElement ?? document.documentElement);
}

/** What a reader sees of the page, in pixels from the window's top. */

export interface Extent {
  top: number;
  bottom: number;
}

/** Where the page begins to be seen: below the masthead, which stays. */
export function visibleTop(): number {
  const { documentElement } = document;
  return Number.parseFloat(getComputedStyle(documentElement).getPropertyValue('--masthead')) || 0;
}

/** By how much to scroll so that all of `part` is seen, or its beginning where there is no room for it. */
export function scrollToSee(part: Extent, seen: Extent): number {
  if (part.top < seen.top || part.bottom - part.top > seen.bottom - seen.top) {
    return part.top - seen.top;
  }
  return Math.max(0, part.bottom - seen.bottom);
}

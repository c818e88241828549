const SLIDE = [{ opacity: 0, transform: 'translateY(-0.75rem)' }, {}];
const TIMING = { duration: 240, easing: 'ease-out' };

/** The first `count` rows of a list have come while the reader looked on. */
export function slideIn(list: Element, count: number): void {
  if (!matchMedia('(prefers-reduced-motion: no-preference)').matches) return;
  const rows = [...list.querySelectorAll('[aria-posinset]')].slice(0, count);
  for (const row of rows) row.animate(SLIDE, TIMING);
}

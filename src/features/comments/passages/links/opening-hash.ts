let isFollowed = false;

/**
 * The hash that the page was opened by, with its text directive, which browsers that know directives
 * show to no script; they tell it of the navigation (Navigation Timing, `name`). Empty where it was
 * followed already: who comes back to the page has been led to its words before.
 */
export function openingHash(): string {
  if (isFollowed) return '';
  const asked = URL.parse(performance.getEntriesByType?.('navigation')[0]?.name ?? '');
  const here = new URL(location.href);
  if (!asked || asked.pathname !== here.pathname) return here.hash;
  return asked.hash;
}

/** What the page was opened by is not to be followed a second time. */
export function endOpening(): void {
  isFollowed = true;
}

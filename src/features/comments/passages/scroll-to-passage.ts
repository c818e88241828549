/** Brings words of the article before the reader. */

/** Where on the screen a passage comes to stand, as a part of its height. */
const AT = 0.3;
/** How much of the screen a low sheet leaves above it. */
const ABOVE = 0.34;
/** Between a passage and the sheet below it, in pixels. */
const CLEAR = 24;

/** Scrolls so that a range stands in the upper half of the screen, unless it is in sight already. */
export function scrollToRange(range: Range | undefined): void {
  const rect = range?.getBoundingClientRect();
  if (!rect) return;
  const { innerHeight } = window;
  if (rect.top > innerHeight * 0.12 && rect.bottom < innerHeight * 0.85) return;
  window.scrollBy({ top: rect.top - innerHeight * AT });
}

/**
 * Scrolls so that a range stands above the sheet that covers the lower part of the screen. Room is made
 * below the page for as long as the sheet is there, so that its last lines can rise too.
 */
export function bringAboveSheet(range: Range | undefined): () => void {
  const rect = range?.getBoundingClientRect();
  const { body } = document;
  const end = () => body.style.removeProperty('padding-block-end');
  if (!rect) return end;
  // Its form may still be on its way.
  const sheetTop = window.innerHeight * ABOVE;
  const masthead = document.querySelector('header')?.clientHeight ?? 0;
  const top = Math.max(masthead + CLEAR, Math.min(rect.top, sheetTop - CLEAR - rect.height));
  if (Math.abs(rect.top - top) < 1) return end;
  body.style.paddingBlockEnd = `${window.innerHeight - sheetTop}px`;
  window.scrollBy({ top: rect.top - top });
  return end;
}

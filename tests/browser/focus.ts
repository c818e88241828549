import type { Page } from '@playwright/test';

export async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** What is wrong with the place where the focus is; undefined where a reader sees it, and can see it. */
export function focusFault(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return 'the focus is lost';
    const name = `${focused.localName} « ${focused.getAttribute('aria-label') ?? focused.textContent.trim()} »`;

    const { left, right, top, bottom } = focused.getBoundingClientRect();
    const isSeen = [0.1, 0.5, 0.9].some((part) => {
      const [x, y] = [left + (right - left) * part, top + (bottom - top) * part];
      const there = document.elementFromPoint(x, y);
      return there !== null && (focused.contains(there) || there.contains(focused));
    });
    if (!isSeen) return `${name} is out of sight`;

    const { outlineStyle, outlineWidth } = getComputedStyle(focused);
    const hasRing = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    const field = focused.closest('search');
    const hasLine = field !== null && getComputedStyle(field).boxShadow !== 'none';
    return hasRing || hasLine ? undefined : `${name} does not show that it has the focus`;
  });
}

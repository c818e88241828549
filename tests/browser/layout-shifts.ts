/** What moved on the page without being asked to: the browser's own account (Layout Instability API). */
import type { Page } from '@playwright/test';

interface Shift {
  value: number;
  /** Within half a second of a key or a press. */
  isAfterInput: boolean;
  /** The parts of the page that moved. */
  moved: string[];
}

declare global {
  interface Window {
    shifts: Shift[];
  }
  interface PerformanceEntry {
    value: number;
    hadRecentInput: boolean;
    sources: { node: Node | null }[];
  }
}

/** Counts from the first frame of every page that is opened from now on. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const nameOf = (node: Node | null): string => {
      const element = node instanceof Element ? node : node?.parentElement;
      const place = element?.closest('[id]:not(#root), nav');
      const section = place?.id || place?.localName;
      return `${section} ${element?.localName} « ${element?.textContent.trim().slice(0, 40)} »`;
    };
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries()) {
        const moved = sources.map(({ node }) => nameOf(node));
        window.shifts.push({ value, isAfterInput: hadRecentInput, moved });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** All that moved since the last call, once the page has come to rest. */
export async function shifts(page: Page): Promise<Shift[]> {
  return page.evaluate(
    () =>
      new Promise<Shift[]>((resolve) => {
        // Two frames: the first may still move something, which the second one reports.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => setTimeout(() => resolve(window.shifts.splice(0)))),
        );
      }),
  );
}

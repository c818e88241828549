import type { Page } from '@playwright/test';

/** How long a page must neither have fetched nor computed before it counts as loaded. */
const QUIET_MS = 1500;

/** Waits until the page is done with its first load; later polling is none of it. */
export function settle(page: Page): Promise<void> {
  return page.evaluate(async (quietMs) => {
    let lastSign = performance.now();
    const observer = new PerformanceObserver(() => {
      lastSign = performance.now();
    });
    observer.observe({ entryTypes: ['resource', 'longtask'] });
    while (performance.now() - lastSign < quietMs) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    observer.disconnect();
  }, QUIET_MS);
}

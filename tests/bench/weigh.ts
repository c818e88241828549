/** What a page has fetched so far, counted by the browser itself from the bytes on the wire. */
import type { Page } from '@playwright/test';

/** In bytes: bodies as they were sent, so compressed. `all` counts the headers too. */
export interface Weights {
  html: number;
  js: number;
  css: number;
  fonts: number;
  data: number;
  all: number;
}

export async function weigh(page: Page): Promise<Weights> {
  const fetched = await page.evaluate(() =>
    [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .map((entry) => ({
        isPage: entry.entryType === 'navigation',
        path: new URL(entry.name).pathname,
        body: entry.encodedBodySize,
        whole: entry.transferSize,
      })),
  );
  const sum = (isCounted: (file: (typeof fetched)[number]) => boolean) =>
    fetched.filter(isCounted).reduce((total, { body }) => total + body, 0);
  const html = sum(({ isPage }) => isPage);
  const js = sum(({ path }) => path.endsWith('.js'));
  const css = sum(({ path }) => path.endsWith('.css'));
  const fonts = sum(({ path }) => path.endsWith('.woff2'));
  return {
    html,
    js,
    css,
    fonts,
    data: sum(() => true) - html - js - css - fonts,
    all: fetched.reduce((total, { whole }) => total + whole, 0),
  };
}

/** 1 kB is 1000 bytes. */
export function inKilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

/** Where the rows of the live list are on the screen. */
import type { Page } from '@playwright/test';

/** Where each row in sight is, by its id: in pixels from the top of the screen. */
export function places(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() => {
    const tops: Record<string, number> = {};
    const edge = document
      .querySelector('[data-thread]:has(+ [role="feed"])')
      ?.getBoundingClientRect();
    for (const link of document.querySelectorAll<HTMLElement>('[data-headline]')) {
      const { top, bottom } = link.getBoundingClientRect();
      const isSticky = link.ariaCurrent === 'page';
      if (bottom > (edge?.bottom ?? 0) && top < innerHeight - 60 && !isSticky) {
        tops[link.dataset['headline'] ?? ''] = top;
      }
    }
    return tops;
  });
}

/** The farthest that a row which was in sight, and still is, has moved since. */
export function moved(before: Record<string, number>, after: Record<string, number>): number {
  const both = Object.keys(before).filter((id) => id in after);
  if (both.length < 3) return Number.POSITIVE_INFINITY;
  return Math.max(...both.map((id) => Math.abs((before[id] ?? 0) - (after[id] ?? 0))));
}

export const frames = (page: Page) =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );

export async function scrollTo(page: Page, top: number): Promise<void> {
  await page.evaluate((to) => {
    const column = document.querySelector('[data-thread-scope]')?.parentElement;
    const scrolls = column && getComputedStyle(column).overflowY === 'auto';
    (scrolls ? column : document.documentElement).scrollTop = to;
  }, top);
  await frames(page);
}

/** Goes down a list until it has `count` rows: what is below is asked for when its end comes into view. */
export async function goDown(page: Page, count: number): Promise<void> {
  await page.evaluate(async (all) => {
    const column = document.querySelector('[data-thread-scope]')?.parentElement;
    const scrolls = column && getComputedStyle(column).overflowY === 'auto';
    const scroller = scrolls ? column : document.documentElement;
    while (!document.querySelector(`[aria-setsize="${all}"]`)) {
      scroller.scrollTop = scroller.scrollHeight;
      await new Promise(requestAnimationFrame);
    }
  }, count);
}

/** The rows that are on the page, with their places in the list. */
export const marks = (page: Page) =>
  page
    .locator('article[aria-posinset]')
    .evaluateAll((rows) => rows.map((row) => `${row.ariaPosInSet} ${row.textContent}`));

/** The slugs of the rows in view, from the top. */
export async function slugsInView(page: Page): Promise<string[]> {
  const ids = Object.entries(await places(page)).sort(([, a], [, b]) => a - b);
  const hrefs = await page.evaluate(
    (shown) =>
      shown.map(([id]) => document.querySelector(`[data-headline="${id}"]`)?.getAttribute('href')),
    ids,
  );
  return hrefs.flatMap((href) => href?.split('/').at(-1) ?? []);
}

/** Pages whose scripts are slow, so that a test can see, and use, what came as HTML. */
import type { Page, Route } from '@playwright/test';

/** Keeps the scripts that `address` matches from coming, until they are let go. */
export async function holdScripts(
  page: Page,
  address: string | RegExp = '**/assets/*.js',
): Promise<() => Promise<void>> {
  const held: Route[] = [];
  let isOver = false;
  await page.route(address, async (route) => {
    if (isOver) await route.fallback();
    else held.push(route);
  });
  return async () => {
    isOver = true;
    await Promise.all(held.map((route) => route.fallback()));
  };
}

/** Opens a page whose scripts are held: it is there when its HTML is. */
export async function visitHeld(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('#le-fil-page').waitFor({ state: 'attached' });
}

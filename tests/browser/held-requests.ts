/** Answers that are slow to come, so that a test can see, and use, what is there without them. */
import type { Page, Route } from '@playwright/test';

/** Keeps what `address` matches from coming, until it is let go. */
export async function hold(page: Page, address: string | RegExp): Promise<() => Promise<void>> {
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

/** Keeps all scripts from coming, until they are let go. */
export function holdScripts(page: Page): Promise<() => Promise<void>> {
  return hold(page, '**/assets/*.js');
}

/** Opens a page whose scripts are held: it is there when its HTML is. */
export async function visitHeld(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('#le-fil-page').waitFor({ state: 'attached' });
}

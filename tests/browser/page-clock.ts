/** Time on a page whose clock was installed: minutes that nobody waits for. */
import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** In between, what was asked for is answered: on a slow machine it takes its time. */
const INTERVALS = [20, 100, 250, 500, 1000];

/** Lets minutes go by, and the reader come back to the page after each, until `isSo` holds. */
export async function passUntil(page: Page, isSo: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.clock.fastForward('01:00');
    await page.evaluate(() =>
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true })),
    );
    await isSo();
  }).toPass({ intervals: INTERVALS });
}

/** Lets the time go by that the page waits for now, timer after timer, until `isSo` holds. */
export async function waitUntil(page: Page, isSo: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.clock.fastForward('00:05');
    await isSo();
  }).toPass({ intervals: INTERVALS });
}

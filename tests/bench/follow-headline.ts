/** From the list to the article and back, as a reader does it, on a page that has come to rest. */
import type { Browser, Locator, Page } from '@playwright/test';
import { type Device, onDevice } from './devices.ts';
import { installPaintProbe, millisecondsToPaint, type Signs } from './paint-probe.ts';
import { settle } from './settle.ts';

/**
 * What the page could know before the press: nothing, a finger that rests on the headline for a
 * moment, or a focus on it long before.
 */
export type Intent = 'none' | 'intent' | 'prefetched';

/** In milliseconds. */
export interface Visit {
  open: number;
  back: number;
}

/** As short as a finger stays on what it presses. */
const PRESS_MS = 100;
/** For the page to come to rest where it was scrolled to. */
const AT_REST_MS = 200;

export function followHeadline(
  browser: Browser,
  device: Device,
  listUrl: string,
  signs: Signs,
  intent: Intent,
): Promise<Visit> {
  return onDevice(browser, device, async (page) => {
    await installPaintProbe(page, signs);
    await page.goto(listUrl);
    const link = page.getByRole('link').filter({ hasText: signs.headline }).first();
    await link.waitFor();
    await settle(page);
    if (intent === 'prefetched') {
      await link.focus();
      await settle(page);
    }

    await press(page, link, intent === 'intent' ? PRESS_MS : 0);
    const open = await millisecondsToPaint(page);
    await settle(page);
    await page.evaluate(() => {
      window.awaitPaint('list', performance.timeOrigin + performance.now());
      // Once this is answered: the page may be gone at once.
      setTimeout(() => history.back());
    });
    return { open, back: await millisecondsToPaint(page) };
  });
}

async function press(page: Page, link: Locator, restMs: number): Promise<void> {
  // Not Playwright's own tap: it moves a pointer there first, which is an intent.
  await link.scrollIntoViewIfNeeded();
  await page.waitForTimeout(AT_REST_MS);
  const box = await link.boundingBox();
  if (!box) throw new Error('The headline is nowhere on the page');
  const touchPoints = [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }];
  const session = await page.context().newCDPSession(page);
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
  if (restMs > 0) await page.waitForTimeout(restMs);
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

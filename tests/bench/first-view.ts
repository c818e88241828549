/** The first view of the article: with nothing kept from before, and again with what that left in the cache. */
import type { Browser, Page } from '@playwright/test';
import { type Device, onDevice } from './devices.ts';
import { type Observations, observePage } from './observe-page.ts';
import { settle } from './settle.ts';
import { weigh } from './weigh.ts';

/** What one load took: milliseconds, bytes, and CLS without a unit. */
export interface Load extends Observations {
  bytes: number;
  jsBytes: number;
}

/** @param lastWords of the article: a page that never shows them was not loaded */
export function loadTwice(
  browser: Browser,
  device: Device,
  url: string,
  lastWords: string,
): Promise<{ cold: Load; reload: Load }> {
  return onDevice(browser, device, async (page) => {
    await page.goto(url);
    const cold = await loadOf(page, lastWords);
    await page.reload();
    return { cold, reload: await loadOf(page, lastWords) };
  });
}

async function loadOf(page: Page, lastWords: string): Promise<Load> {
  await page.getByText(lastWords).first().waitFor({ state: 'attached' });
  await settle(page);
  const { all, js } = await weigh(page);
  return { ...(await page.evaluate(observePage)), bytes: all, jsBytes: js };
}

/** One cold load on the phone profile: a slow network, a slow processor, nothing kept from before. */
import type { Browser, CDPSession } from '@playwright/test';
import { type Observations, observePage } from './observe-page.ts';
import { settle } from './settle.ts';
import { weigh } from './weigh.ts';

/** What one load took: milliseconds, bytes, and CLS without a unit. */
export interface Load extends Observations {
  bytes: number;
  jsBytes: number;
}

const BITS = 8;
const ROUND_TRIP_MS = 150;
const DOWN_PER_SECOND = 1_600_000 / BITS;
const UP_PER_SECOND = 750_000 / BITS;
const CPU_SLOWDOWN = 4;
/** Far more than a load takes: past it, the page is broken. */
const TIMEOUT_MS = 90_000;

/** @param lastWords of the article: a page that never shows them was not loaded */
export async function loadCold(browser: Browser, url: string, lastWords: string): Promise<Load> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 2.625,
    isMobile: true,
    hasTouch: true,
    locale: 'fr-FR',
  });
  try {
    const page = await context.newPage();
    await slowDown(await context.newCDPSession(page));
    page.setDefaultTimeout(TIMEOUT_MS);
    await page.goto(url);
    await page.getByText(lastWords).first().waitFor({ state: 'attached' });
    await settle(page);
    const { all, js } = await weigh(page);
    return { ...(await page.evaluate(observePage)), bytes: all, jsBytes: js };
  } finally {
    await context.close();
  }
}

async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditionsByRule', {
    matchedNetworkConditions: [
      {
        urlPattern: '',
        latency: ROUND_TRIP_MS,
        downloadThroughput: DOWN_PER_SECOND,
        uploadThroughput: UP_PER_SECOND,
      },
    ],
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
}

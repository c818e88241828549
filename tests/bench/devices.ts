/** What the pages are opened on: slower than the machine, and alike on any. */
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';

interface Network {
  roundTripMs: number;
  /** Bits per second. */
  down: number;
  up: number;
}

export interface Device {
  name: string;
  /** For whoever reads the table. */
  description: string;
  context: BrowserContextOptions;
  /** How many times slower the processor is than this machine's. */
  cpuSlowdown: number;
  /** None is as fast as this machine serves. */
  network?: Network;
}

/** Far more than a page takes: past it, the page is broken. */
const TIMEOUT_MS = 60_000;
const BITS = 8;

const SMALL_SCREEN: BrowserContextOptions = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 2.625,
  isMobile: true,
  hasTouch: true,
  locale: 'fr-FR',
};

export const PHONE: Device = {
  name: 'phone',
  description: '412 × 823, processor slowed 4 times, 150 ms round trip, 1.6 Mbit/s down, 0.75 up',
  context: SMALL_SCREEN,
  cpuSlowdown: 4,
  network: { roundTripMs: 150, down: 1_600_000, up: 750_000 },
};

export const DESKTOP: Device = {
  name: 'desktop',
  description: '1440 × 900, processor as it is, 40 ms round trip, 10 Mbit/s down and up',
  context: { viewport: { width: 1440, height: 900 }, locale: 'fr-FR' },
  cpuSlowdown: 1,
  network: { roundTripMs: 40, down: 10_000_000, up: 10_000_000 },
};

/** For what happens within a page that is here: the processor alone is slow. */
export const NEAR_PHONE: Device = {
  name: 'phone',
  description: '412 × 823, processor slowed 4 times, no delay on the network',
  context: SMALL_SCREEN,
  cpuSlowdown: 4,
};

/** Opens a page on the device, with nothing kept from before, for as long as `use` takes. */
export async function onDevice<T>(
  browser: Browser,
  device: Device,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(device.context);
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(TIMEOUT_MS);
    await slowDown(page, device);
    return await use(page);
  } finally {
    await context.close();
  }
}

async function slowDown(page: Page, { network, cpuSlowdown }: Device): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
  if (!network) return;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditionsByRule', {
    matchedNetworkConditions: [
      {
        urlPattern: '',
        latency: network.roundTripMs,
        downloadThroughput: network.down / BITS,
        uploadThroughput: network.up / BITS,
      },
    ],
  });
}

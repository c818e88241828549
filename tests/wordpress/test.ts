/**
 * `test` for what runs against a real WordPress: the built reader on one origin, WordPress on another,
 * and a relay in front of it that can fail. Each test finds WordPress as it was filled.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDb } from '../../mocks/db.ts';
import { noFaults } from '../../mocks/faults.ts';
import { createStaticFiles } from '../../mocks/preview/static-files.ts';
import { startPreview } from '../../mocks/preview.ts';
import { test as base, DIST, expect } from '../browser/test.ts';
import { createDesk, type Desk } from './desk.ts';
import { type Filled, OPTIONS } from './fill.ts';
import { makeSite } from './make-site.ts';
import { type Relay, startRelay } from './relay.ts';
import { readTold } from './told.ts';

interface WorkerFixtures {
  /** Where readers find WordPress. */
  relay: Relay;
  /** The folder of the reader that is configured for it. */
  site: string;
}

interface TestFixtures {
  /** What an editor does. */
  desk: Desk;
  /** What WordPress was filled with, and where it is without the relay. */
  filled: Filled;
  wordPress: string;
  pictures: undefined;
}

const { url: WORDPRESS, filled: FILLED } = readTold();
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

export const test = base.extend<TestFixtures, WorkerFixtures>({
  relay: [
    async ({ playwright: _ }, use) => {
      const relay = await startRelay(WORDPRESS);
      await use(relay);
      await relay.close();
    },
    { scope: 'worker' },
  ],

  site: [
    async ({ relay }, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'le-fil-site-'));
      const site = join(folder, 'site');
      await makeSite(DIST, site, relay.url);
      await use(site);
      await rm(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],

  files: [({ site }, use) => use(createStaticFiles(site)), { scope: 'worker' }],

  filled: ({ playwright: _ }, use) => use(FILLED),
  wordPress: ({ playwright: _ }, use) => use(WORDPRESS),

  desk: [
    async ({ relay }, use) => {
      relay.fault = undefined;
      relay.isConcerned = undefined;
      await relay.whenIdle();
      relay.asked.length = 0;
      const desk = createDesk(WORDPRESS);
      await desk.begin(FILLED.mark, OPTIONS);
      await use(desk);
    },
    { auto: true },
  ],

  // The policy of the reader lets pictures come over TLS alone, which this WordPress does not speak.
  pictures: [
    async ({ context }, use) => {
      await context.route('**/wp-content/uploads/**', (route) =>
        route.fulfill({ contentType: 'image/png', body: PICTURE }),
      );
      await use(undefined);
    },
    { auto: true },
  ],

  newsroom: async ({ files, site }, use) => {
    const [db, faults] = [createDb(), noFaults()];
    const preview = await startPreview({ port: 0, dist: site, files, db, faults });
    await use({ url: preview.url, db, faults });
    await preview.close();
  },
});

export { expect };

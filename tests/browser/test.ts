/**
 * `test` for everything that runs in Chromium: each test on a newsroom and a server of its own, and
 * with silence as a rule. Whatever a page logs, throws, fails to load or is refused by the
 * Content-Security-Policy fails the test, unless the test said so with `allowedNoise`.
 */
import { join } from 'node:path';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { createDb, type Db } from '../../mocks/db.ts';
import { type Faults, noFaults } from '../../mocks/faults.ts';
import { createStaticFiles } from '../../mocks/preview/static-files.ts';
import { startPreview } from '../../mocks/preview.ts';
import { findNginx, startNginx } from './nginx.ts';

/** What serves the build. With nginx, the preview stays behind it and answers for the newsroom. */
export type Host = 'preview' | 'nginx';

interface TestFixtures {
  /** Noise that this test makes on purpose: `test.use({ allowedNoise: [/status of 404/] })`. */
  allowedNoise: RegExp[];
  /** What the pages of this test are served with; `db` and `faults` may be changed at any time. */
  newsroom: { url: string; db: Db; faults: Faults };
  silence: undefined;
  /** Whether the host of this test can send what is compressed with brotli. */
  hasBrotli: boolean;
}

interface WorkerFixtures {
  /** The built app, compressed once for all tests of a worker. */
  files: ReturnType<typeof createStaticFiles>;
  host: Host;
}

/** `npm test` builds it first; a build that stands elsewhere is named by the environment. */
export const DIST = process.env.DIST ?? join(import.meta.dirname, '../../dist');

export const test = base.extend<TestFixtures, WorkerFixtures>({
  files: [({ playwright: _ }, use) => use(createStaticFiles(DIST)), { scope: 'worker' }],

  host: ['preview', { option: true, scope: 'worker' }],

  hasBrotli: ({ host }, use) => use(host === 'preview' || !!findNginx()?.brotliModule),

  newsroom: async ({ files, host }, use) => {
    const db = createDb();
    const faults = noFaults();
    const preview = await startPreview({ port: 0, dist: DIST, files, db, faults });
    const nginx = host === 'nginx' ? await nginxBefore(preview.url) : undefined;
    await use({ url: nginx?.url ?? preview.url, db, faults });
    await nginx?.close();
    await preview.close();
  },

  baseURL: ({ newsroom }, use) => use(newsroom.url),

  allowedNoise: [[], { option: true }],

  silence: [
    async ({ context, allowedNoise, javaScriptEnabled }, use) => {
      const noise = listen(context);
      await use(undefined);
      if (javaScriptEnabled !== false) await Promise.all(context.pages().map(letFinish));
      const unexpected = noise.filter(
        (line) => !allowedNoise.some((allowed) => allowed.test(line)),
      );
      const { status, expectedStatus } = test.info();
      const outcome = unexpected.length > 0 ? 'failed' : status;
      if (outcome !== expectedStatus) await keepPictures(context);
      expect(unexpected, 'the page must be silent').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

function nginxBefore(newsroom: string) {
  const nginx = findNginx();
  if (!nginx) throw new Error('There is no nginx on this machine.');
  return startNginx(nginx, DIST, newsroom);
}

/** Every sound of every page of `context`, as one line each, in the order in which they come. */
function listen(context: BrowserContext): string[] {
  const noise: string[] = [];
  context.on('console', (message) => {
    noise.push(`${message.type()}: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (webError) => {
    noise.push(`uncaught: ${webError.error().message}`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A request that the page itself gave up, by leaving for instance.
    if (reason !== 'net::ERR_ABORTED') noise.push(`failed: ${request.url()} ${reason}`);
  });
  return noise;
}

/** How the pages of a test that failed look; Playwright would take a picture of every test. */
async function keepPictures(context: BrowserContext): Promise<void> {
  for (const [index, page] of context.pages().entries()) {
    const name = `failed-${index + 1}.png`;
    const path = test.info().outputPath(name);
    // A page that no picture can be taken of is not what failed.
    const isTaken = await page.screenshot({ path, timeout: 5000 }).catch(() => undefined);
    if (isTaken) test.info().attachments.push({ name, path, contentType: 'image/png' });
  }
}

/** Lets what the page has begun come to its end, and its last words arrive. */
async function letFinish(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
}

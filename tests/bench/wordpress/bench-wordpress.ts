/**
 * `npm run bench:wordpress`, in about ten minutes: what the reader costs a WordPress, alone and with a
 * thousand others, and how soon a headline opens beside WordPress's own page. `-- --seconds 60 --runs 1`
 * takes less time, and is not kept.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { startPreview } from '../../../mocks/preview.ts';
import { requests, restAddress } from '../../../src/api/wordpress/addresses.ts';
import { launchOptions } from '../../browser/this-machine.ts';
import { makeSite } from '../../wordpress/make-site.ts';
import { startRelay } from '../../wordpress/relay.ts';
import { buildOurs } from '../build-pages.ts';
import { keepResults } from '../keep-results.ts';
import { startWordPress } from '../peers/wordpress/start-wordpress.ts';
import { startCache } from './cache.ts';
import { follow } from './crowd.ts';
import { openHeadlines } from './open-headline.ts';
import { readAtRest } from './reader-at-rest.ts';
import { type Gathering, wordPressReport } from './wordpress-report.ts';

const [SECONDS, RUNS, POLLS] = [300, 9, 20];
/** What the guide's nginx keeps an answer for. */
const CACHE_SECONDS = 10;
const CROWD = 1000;

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: String(SECONDS) },
    runs: { type: 'string', default: String(RUNS) },
  },
});
const [seconds, runs] = [Number(values.seconds), Number(values.runs)];
const closing: (() => Promise<unknown>)[] = [];

/** Closes it in the end, the last one first. */
function opened<T extends { close(): Promise<unknown> }>(server: T): T {
  closing.unshift(() => server.close());
  return server;
}

/** So many readers, and what of theirs reaches WordPress. */
async function gather(
  readers: number,
  isCached: boolean,
  wordPress: string,
  pauses: readonly number[],
): Promise<Gathering> {
  const relay = opened(await startRelay(wordPress));
  const { url } = isCached ? opened(await startCache(relay.url)) : relay;
  const address = restAddress(url, requests.posts());
  const answered = await follow({ address, readers, pauses, seconds });
  return { readers, isCached, answered, reached: relay.asked.length };
}

async function measure() {
  process.stderr.write('Building ours, and starting WordPress…\n');
  const built = await buildOurs();
  const wordPress = opened(await startWordPress());
  const relay = opened(await startRelay(wordPress.url));
  const scratch = await mkdtemp(join(tmpdir(), 'le-fil-bench-'));
  closing.push(() => rm(scratch, { recursive: true, force: true }));
  const dist = join(scratch, 'site');
  await makeSite(built, dist, relay.url);
  const preview = opened(await startPreview({ port: 0, dist }));
  const browser = opened(
    await chromium.launch({
      ...launchOptions(),
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    }),
  );

  process.stderr.write('One reader at rest…\n');
  const atRest = await readAtRest(browser, { list: preview.url, wordPress: relay.url }, POLLS);
  process.stderr.write('From a headline to its article…\n');
  const openings = await openHeadlines(
    browser,
    { site: preview.url, wordPress: wordPress.url },
    runs,
  );
  process.stderr.write(`One reader, and ${CROWD}, for ${seconds} s…\n`);
  const gatherings = await Promise.all([
    gather(1, false, wordPress.url, atRest.pauses),
    gather(1, true, wordPress.url, atRest.pauses),
    gather(CROWD, true, wordPress.url, atRest.pauses),
  ]);
  const measured = { atRest, openings, gatherings, cacheSeconds: CACHE_SECONDS };
  const text = `${wordPressReport({ ...measured, seconds, note: wordPress.note })}\n`;
  process.stdout.write(text);
  if (seconds < SECONDS || runs < RUNS) {
    process.stderr.write('Not written to tests/bench/results/: it was asked to take less time.\n');
    return;
  }
  await keepResults('wordpress.md', { title: 'On a WordPress', text, browser });
}

try {
  await measure();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  for (const close of closing) await close();
}

/**
 * `npm run bench`: the first view of an article, and the way to it from a headline, beside a page
 * that does the least and one that does the same without care. Options: `--wordpress` adds a real
 * WordPress; `--runs 15`, `--only ours`, `--device phone` measure more, or less. `--live` measures the
 * live list instead, `--comments` the comments, `--passages` those beside the text, `--anchoring` what
 * becomes of quoted passages.
 */
import { type Browser, chromium } from '@playwright/test';
import { launchOptions } from '../browser/this-machine.ts';
import { anchoringReport } from './anchoring/anchoring-report.ts';
import { measureAnchoring } from './anchoring/measure-anchoring.ts';
import { buildOurs, emptyShellOf } from './build-pages.ts';
import { commentsReport } from './comments/comments-report.ts';
import { COMMENTS_COUNTS, measureComments } from './comments/measure-comments.ts';
import { DESKTOP, PHONE } from './devices.ts';
import { keepResults } from './keep-results.ts';
import { liveReport } from './live/live-report.ts';
import { LIVE_COUNTS, measureLive } from './live/measure-live.ts';
import { measure } from './measure.ts';
import { readOptions } from './options.ts';
import { PAGES, type ServedPage, type Server } from './pages.ts';
import { measurePassages, PASSAGES_COUNTS } from './passages/measure-passages.ts';
import { passagesReport } from './passages/passages-report.ts';
import { PackagesMissing } from './peers/wordpress/debian-packages.ts';
import { LEGEND, report } from './report.ts';

const DEVICES = [PHONE, DESKTOP];
const LEAST_RUNS = 9;
const ANCHORING_TRIALS = 300;
const NOT_KEPT = `Not written to tests/bench/results/: that takes every page, every device and ${LEAST_RUNS} runs.\n`;

async function bench(starting: Promise<Server>[]): Promise<void> {
  const names = (named: { name: string }[]) => named.map(({ name }) => name);
  const known = { pages: names(PAGES), devices: names(DEVICES) };
  const { runs, only, devices, wordpress, ...others } = readOptions(process.argv.slice(2), known);
  if (others.live) return benchLive();
  if (others.comments) return benchComments();
  if (others.passages) return benchPassages();
  if (others.anchoring) return benchAnchoring();
  const all = PAGES.filter(({ name }) => wordpress || name !== 'wordpress');
  const chosen = all.filter(({ name }) => only.length === 0 || only.includes(name));
  const pages: ServedPage[] = [];
  for (const page of chosen) {
    process.stderr.write(`Building ${page.name}…\n`);
    const start = page.start();
    starting.push(start);
    const server = await start.catch(sayWhatIsMissing);
    if (server) pages.push({ ...page, ...server });
  }
  if (pages.length === 0) throw new Error('Nothing is left to measure.');

  await withBrowser(async (browser) => {
    const opened = DEVICES.filter(({ name }) => devices.length === 0 || devices.includes(name));
    const measured = await measure(browser, pages, opened, runs);
    const text = `${report(measured, pages)}\n\n${LEGEND}\n`;
    process.stdout.write(`${text}`);
    const isWhole = chosen.length === all.length && opened.length === DEVICES.length;
    if (!isWhole || runs < LEAST_RUNS) {
      process.stderr.write(NOT_KEPT);
      return;
    }
    const file = pages.length === PAGES.length ? 'first-view-and-wordpress.md' : 'first-view.md';
    await keepResults(file, { title: 'First view', note: `, ${runs} runs of each`, text, browser });
  });
}

async function benchLive(): Promise<void> {
  process.stderr.write('Building ours…\n');
  const dist = await emptyShellOf(await buildOurs());
  await withBrowser(async (browser) => {
    const text = `${liveReport(await measureLive(browser, dist, LIVE_COUNTS))}\n`;
    process.stdout.write(text);
    await keepResults('live-headlines.md', { title: 'Live headlines', text, browser });
  });
}

async function benchComments(): Promise<void> {
  process.stderr.write('Building ours…\n');
  const dist = await emptyShellOf(await buildOurs());
  await withBrowser(async (browser) => {
    const measured = await measureComments(browser, dist, COMMENTS_COUNTS);
    const text = `${commentsReport(measured)}\n`;
    process.stdout.write(text);
    await keepResults('comments.md', { title: 'Comments', text, browser });
  });
}

async function benchPassages(): Promise<void> {
  process.stderr.write('Building ours…\n');
  const dist = await emptyShellOf(await buildOurs());
  await withBrowser(async (browser) => {
    const measured = await measurePassages(browser, dist, PASSAGES_COUNTS);
    const text = `${passagesReport(measured)}\n`;
    process.stdout.write(text);
    await keepResults('passages.md', { title: 'Comments on passages', text, browser });
  });
}

async function benchAnchoring(): Promise<void> {
  const note = `, ${ANCHORING_TRIALS} trials of each`;
  const text = `${anchoringReport(measureAnchoring(ANCHORING_TRIALS, 1))}\n`;
  process.stdout.write(text);
  await keepResults('anchoring.md', { title: 'Anchoring', note, text });
}

async function withBrowser(use: (browser: Browser) => Promise<void>): Promise<void> {
  const browser = await chromium.launch({
    ...launchOptions(),
    // Readers have it: a page that one goes back to need not be loaded again.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    handleSIGINT: false,
  });
  try {
    await use(browser);
  } finally {
    await browser.close();
  }
}

function sayWhatIsMissing(error: unknown): undefined {
  if (!(error instanceof PackagesMissing)) throw error;
  process.stderr.write(`${error.message}\n`);
}

const starting: Promise<Server>[] = [];
const closeAll = () => Promise.allSettled(starting.map(async (server) => (await server).close()));
// Else what was started would go on; and what is only starting, too.
process.once('SIGINT', () => closeAll().finally(() => process.exit(130)));
try {
  await bench(starting);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  await closeAll();
}

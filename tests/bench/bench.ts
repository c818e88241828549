/**
 * `npm run bench`: the article page, cold, on the phone profile, beside a page that does the least
 * and one that does the same without care. All are served alike and loaded in turns, so that
 * whatever the machine does meanwhile, it does to all of them. Options: `--runs 15`, `--only ours`.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { startPreview } from '../../mocks/preview.ts';
import { paths } from '../../src/lib/paths.ts';
import { launchOptions } from '../browser/this-machine.ts';
import { leadArticle, PAGES } from './build-pages.ts';
import { firstLoadTable, type Measured } from './first-load-table.ts';
import { describeMachine } from './machine.ts';
import { loadCold } from './phone.ts';

const RESULTS = join(import.meta.dirname, 'results/first-load.md');
const PATH = paths.article.href(leadArticle().slug);
const LAST_WORDS = 'projets structurants à forte valeur ajoutée';
const LEGEND = `Medians of the loads (least–most). Phone profile: 150 ms round trip, 1.6 Mbit/s down,
0.75 up, processor slowed 4 times, 412 × 823; each load with an empty cache, the pages in turns.
The limit is a static page written by hand; the floor is React, its router and a query client that
fetch and render the same text. TBT counts every long task of the load. Absolute times hold only inside this run: the ratios count.`;

const { values: options } = parseArgs({
  options: { runs: { type: 'string', default: '9' }, only: { type: 'string' } },
});
const runs = Number(options.runs);
const chosen = PAGES.filter(({ name }) => options.only === undefined || name === options.only);
if (!(runs >= 1) || chosen.length === 0) {
  throw new Error(`--runs takes a number, --only one of ${PAGES.map(({ name }) => name)}`);
}

interface Served extends Measured {
  url: string;
  close(): Promise<void>;
}

async function serveAll(): Promise<Served[]> {
  const served: Served[] = [];
  for (const { name, build } of chosen) {
    process.stderr.write(`Building ${name}…\n`);
    served.push({ name, loads: [], ...(await startPreview({ port: 0, dist: await build() })) });
  }
  return served;
}

/** In turns, and once more at first, uncounted: it fills the servers' caches, and the system's. */
async function measure(browser: Browser, pages: Served[]): Promise<void> {
  for (let run = 0; run <= runs; run += 1) {
    process.stderr.write(run === 0 ? 'Warming up…\n' : `Run ${run} of ${runs}…\n`);
    for (const { url, loads } of pages) {
      const load = await loadCold(browser, `${url}${PATH}`, LAST_WORDS);
      if (run > 0) loads.push(load);
    }
  }
}

const pages = await serveAll();
const browser = await chromium.launch(launchOptions());
try {
  await measure(browser, pages);
  const table = firstLoadTable(pages, ['limit', 'floor']);
  process.stdout.write(`${table}\n\n${LEGEND}\n`);
  if (chosen.length === PAGES.length) {
    const day = new Date().toISOString().slice(0, 10);
    const machine = describeMachine(browser.version());
    await mkdir(join(RESULTS, '..'), { recursive: true });
    await writeFile(
      RESULTS,
      `# First load\n\n${table}\n\n${LEGEND}\n\n${day}, ${runs} loads of each. ${machine}.\n`,
    );
  }
} finally {
  await browser.close();
  await Promise.all(pages.map(({ close }) => close()));
}

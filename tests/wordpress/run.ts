/**
 * `npm run test:wordpress`: installs a real WordPress, starts it, fills it, and drives the built reader
 * against it in Chromium. `npm run test:wordpress -- FILE…` runs only these; `DIST` names a build that
 * is there already.
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { buildSite } from '../../src/build/build-site.ts';
import { launchOptions } from '../browser/this-machine.ts';
import { type Counts, playwrightCounts, reportedCounts } from '../reported-counts.ts';
import { fill } from './fill.ts';
import { ensurePackages, RegistryMissing } from './packages.ts';
import { startWordPress } from './start-wordpress.ts';
import { tell } from './told.ts';

const ROOT = join(import.meta.dirname, '../..');

async function run(files: string[], scratch: string): Promise<Counts> {
  launchOptions();
  const dist = process.env.DIST ? resolve(process.env.DIST) : join(scratch, 'dist');
  if (!process.env.DIST) {
    process.stdout.write('Building the reader…\n');
    await buildSite({ outDir: dist });
  }
  process.stdout.write('Starting WordPress…\n');
  const wordPress = await startWordPress();
  try {
    tell({ url: wordPress.url, filled: await fill(wordPress.desk, wordPress.url) });
    Object.assign(process.env, { DIST: dist });
    return testWith(files);
  } finally {
    await wordPress.close();
  }
}

function testWith(files: string[]): Counts {
  const reporter = process.stdout.isTTY ? 'line' : 'dot';
  return reportedCounts(playwrightCounts, (path) => {
    const { status } = spawnSync(
      'playwright',
      [
        ...['test', '-c', 'tests/wordpress/playwright.config.ts', '--forbid-only'],
        `--reporter=${reporter},json`,
        ...files,
      ],
      {
        cwd: ROOT,
        stdio: 'inherit',
        env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: path },
      },
    );
    return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  });
}

const binaries = join(ROOT, 'node_modules', '.bin');
Object.assign(process.env, { PATH: [binaries, process.env.PATH].join(delimiter) });
const scratch = await mkdtemp(join(tmpdir(), 'le-fil-wordpress-tests-'));
try {
  await ensurePackages();
  const { passed, failed, note } = await run(process.argv.slice(2), scratch);
  if (note) process.stdout.write(`${note}\n`);
  process.stdout.write(`\nWordPress: ${passed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 ? 0 : 1;
} catch (error) {
  if (!(error instanceof RegistryMissing)) throw error;
  process.stdout.write(`${error.message}\n`);
} finally {
  await rm(scratch, { recursive: true, force: true });
}

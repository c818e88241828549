/**
 * `npm test`: every check in one go, and one closing summary. A step that fails stops nothing but
 * what needs it. `npm test -- lint browser` runs only the steps that are named, and what they need.
 */
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { type Counts, playwrightCounts, reportedCounts, vitestCounts } from './reported-counts.ts';

interface Step {
  name: string;
  needs?: string;
  run(): Counts | Promise<Counts>;
}

type Outcome = Counts & { name: string; seconds: number };

const ROOT = join(import.meta.dirname, '..');
const BINARIES = join(ROOT, 'node_modules', '.bin');

const STEPS: Step[] = [
  { name: 'types', run: () => check('tsc') },
  { name: 'lint', run: () => check('biome check --error-on-warnings .') },
  { name: 'unused', run: () => check('knip') },
  { name: 'units', run: runUnits },
  { name: 'build', run: build },
  { name: 'browser', needs: 'build', run: runBrowser },
];

/** Runs a command in the open; as a test, it is one. */
function check(command: string): Counts {
  const { status } = spawnSync(command, { cwd: ROOT, shell: true, stdio: 'inherit' });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A build that warns is used, and is a failure: else the next warning is one among many. */
function build(): Counts {
  const options = { cwd: ROOT, shell: true, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync('node src/build/build.ts', options);
  process.stdout.write(stdout + stderr);
  if (status !== 0) return { passed: 0, failed: 1 };
  const hasWarned = stderr.trim() !== '' || /warning|deprecated|\(!\)/i.test(stdout);
  return hasWarned ? { passed: 1, failed: 1, note: 'it warns' } : { passed: 1, failed: 0 };
}

function runUnits(): Counts {
  return reportedCounts(vitestCounts, (path) =>
    check(
      `vitest run --allowOnly=false --reporter=default --reporter=json --outputFile.json="${path}"`,
    ),
  );
}

async function runBrowser(): Promise<Counts> {
  const { launchOptions } = await import('./browser/this-machine.ts');
  try {
    launchOptions();
  } catch (error) {
    return { passed: 0, failed: 1, note: error instanceof Error ? error.message : String(error) };
  }
  const reporter = process.stdout.isTTY ? 'line' : 'dot';
  const counts = reportedCounts(playwrightCounts, (path) => {
    Object.assign(process.env, { PLAYWRIGHT_JSON_OUTPUT_FILE: path });
    return check(
      `playwright test -c tests/browser/playwright.config.ts --forbid-only --reporter=${reporter},json`,
    );
  });
  const { findNginx } = await import('./browser/nginx.ts');
  const withoutNginx = 'nginx is not installed: its configuration was not tested';
  return findNginx() ? counts : { ...counts, note: counts.note ?? withoutNginx };
}

async function runSteps(steps: Step[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { name, needs, run } of steps) {
    process.stdout.write(`\n── ${name}\n`);
    const start = performance.now();
    const isBlocked = outcomes.some((outcome) => outcome.name === needs && outcome.passed === 0);
    const counts = isBlocked
      ? { passed: 0, failed: 1, note: `not run without ${needs}` }
      : await run();
    outcomes.push({ ...counts, name, seconds: (performance.now() - start) / 1000 });
  }
  return outcomes;
}

function lineOf({ name, seconds, passed, failed, skipped = 0, note }: Outcome): string {
  const counts = [
    `${passed} passed`,
    failed && `${failed} failed`,
    skipped && `${skipped} skipped`,
  ];
  const detail = counts.filter(Boolean).join(', ') + (note ? ` (${note})` : '');
  return `${failed === 0 ? '✓' : '✗'} ${name.padEnd(8)} ${seconds.toFixed(1).padStart(6)} s  ${detail}\n`;
}

Object.assign(process.env, { PATH: [BINARIES, process.env.PATH].join(delimiter) });
const asked = process.argv.slice(2);
const isAsked = ({ name }: Step) =>
  asked.length === 0 ||
  asked.includes(name) ||
  STEPS.some((step) => asked.includes(step.name) && step.needs === name);
const outcomes = await runSteps(STEPS.filter(isAsked));
const sum = (key: 'passed' | 'failed') =>
  outcomes.reduce((total, counts) => total + counts[key], 0);
process.stdout.write(
  `\n${outcomes.map(lineOf).join('')}\n${sum('passed')} passed, ${sum('failed')} failed\n`,
);
process.exitCode = sum('failed') === 0 && sum('passed') > 0 ? 0 : 1;

/**
 * `npm run bench:prerender`: how long it takes to render so many pages, and how much memory, and
 * whether that grows with their number. `npm run bench:prerender 200 5000` for other numbers.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { buildSite } from '../../src/build/build-site.ts';
import { describeMachine } from './machine.ts';
import { markdownTable } from './markdown-table.ts';

const FOLDER = import.meta.dirname;
const SITE = join(FOLDER, 'build/prerender');
const ORIGIN = 'https://www.lematin.example';

/** Starts a script; gives the process and its lines. */
function run(script: string, ...args: string[]) {
  const child = spawn(process.execPath, [join(FOLDER, script), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return { child, lines: createInterface({ input: child.stdout }) };
}

async function configure(count: number): Promise<void> {
  const shell = join(SITE, '200.html');
  const html = await readFile(shell, 'utf8');
  const config = JSON.stringify({
    source: 'contract',
    url: '/api',
    origin: ORIGIN,
    prerender: count,
  });
  await writeFile(shell, html.replace(/(id="le-fil-config">)[^<]*/, `$1${config}`));
}

/** Every page, from none at all. */
async function renderAnew(count: number, newsroom: string): Promise<string[]> {
  await rm(join(SITE, 'articles'), { recursive: true, force: true });
  return [String(count), ...(await render(count, newsroom))];
}

async function render(count: number, newsroom: string): Promise<string[]> {
  await configure(count);
  const { lines } = run('../../src/build/prerender.ts', '--out', SITE, '--newsroom', newsroom);
  let last = '';
  for await (const line of lines) last = line;
  const [, seconds, megabytes] = /in ([\d.]+) s and with (\d+) MB/.exec(last) ?? [];
  if (seconds === undefined || megabytes === undefined) throw new Error('No page was rendered');
  return [seconds, megabytes];
}

const asked = process.argv.slice(2).map(Number);
const counts = asked.length > 0 ? asked : [200, 500, 2500, 5000];
await buildSite({ outDir: SITE });
const { child, lines } = run('large-newsroom.ts', String(Math.max(...counts)));
try {
  const [newsroom] = await once(lines, 'line');
  const rows = [['articles', 's', 'MB at most']];
  for (const count of counts) {
    const row = await renderAnew(count, newsroom);
    process.stderr.write(`${row.join(' · ')}\n`);
    rows.push(row);
  }
  const table = `${markdownTable(rows)}\n`;
  process.stdout.write(table);
  if (asked.length === 0) {
    const day = new Date().toISOString().slice(0, 10);
    const text = `# Rendering pages ahead\n\n${day}. ${describeMachine()}. Articles of 600 words with 20 comments and 30 headlines, asked over HTTP, rendered and compressed, each time from no page at all; the memory is that of the whole process.\n\n${table}`;
    await mkdir(join(FOLDER, 'results'), { recursive: true });
    await writeFile(join(FOLDER, 'results/prerender.md'), text);
  }
} finally {
  child.kill();
}

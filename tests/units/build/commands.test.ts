// @vitest-environment node
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';

async function run(...args: string[]) {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const [out, error, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { out, error, code };
}

describe.concurrent('a command that is given wrongly', () => {
  it.each([
    ['prerender', ['--only'], '--only goes with the slugs of articles: npm run prerender -- '],
    ['prerender', ['--only', ''], '--only goes with the slugs of articles: npm run prerender -- '],
    ['prerender', ['slug'], '--only goes with the slugs of articles: npm run prerender -- '],
    [
      'prerender',
      ['--out', '/nowhere/at/all'],
      'There is no build in /nowhere/at/all: run `npm run',
    ],
    ['build', ['--olny'], "Unknown option '--olny'"],
    ['build', ['--out', '.'], 'holds the project itself'],
  ])('%s %j says so in one line', async (name, args, line) => {
    const { out, error, code } = await run(`src/build/${name}.ts`, ...args);
    expect([out, code, error.split('\n').length]).toEqual(['', 1, 2]);
    expect(error).toContain(line);
  });
});

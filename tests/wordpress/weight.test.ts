/** The byte budget of what a reader loads for a WordPress alone: its source, and all that only this one needs. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { inKilobytes } from '../bench/weigh.ts';
import { DIST } from '../browser/test.ts';

/** Brotli, in kB of 1000 bytes. */
const BUDGET = 24;
const BEGINNING = /^start-wordpress-/;

test('what is loaded for a WordPress alone is within its budget', async () => {
  const shell = await readFile(join(DIST, '200.html'), 'utf8');
  const first = [...shell.matchAll(/\/assets\/([\w.-]+\.js)"/g)].flatMap(([, name = '']) => name);
  const all = await reachedFrom(first, () => true);
  const others = await reachedFrom(first, (name) => !BEGINNING.test(name));
  const its = [...all].filter(([name]) => !others.has(name));
  expect(its.map(([name]) => name)).toContainEqual(expect.stringMatching(BEGINNING));

  const bytes = its.reduce((sum, [, text]) => sum + brotliCompressSync(text).length, 0);
  process.stdout.write(`For a WordPress, kB: ${inKilobytes(bytes)}\n`);
  expect(bytes / 1000, 'kB for a WordPress').toBeLessThanOrEqual(BUDGET);
});

/** The modules that are wanted of those that the given ones import, now or later, with their text. */
async function reachedFrom(
  names: readonly string[],
  isWanted: (name: string) => boolean,
): Promise<Map<string, string>> {
  const reached = new Map<string, string>();
  const wanted = names.filter(isWanted);
  for (const name of wanted) {
    if (reached.has(name)) continue;
    const text = await readFile(join(DIST, 'assets', name), 'utf8');
    reached.set(name, text);
    const imported = [...text.matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g)];
    wanted.push(...imported.flatMap(([, found = '']) => found).filter(isWanted));
  }
  return reached;
}

/**
 * `npm run record:wordpress`: records what a real WordPress answers into `recordings/`, anew. What is
 * not recorded any more goes.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fill } from './fill.ts';
import { ensurePackages } from './packages.ts';
import { recordAll } from './record-all.ts';
import { RECORDINGS } from './recordings.ts';
import { startWordPress } from './start-wordpress.ts';

await ensurePackages();
const { url, desk, close } = await startWordPress();
try {
  const recordings = await recordAll(url, desk, await fill(desk, url));
  await rm(RECORDINGS, { recursive: true, force: true });
  await mkdir(RECORDINGS);
  for (const [name, recording] of Object.entries(recordings)) {
    await writeFile(
      join(RECORDINGS, `${name}.json`),
      `${JSON.stringify(recording, undefined, 2)}\n`,
    );
  }
  process.stdout.write(`${Object.keys(recordings).length} answers of WordPress recorded.\n`);
} finally {
  await close();
}

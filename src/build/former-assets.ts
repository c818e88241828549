/**
 * The assets of the last build, kept for one more: a tab that is open, and a page that a CDN still
 * holds, ask for them by name.
 */
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { linkFile } from './link-folder.ts';

/** Beside the renderer: the names of the assets that its build made itself. */
const LIST = 'assets.txt';
const ASSETS = 'assets';

interface Build {
  site: string;
  rendererFolder: string;
}

/** Adds to a fresh `build` what `former` made itself, and not what that one had kept. */
export async function keepFormerAssets(former: Build, build: Build): Promise<void> {
  const made = await readdir(join(build.site, ASSETS));
  await writeFile(join(build.rendererFolder, LIST), made.join('\n'));
  const list = await readFile(join(former.rendererFolder, LIST), 'utf8').catch(() => '');
  const files = list
    .split('\n')
    .filter((name) => name !== '' && !made.includes(name))
    .flatMap((name) => [name, `${name}.br`, `${name}.gz`]);
  for (const name of files) {
    const file = join(former.site, ASSETS, name);
    if (existsSync(file)) await linkFile(file, join(build.site, ASSETS, name));
  }
}

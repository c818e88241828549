/** How the tests and the bench start Chromium on the machine that they run on. */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { chromium, type LaunchOptions } from '@playwright/test';
import { browserPath, type Machine } from './browser-path.ts';

const PLAYWRIGHT = join(import.meta.dirname, '../../node_modules/@playwright/test/cli.js');

// The standard output belongs to the reporters; what an installer has to say goes beside it.
const run: Machine['run'] = (command, ...args) =>
  spawnSync(command, args, { stdio: ['ignore', 2, 2] }).status === 0;

const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  isRoot: process.getuid?.() === 0,
  playwrightPath: chromium.executablePath(),
  isFile: (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false,
  // Chrome opens a window when it is asked for its version on Windows.
  starts: (path) =>
    process.platform !== 'linux' ||
    spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0,
  run,
  installPlaywrightBrowser: () => run(process.execPath, PLAYWRIGHT, 'install', 'chromium'),
  say: (line) => process.stderr.write(`${line}\n`),
};

/** Found once: the processes that this one starts are told by `CHROME_PATH`. */
export function launchOptions(): LaunchOptions {
  const executablePath = browserPath(thisMachine);
  Object.assign(process.env, { CHROME_PATH: executablePath });
  return {
    executablePath,
    args: [
      ...(thisMachine.isRoot ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      // Without it the shell puts every letter on a whole pixel, which no screen does.
      '--font-render-hinting=none',
    ],
  };
}

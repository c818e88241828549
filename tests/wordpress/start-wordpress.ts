/** A real WordPress from the npm registry, in a folder that goes when it is closed. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createDesk, type Desk } from './desk.ts';
import { freePort } from './free-port.ts';
import { BUILDS, PLAYGROUND } from './packages.ts';
import { unzip } from './unzip.ts';

const SITE = join(import.meta.dirname, 'site');
const VERSION = '6.5';
/** Where PHP looks for more of its configuration. */
const PHP_INI = '/internal/shared/extensions/zz-tests.ini';
/** For PHP to be compiled and WordPress to install itself, on a machine with better things to do. */
const PATIENCE_MS = 180_000;

export interface WordPress {
  url: string;
  desk: Desk;
  close(): Promise<void>;
}

/** Nothing is in it but what its installer puts there. */
export async function startWordPress(): Promise<WordPress> {
  const folder = await mkdtemp(join(tmpdir(), 'le-fil-wordpress-'));
  const port = await freePort();
  await layOut(folder);
  // Not to us: whoever runs tests is too busy to listen, and a pipe that is full would stop it.
  const log = await open(`${folder}.log`, 'w');
  const server = spawn(
    process.execPath,
    [join(PLAYGROUND, 'wp-playground.js'), ...options(folder, port)],
    { stdio: ['ignore', log.fd, log.fd] },
  );
  await log.close();
  const close = async () => {
    if (isRunning(server)) {
      const ended = once(server, 'exit');
      server.kill();
      await ended;
    }
    await rm(folder, { recursive: true, force: true });
    await rm(`${folder}.log`, { force: true });
  };
  const url = `http://127.0.0.1:${port}`;
  try {
    await until(server, async () => (await fetch(`${url}/wp-json/`)).ok);
    return { url, desk: createDesk(url), close };
  } catch (cause) {
    const said = await readFile(`${folder}.log`, 'utf8');
    await close();
    throw new Error(`WordPress does not start: ${said.slice(-2000)}`, { cause });
  }
}

async function layOut(folder: string): Promise<void> {
  await unzip(join(BUILDS, `wp-${VERSION}.zip`), folder);
  const plugins = join(folder, 'wp-content/mu-plugins');
  await mkdir(plugins, { recursive: true });
  await copyFile(join(SITE, 'desk.php'), join(folder, 'desk.php'));
  await copyFile(join(SITE, 'le-fil-address.php'), join(plugins, 'le-fil-address.php'));
  for (const name of ['le-fil-comments.php', 'le-fil-comments.php.txt']) {
    await copyFile(join(SITE, 'le-fil-comments.php'), join(plugins, name));
  }
}

function options(folder: string, port: number): string[] {
  return [
    'server',
    `--port=${port}`,
    '--wordpress-install-mode=install-from-existing-files',
    ...['--mount-dir-before-install', folder, '/wordpress'],
    ...['--mount-dir-before-install', join(SITE, 'php.ini'), PHP_INI],
    ...['--define-bool', 'DISABLE_WP_CRON', 'true'],
    ...['--define-bool', 'WP_HTTP_BLOCK_EXTERNAL', 'true'],
  ];
}

async function until(server: ChildProcess, isUp: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline && isRunning(server)) {
    if (await isUp().catch(() => false)) return;
    await pause(200);
  }
  throw new Error('It does not answer.');
}

const isRunning = ({ exitCode, signalCode }: ChildProcess) =>
  exitCode === null && signalCode === null;

/** The packages that a real WordPress comes in: 1 GB, so they are installed when they are wanted. */
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const FOLDER = import.meta.dirname;
const INSTALLED = join(FOLDER, 'node_modules');
export const PLAYGROUND = join(INSTALLED, '@wp-playground/cli');
export const BUILDS = join(INSTALLED, '@wp-playground/wordpress-builds/src/wordpress');

/** The registry cannot be reached, so there is no WordPress to run. */
export class RegistryMissing extends Error {}

/**
 * Installs what the lock says, where that is not what is there.
 * @throws {RegistryMissing} with one sentence; where `CI` is set, it is a failure like any other
 */
export async function ensurePackages(folder = FOLDER): Promise<void> {
  if (await isInstalled(folder)) return;
  process.stderr.write('Installing a WordPress and its PHP, which may take some minutes…\n');
  const { status, stderr } = spawnSync(
    'npm',
    ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'],
    { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] },
  );
  if (status === 0) return;
  if (!process.env.CI && isUnreachable(stderr)) {
    throw new RegistryMissing(
      'The npm registry cannot be reached, so nothing was tested against a real WordPress.',
    );
  }
  throw new Error(`npm could not install tests/wordpress/package.json: ${stderr.trim()}`);
}

const isUnreachable = (text: string) =>
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENETWORK)\b/.test(text);

/** npm keeps beside the packages the lock that they were installed from. */
async function isInstalled(folder: string): Promise<boolean> {
  try {
    const [asked, there] = await Promise.all(
      ['package-lock.json', 'node_modules/.package-lock.json'].map((name) =>
        versionsIn(join(folder, name)),
      ),
    );
    return there !== '' && asked === there;
  } catch {
    return false;
  }
}

/** Each package and its version, one a line. */
async function versionsIn(file: string): Promise<string> {
  const text = await readFile(file, 'utf8');
  const versions = text.matchAll(/^ {4}"(node_modules\/[^"]+)": \{\s+"version": "([^"]+)"/gm);
  return [...versions].map(([, name, version]) => `${name} ${version}`).join('\n');
}

import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';

const PACKAGES = [
  'wordpress',
  'wordpress-theme-twentytwentythree',
  'php-fpm',
  'php-mysql',
  'mariadb-server',
  'nginx',
];

/** What a WordPress runs on is not to be had on this machine. */
export class PackagesMissing extends Error {}

/** Where Debian puts what a WordPress runs on. */
export const PROGRAMS = {
  wordpress: '/usr/share/wordpress',
  theme: '/usr/share/wordpress/wp-content/themes/twentytwentythree',
  installDatabase: '/usr/bin/mariadb-install-db',
  database: '/usr/sbin/mariadbd',
  databaseClient: '/usr/bin/mariadb',
  php: '/usr/bin/php',
  nginx: '/usr/sbin/nginx',
} as const;

/** The newest PHP that is there. */
export function phpServer(): string | undefined {
  return globSync('/usr/sbin/php-fpm*').sort().at(-1);
}

/**
 * Installs what is missing, without starting any of it.
 * @throws {PackagesMissing} with one sentence that says what to install.
 */
export function ensureDebianPackages(): void {
  if (isComplete()) return;
  process.stderr.write('Installing WordPress and what it runs on, by apt-get…\n');
  const environment = ['env', 'DEBIAN_FRONTEND=noninteractive', 'RUNLEVEL=1', 'apt-get'];
  const isRoot = process.getuid?.() === 0;
  const [first = '', ...rest] = isRoot
    ? environment
    : ['sudo', '--non-interactive', ...environment];
  const aptGet = (...args: string[]) =>
    spawnSync(first, [...rest, ...args], { stdio: ['ignore', 'ignore', 2] });
  aptGet('update');
  aptGet('install', '--yes', '--no-install-recommends', ...PACKAGES);
  if (isComplete()) return;
  throw new PackagesMissing(
    `--wordpress needs Debian's packages ${PACKAGES.join(', ')}, which apt-get could not install here.`,
  );
}

function isComplete(): boolean {
  return Object.values(PROGRAMS).every((path) => existsSync(path)) && phpServer() !== undefined;
}

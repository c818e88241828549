/** A real WordPress with its default theme and our news, in a folder that goes when it is closed. */
import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { sample } from '../../../../mocks/sample.ts';
import {
  databaseSocket,
  nginxConfiguration,
  type Place,
  phpConfiguration,
  siteFolder,
  wordPressConfiguration,
} from './configurations.ts';
import { ensureDebianPackages, PROGRAMS, phpServer } from './debian-packages.ts';
import { postOf } from './post-of.ts';
import { startServers } from './servers.ts';

const SET_UP = join(import.meta.dirname, 'set-up.php');

/** What it runs on, for whoever reads the results. */
const HOST =
  'on nginx, PHP-FPM with its opcode cache and MariaDB, without a page cache, the headlines below the article as a block of latest posts';

/** @throws {PackagesMissing} with one sentence that says what is missing */
export async function startWordPress() {
  ensureDebianPackages();
  const place: Place = {
    folder: await mkdtemp(join(tmpdir(), 'wordpress-')),
    port: await freePort(),
    user: userInfo().username,
  };
  const servers = startServers();
  const close = async () => {
    await servers.stop();
    await rm(place.folder, { recursive: true, force: true });
  };
  try {
    await layOut(place);
    await startDatabase(place, servers);
    const url = `http://127.0.0.1:${place.port}`;
    const version = publish(place, url);
    const root = process.getuid?.() === 0 ? ['--allow-to-run-as-root'] : [];
    const { folder } = place;
    servers.start(
      phpServer() ?? '',
      '--nodaemonize',
      '--fpm-config',
      `${folder}/php.conf`,
      ...root,
    );
    servers.start(PROGRAMS.nginx, '-p', folder, '-c', `${folder}/nginx.conf`);
    await servers.until(async () => (await fetch(url)).ok);
    return { url, note: `, ${version}, ${HOST}`, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function layOut(place: Place): Promise<void> {
  const site = siteFolder(place);
  await cp(PROGRAMS.wordpress, site, { recursive: true, dereference: true });
  await mkdir(join(site, 'wp-content/uploads'), { recursive: true });
  await writeFile(join(site, 'wp-config.php'), wordPressConfiguration(place));
  await writeFile(join(place.folder, 'php.conf'), phpConfiguration(place));
  await writeFile(join(place.folder, 'nginx.conf'), nginxConfiguration(place));
}

async function startDatabase(
  place: Place,
  servers: ReturnType<typeof startServers>,
): Promise<void> {
  const { folder, user } = place;
  const data = `--datadir=${folder}/data`;
  execFileSync(
    PROGRAMS.installDatabase,
    [
      '--no-defaults',
      data,
      `--user=${user}`,
      '--auth-root-authentication-method=socket',
      `--auth-root-socket-user=${user}`,
      '--skip-test-db',
    ],
    { stdio: 'ignore' },
  );
  const socket = `--socket=${databaseSocket(place)}`;
  servers.start(
    PROGRAMS.database,
    '--no-defaults',
    data,
    socket,
    `--user=${user}`,
    '--skip-networking',
    `--pid-file=${folder}/database.pid`,
  );
  const client = (statement: string) =>
    execFileSync(PROGRAMS.databaseClient, ['--no-defaults', socket, '--execute', statement], {
      stdio: 'ignore',
    });
  await servers.until(() => {
    client('CREATE DATABASE IF NOT EXISTS wordpress CHARACTER SET utf8mb4');
    return true;
  });
}

/** Gives the version of the WordPress that it was published in. */
function publish(place: Place, url: string): string {
  const { name, timeZone } = sample.site;
  const posts = sample.articles.map(postOf);
  return execFileSync(PROGRAMS.php, [SET_UP, url], {
    cwd: siteFolder(place),
    input: JSON.stringify({ name, zone: timeZone, posts }),
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'inherit'],
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (typeof address !== 'object' || !address) throw new Error('The system gives no port');
  return address.port;
}

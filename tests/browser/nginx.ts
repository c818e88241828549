/** A real nginx that serves the build with the files that the build wrote for it. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

interface Nginx {
  path: string;
  mimeTypes: string;
  /** Where its brotli module is; absent where it has none. */
  brotliModule: string | undefined;
}

/** Debian keeps it where only root looks. */
const FOLDERS = ['/usr/sbin', '/usr/local/sbin', '/usr/local/bin', '/opt/homebrew/bin'];

/** The nginx of this machine; undefined where there is none. */
export function findNginx(): Nginx | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...FOLDERS];
  const path = folders.map((folder) => join(folder, 'nginx')).find((file) => existsSync(file));
  if (path === undefined) return undefined;
  const { status, stderr } = spawnSync(path, ['-V'], { encoding: 'utf8' });
  if (status !== 0) return undefined;
  const option = (name: string) => new RegExp(`--${name}=(\\S+)`).exec(stderr)?.[1];
  const prefix = option('prefix') ?? '/usr/local/nginx';
  const modules = option('modules-path') ?? join(prefix, 'modules');
  const brotli = join(modules, 'ngx_http_brotli_static_module.so');
  return {
    path,
    mimeTypes: join(dirname(option('conf-path') ?? join(prefix, 'conf/nginx.conf')), 'mime.types'),
    brotliModule: existsSync(brotli) ? brotli : undefined,
  };
}

/** Serves `dist` on a free port, and what is under `/api` from `newsroom`, as `docs/deploying.md` says. */
export async function startNginx(nginx: Nginx, dist: string, newsroom: string) {
  const folder = await mkdtemp(join(tmpdir(), 'le-fil-nginx-'));
  const port = await freePort();
  await writeFile(join(folder, 'nginx.conf'), confOf(nginx, { dist, newsroom, port }));
  const server = spawn(nginx.path, ['-p', folder, '-c', 'nginx.conf', '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  server.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const ended = once(server, 'close');
  const isRunning = () => server.exitCode === null && server.signalCode === null;
  while (!(await isListening(port))) {
    if (!isRunning()) throw new Error(`nginx did not start: ${said}`);
    await pause(10);
  }
  return {
    url: `http://127.0.0.1:${port}`,
    /** @throws {Error} with what nginx had to complain about */
    async close(): Promise<void> {
      server.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true });
      // What is wrong with the newsroom behind it, tests do on purpose.
      const faults = said
        .split('\n')
        .filter((line) => /\[(warn|error|crit|alert|emerg)\]/.test(line))
        .filter((line) => !line.includes('upstream'));
      if (faults.length > 0) throw new Error(`nginx complained: ${faults.join('\n')}`);
    },
  };
}

function confOf(
  { mimeTypes, brotliModule }: Nginx,
  { dist, newsroom, port }: { dist: string; newsroom: string; port: number },
): string {
  const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `${brotliModule ? `load_module ${brotliModule};` : ''}
daemon off;
master_process off;
pid nginx.pid;
events {}
http {
  include ${mimeTypes};
  default_type application/octet-stream;
  access_log off;
  ${kinds.map((kind) => `${kind}_temp_path ${kind};`).join(' ')}
  server {
    listen 127.0.0.1:${port};
    root ${dist};
    include ${dist}/_nginx.conf;
    ${brotliModule ? `include ${dist}/_nginx-brotli.conf;` : ''}
    location /api/ {
      proxy_pass ${newsroom};
      proxy_http_version 1.1;
      proxy_buffering off;
    }
  }
}
`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || !address) throw new Error('there is no free port');
  return address.port;
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

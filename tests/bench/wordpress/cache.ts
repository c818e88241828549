/** A real nginx in front of a WordPress, with the very lines that `docs/wordpress.md` gives. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findNginx } from '../../browser/nginx.ts';
import { freePort } from '../../wordpress/free-port.ts';

const GUIDE = join(import.meta.dirname, '../../../docs/wordpress.md');
const BLOCK = /```nginx\n([\s\S]*?)```/g;

export interface Cache {
  url: string;
  close(): Promise<void>;
}

/**
 * @param target the WordPress behind it
 * @throws {Error} with one sentence, where there is no nginx
 */
export async function startCache(target: string): Promise<Cache> {
  const nginx = findNginx();
  if (!nginx) throw new Error('There is no nginx on this machine to keep a cache.');
  const folder = await mkdtemp(join(tmpdir(), 'le-fil-cache-'));
  const port = await freePort();
  const [http, locations] = await guideLines(folder, target);
  const kinds = ['client_body', 'fastcgi', 'uwsgi', 'scgi', 'proxy'];
  await writeFile(
    join(folder, 'nginx.conf'),
    `daemon off;
master_process off;
pid nginx.pid;
events { worker_connections 4096; }
http {
  access_log off;
  ${kinds.map((kind) => `${kind}_temp_path ${kind};`).join(' ')}
  ${http}
  server {
    listen 127.0.0.1:${port};
    ${locations}
  }
}
`,
  );
  const server = spawn(nginx.path, ['-p', folder, '-c', 'nginx.conf', '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(server, 'close');
  while (server.exitCode === null && !(await isListening(port))) await pause(20);
  if (server.exitCode !== null) throw new Error('nginx did not start.');
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      server.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}

/** What stands in `http`, and what in `server`, with this machine's places for the guide's. */
async function guideLines(folder: string, target: string): Promise<[string, string]> {
  const blocks = [...(await readFile(GUIDE, 'utf8')).matchAll(BLOCK)].map(([, text = '']) => text);
  const [http, locations] = blocks;
  if (!http?.includes('proxy_cache_path /var/cache/nginx/wordpress')) {
    throw new Error('docs/wordpress.md has no proxy_cache_path.');
  }
  if (!locations?.includes('proxy_pass http://127.0.0.1:8080;')) {
    throw new Error('docs/wordpress.md has no proxy_pass.');
  }
  return [
    http.replaceAll('/var/cache/nginx/wordpress', join(folder, 'cache')),
    locations.replaceAll('http://127.0.0.1:8080', target),
  ];
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

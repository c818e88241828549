/**
 * `npm run preview`: the built app, and the sample newsroom over real HTTP, from one origin.
 * Nothing that is posted outlives it.
 */
import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createDb, type Db } from './db.ts';
import type { Faults } from './faults.ts';
import { createHandlers } from './handlers/create-handlers.ts';
import { listen } from './listen.ts';
import { deskHandlers } from './preview/desk.ts';
import { serveApi } from './preview/serve-api.ts';
import { refuse, serveFile } from './preview/serve-file.ts';
import { headersFor } from './preview/site-headers.ts';
import { createStaticFiles } from './preview/static-files.ts';
import { discussedSample } from './sample-comments.ts';

interface PreviewOptions {
  /** 0 lets the system choose. */
  port: number;
  /** The built app. */
  dist?: string;
  /** Its files, where several servers share them and their compressing. */
  files?: ReturnType<typeof createStaticFiles>;
  db?: Db;
  faults?: Faults;
  /** Leaves the errors of the server itself unreported. */
  quiet?: boolean;
}

/** Starts the server on this machine alone; rejects where there is no build or the port is taken. */
export async function startPreview(options: PreviewOptions) {
  const { port, db = createDb(), faults, quiet = false } = options;
  const dist = resolve(options.dist ?? 'dist');
  if (!['index.html', '200.html'].some((name) => existsSync(join(dist, name)))) {
    throw new Error(`There is no build in ${dist}: run \`npm run build\` first.`);
  }
  const handlers = [...deskHandlers(db), ...createHandlers(db, faults ? { faults } : {})];
  const { files: fileAt = createStaticFiles(dist) } = options;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = pathOf(request.url ?? '/');
    response.setHeaders(await headersFor(dist, path ?? '/'));
    if (path === undefined) return refuse(response, 400, 'Not a path.');
    if (/^\/api(\/|$)/.test(path)) return serveApi(handlers, request, response);
    return serveFile(fileAt, path, request, response);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      // A client that left is no error.
      if (response.destroyed) return;
      if (!quiet) process.stderr.write(`${String(error)}\n`);
      if (response.headersSent) response.destroy();
      else refuse(response, 500, 'The sample newsroom failed.');
    });
  });
  return listen(server, port);
}

/** The decoded path of a request's target; undefined where it is malformed or leads outside. */
function pathOf(target: string): string | undefined {
  try {
    const path = decodeURIComponent(target.replace(/[?#].*$/s, ''));
    const isInside =
      path.startsWith('/') && !/[\0\\]/.test(path) && !path.split('/').includes('..');
    return isInside ? path : undefined;
  } catch {
    return undefined;
  }
}

if (import.meta.main) {
  try {
    const { values } = parseArgs({ options: { port: { type: 'string' } } });
    const { PORT = '4173' } = process.env;
    const db = createDb({ seed: discussedSample });
    const { url } = await startPreview({ port: Number(values.port ?? PORT), db });
    process.stdout.write(`Le Fil, on the sample newsroom: ${url}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { isNoneMatch } from '../etag.ts';
import { encodingFor, isCompressible } from './encoding.ts';
import type { StaticFile } from './static-files.ts';

/**
 * Answers as a host of the built site does. A path without an extension is one of the reader's pages:
 * the one that was rendered for it, else the shell. With an extension it is a file, and a missing
 * file is missing.
 */
export async function serveFile(
  fileAt: (path: string) => Promise<StaticFile | undefined>,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    return refuse(response, 405, 'Method not allowed.');
  }
  const file = await firstOf(candidates(path), fileAt);
  if (!file) return refuse(response, 404, 'Not found.');

  response.setHeader('content-type', file.type);
  response.setHeader('etag', file.etag);
  // What `_headers` says of this path goes first.
  if (!response.hasHeader('cache-control')) {
    const isImmutable = path.startsWith('/assets/');
    response.setHeader(
      'cache-control',
      isImmutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    );
  }
  const canEncode = isCompressible(file.type, file.body.length);
  if (canEncode) response.setHeader('vary', 'Accept-Encoding');
  if (isNoneMatch(request.headers['if-none-match'], file.etag)) {
    response.writeHead(304).end();
    return;
  }
  const encoding = canEncode ? encodingFor(request.headers['accept-encoding']) : undefined;
  if (encoding) response.setHeader('content-encoding', encoding);
  const body = encoding ? await file.encoded(encoding) : file.body;
  response.writeHead(200, { 'content-length': body.length });
  // Node leaves the body out of an answer to HEAD.
  response.end(body);
}

/** The files that may answer for a path, the best first; a folder of one page has but `index.html`. */
function candidates(path: string): string[] {
  const page = path.replace(/\/+$/, '');
  if (page === '') return ['/index.html', '/200.html'];
  const isFile = !page.startsWith('/articles/') && !['', '.html'].includes(extname(page));
  if (isFile || /^\/(assets\/|_)/.test(path)) return [path];
  const shells = ['/200.html', '/index.html'];
  // The pages' files are no addresses of their own.
  return /^\/(index|200)$/.test(page) ? shells : [`${page}.html`, ...shells];
}

async function firstOf(
  paths: string[],
  fileAt: (path: string) => Promise<StaticFile | undefined>,
): Promise<StaticFile | undefined> {
  for (const path of paths) {
    const file = await fileAt(path);
    if (file) return file;
  }
  return undefined;
}

/** Says in one line of plain text why there is nothing else. What is missing now may come. */
export function refuse(response: ServerResponse, status: number, reason: string): void {
  response.removeHeader('cache-control');
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${reason}\n`);
}

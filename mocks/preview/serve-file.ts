import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { isNoneMatch } from '../etag.ts';
import { encodingFor, isCompressible } from './encoding.ts';
import type { StaticFile } from './static-files.ts';

/**
 * Answers with the file at `path`. A path without an extension is one of the app's pages, so it gets
 * the shell; with one it is a file, and a missing file is missing.
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
  const isPage = extname(path) === '';
  const file = (await fileAt(path)) ?? (isPage ? await fileAt('/index.html') : undefined);
  if (!file) return refuse(response, 404, 'Not found.');

  response.setHeader('content-type', file.type);
  response.setHeader('etag', file.etag);
  // What `_headers` says of this path goes first.
  if (!response.hasHeader('cache-control')) {
    const isImmutable = path.startsWith('/assets/') && !isPage;
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

/** Says in one line of plain text why there is nothing else. */
export function refuse(response: ServerResponse, status: number, reason: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${reason}\n`);
}

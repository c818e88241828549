import type { IncomingMessage, ServerResponse } from 'node:http';
import { Writable } from 'node:stream';
import { getResponse, type HttpHandler } from 'msw';
import { problem } from '../handlers/problem.ts';
import { encode, encodingFor, isCompressible } from './encoding.ts';

const MAX_BODY_BYTES = 1_048_576;

/**
 * Answers over real HTTP with the very handlers that answer in the browser. A stream is passed on as
 * it comes, and cancelled when the client leaves.
 */
export async function serveApi(
  handlers: HttpHandler[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const leaving = new AbortController();
  response.once('close', () => leaving.abort());

  const body = await bodyOf(request);
  const answer = body
    ? await getResponse(handlers, toWebRequest(request, body, leaving.signal))
    : problem('too-long');
  if (answer?.type === 'error') {
    request.socket.destroy();
    return;
  }
  await send(answer ?? problem('not-found'), request, response);
}

/** The body, or undefined where it is too large to be taken. */
async function bodyOf(request: IncomingMessage): Promise<Buffer<ArrayBuffer> | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes > MAX_BODY_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function toWebRequest(
  { url = '/', method = 'GET', headersDistinct }: IncomingMessage,
  body: Buffer<ArrayBuffer>,
  signal: AbortSignal,
): Request {
  const headers = Object.entries(headersDistinct).flatMap(([name, values = []]) =>
    values.map((value): [string, string] => [name, value]),
  );
  const hasBody = method !== 'GET' && method !== 'HEAD';
  return new Request(new URL(url, 'http://localhost'), {
    method: method === 'HEAD' ? 'GET' : method,
    headers,
    signal,
    ...(hasBody ? { body } : {}),
  });
}

async function send(
  answer: Response,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.statusCode = answer.status;
  response.setHeaders(answer.headers);
  if (!answer.body) {
    response.end();
    return;
  }
  const length = answer.headers.get('content-length');
  if (length === null) {
    response.flushHeaders();
    await answer.body.pipeTo(Writable.toWeb(response));
    return;
  }
  const canEncode = isCompressible(answer.headers.get('content-type') ?? '', Number(length));
  if (canEncode) response.setHeader('vary', 'Accept-Encoding');
  const encoding = canEncode ? encodingFor(request.headers['accept-encoding']) : undefined;
  const body = new Uint8Array(await answer.arrayBuffer());
  const sent = encoding ? await encode(body, encoding, 'fast') : body;
  if (encoding) response.setHeader('content-encoding', encoding);
  response.setHeader('content-length', sent.length);
  response.end(sent);
}

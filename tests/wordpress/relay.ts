/** What stands between readers and a WordPress: lets everything through, until something goes wrong. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { listen } from '../../mocks/listen.ts';

export type RelayFault =
  /** WordPress updates itself; like every outage, without CORS. */
  | 'maintenance'
  /** PHP does not answer the web server. */
  | 'gateway'
  /** The connection is cut before anything is answered, or once WordPress has done what it was asked. */
  | 'cut'
  | 'cut-after'
  /** A web server that strips the headers of CORS. */
  | 'no-cors'
  /** PHP prints a notice before the JSON. */
  | 'notice'
  /** A plugin has switched REST off, or put it behind a login. */
  | 'rest-off'
  | 'login';

export interface Relay {
  url: string;
  /** Changed at any time. */
  fault: RelayFault | undefined;
  /** Which requests the fault is for; all of them where it is undefined. */
  isConcerned: ((request: IncomingMessage) => boolean) | undefined;
  /** What it was asked, the oldest first: `GET /wp-json/…`. */
  asked: string[];
  /** Resolves once WordPress has nothing left to do, also of what nobody waits for any more. */
  whenIdle(): Promise<void>;
  close(): Promise<void>;
}

const NOTICE =
  '<br />\n<b>Notice</b>:  Undefined variable $footer in <b>/srv/wp-content/plugins/old/old.php</b> on line <b>12</b><br />\n';
const HTML = { 'content-type': 'text/html; charset=UTF-8' };

/** @param target the WordPress behind it; @param port 0 lets the system choose */
export async function startRelay(target: string, port = 0): Promise<Relay> {
  const working = new Set<Promise<void>>();
  const relay: Omit<Relay, 'url' | 'close'> = {
    fault: undefined,
    isConcerned: undefined,
    asked: [],
    async whenIdle() {
      while (working.size > 0) await Promise.all(working);
    },
  };
  const server = createServer((incoming, response) => {
    relay.asked.push(`${incoming.method} ${incoming.url}`);
    const isConcerned = relay.isConcerned?.(incoming) ?? true;
    const work = answer(target, incoming, response, isConcerned ? relay.fault : undefined)
      .catch(() => void response.destroy())
      .finally(() => working.delete(work));
    working.add(work);
  });
  return Object.assign(relay, await listen(server, port));
}

async function answer(
  target: string,
  incoming: IncomingMessage,
  response: ServerResponse,
  fault: RelayFault | undefined,
): Promise<void> {
  switch (fault) {
    case 'maintenance':
      response.writeHead(503, { ...HTML, 'retry-after': '600' });
      response.end('<!DOCTYPE html><h1>Briefly unavailable for scheduled maintenance.</h1>');
      return;
    case 'gateway':
      response.writeHead(502, HTML).end('<html><h1>502 Bad Gateway</h1></html>');
      return;
    case 'rest-off':
      response.writeHead(404, HTML).end('<!DOCTYPE html><h1>Page not found</h1>');
      return;
    case 'cut':
      response.destroy();
      return;
    default:
      await forward(target, incoming, response, fault);
  }
}

async function forward(
  target: string,
  incoming: IncomingMessage,
  response: ServerResponse,
  fault: RelayFault | undefined,
): Promise<void> {
  const outgoing = request(target + incoming.url, {
    method: incoming.method,
    headers: {
      ...incoming.headers,
      'x-forwarded-host': incoming.headers.host,
      // One that is kept may be closed while a request is on its way, which is no fault that was asked for.
      connection: 'close',
    },
  });
  incoming.once('error', () => outgoing.destroy());
  incoming.pipe(outgoing);
  const [answered]: IncomingMessage[] = await once(outgoing, 'response');
  if (!answered) throw new Error('no answer');
  const body = Buffer.concat(await answered.toArray());
  if (fault === 'cut-after') {
    response.destroy();
    return;
  }
  const headers = Object.entries(answered.headersDistinct).filter(
    ([name]) =>
      !['connection', 'transfer-encoding', 'content-length', 'keep-alive'].includes(name) &&
      !(fault === 'no-cors' && name.startsWith('access-control-')),
  );
  for (const [name, values = []] of headers) response.setHeader(name, values);
  const [status, sent] = changed(answered, body, fault);
  response.writeHead(status);
  response.end(sent);
}

/** The status and the body as they arrive. */
function changed(
  { statusCode = 200, headers }: IncomingMessage,
  body: Buffer,
  fault: RelayFault | undefined,
): [number, Buffer | string] {
  const isJson = headers['content-type']?.includes('json') ?? false;
  if (fault === 'notice' && isJson) return [statusCode, Buffer.concat([Buffer.from(NOTICE), body])];
  if (fault === 'login' && isJson) {
    const message = 'You are not currently logged in.';
    return [401, JSON.stringify({ code: 'rest_not_logged_in', message, data: { status: 401 } })];
  }
  return [statusCode, body];
}

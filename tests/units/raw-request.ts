import { type OutgoingHttpHeaders, request } from 'node:http';
import { buffer } from 'node:stream/consumers';

interface RawRequest {
  method?: string;
  headers?: OutgoingHttpHeaders;
  body?: string | Uint8Array;
}

/** One HTTP exchange as it goes over the wire: the path as written, nothing followed or decoded. */
export function rawRequest(base: string, path: string, options: RawRequest = {}) {
  const { body, ...rest } = options;
  const { hostname, port } = new URL(base);
  return new Promise<{
    status: number | undefined;
    header: (name: string) => string | undefined;
    body: Buffer;
  }>((resolve, reject) => {
    const sent = request({ hostname, port, path, agent: false, ...rest }, async (response) => {
      const header = (name: string) => response.headersDistinct[name]?.join(', ');
      resolve({ status: response.statusCode, header, body: await buffer(response) });
    });
    sent.on('error', reject).end(body);
  });
}

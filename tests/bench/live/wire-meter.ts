/** The bytes that a newsroom's resources cost on the wire, both ways, headers and all, from its sockets. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

export interface Traffic {
  bytes: number;
  requests: number;
}

export interface WireMeter {
  /** At each request, before it is answered. */
  follow(request: IncomingMessage, response: ServerResponse): void;
  /** What `/api` cost so far; of an answer that goes on, what has been sent of it. */
  read(): Traffic;
}

/** For HTTP/1.1, where a connection serves one request at a time. */
export function createWireMeter(): WireMeter {
  /** Of each connection, what was counted for its requests before. */
  const counted = new WeakMap<Socket, number>();
  const open = new Set<Socket>();
  const past: Traffic = { bytes: 0, requests: 0 };
  const since = (socket: Socket) =>
    socket.bytesRead + socket.bytesWritten - (counted.get(socket) ?? 0);

  return {
    follow({ socket, url = '' }, response) {
      const isCounted = /^\/api(\/|$)/.test(url);
      if (isCounted) {
        past.requests += 1;
        open.add(socket);
      }
      response.once('close', () => {
        const bytes = since(socket);
        counted.set(socket, (counted.get(socket) ?? 0) + bytes);
        if (open.delete(socket)) past.bytes += bytes;
      });
    },
    read() {
      const going = [...open].reduce((sum, socket) => sum + since(socket), 0);
      return { ...past, bytes: past.bytes + going };
    },
  };
}

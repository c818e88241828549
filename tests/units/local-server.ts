/**
 * A real HTTP server on a free port of this machine, for what no mock can show: connections that
 * drop, and answers that never come.
 */
import { createServer, type RequestListener, type Server } from 'node:http';

export interface LocalServer {
  base: string;
  /** Answers every request from now on. */
  onRequest(listener: RequestListener): void;
  /** Answers every request from now on with these. */
  reply(status: number, body?: string, headers?: Record<string, string>): void;
  close(): Promise<void>;
}

export async function startLocalServer(): Promise<LocalServer> {
  let listener: RequestListener = (_, response) => response.end();
  const server = createServer((request, response) => listener(request, response));
  const port = await listen(server);
  return {
    base: `http://127.0.0.1:${port}`,
    onRequest: (next) => {
      listener = next;
    },
    reply: (status, body = '', headers = {}) => {
      listener = (_, response) => response.writeHead(status, headers).end(body);
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve, reject) =>
        server.close((error) => (error ? reject(error) : resolve())),
      );
    },
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (typeof address === 'object' && address) resolve(address.port);
      else reject(new Error('the server has no port'));
    });
  });
}

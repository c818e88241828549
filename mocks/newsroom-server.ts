/** The sample newsroom's resources over real HTTP, for whoever asks them from outside of a browser. */
import { createServer } from 'node:http';
import { createDb, type Db } from './db.ts';
import { createHandlers } from './handlers/create-handlers.ts';
import { serveApi } from './preview/serve-api.ts';

/** Starts it on this machine alone, at a free port; `url` is where the resources stand. */
export async function startNewsroom(db: Db = createDb()) {
  const handlers = createHandlers(db);
  const server = createServer((request, response) => {
    serveApi(handlers, request, response).catch((error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      response.destroy();
    });
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed).listen(0, '127.0.0.1', done);
  });
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port');
  return {
    url: `http://127.0.0.1:${address.port}/api`,
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

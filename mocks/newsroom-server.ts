/** The sample newsroom's resources over real HTTP, for whoever asks them from outside of a browser. */
import { createServer } from 'node:http';
import { createDb, type Db } from './db.ts';
import { createHandlers } from './handlers/create-handlers.ts';
import { listen } from './listen.ts';
import { serveApi } from './preview/serve-api.ts';

/** Starts it on this machine alone, at a free port; `url` is where the resources stand. */
export async function startNewsroom(db: Db = createDb()) {
  const handlers = createHandlers(db);
  const server = createServer((request, response) => {
    serveApi(handlers, request, response).catch((error: unknown) => {
      // A client that left is no error.
      if (response.destroyed) return;
      process.stderr.write(`${String(error)}\n`);
      response.destroy();
    });
  });
  const { url, close } = await listen(server, 0);
  return { url: `${url}/api`, close };
}

/** The built app and a newsroom, over real HTTP from one origin. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type HttpHandler, HttpResponse, http } from 'msw';
import type { Db } from '../../../mocks/db.ts';
import { createHandlers } from '../../../mocks/handlers/create-handlers.ts';
import { listen } from '../../../mocks/listen.ts';
import { serveApi } from '../../../mocks/preview/serve-api.ts';
import { serveFile } from '../../../mocks/preview/serve-file.ts';
import { headersFor } from '../../../mocks/preview/site-headers.ts';
import { createStaticFiles } from '../../../mocks/preview/static-files.ts';

export interface ThreadServer {
  url: string;
  close(): Promise<void>;
}

interface ThreadServerOptions {
  handlers: HttpHandler[];
  /** Sees every request of a resource before it is answered; true where there is nothing to answer any more. */
  intercept?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

/** @param dist the built app */
export async function startThreadServer(
  dist: string,
  { handlers, intercept = () => false }: ThreadServerOptions,
): Promise<ThreadServer> {
  const fileAt = createStaticFiles(dist);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (path.startsWith('/api/')) {
      if (intercept(request, response)) return;
      return serveApi(handlers, request, response);
    }
    response.setHeaders(await headersFor(dist, path));
    return serveFile(fileAt, path, request, response);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      // A page that left is no error.
      if (!request.destroyed && !response.destroyed) process.stderr.write(`${String(error)}\n`);
      response.destroy();
    });
  });
  return listen(server, 0);
}

/** A newsroom that gives a whole thread as one page, and not before it is let go. */
export function createHeldNewsroom(db: Db) {
  const { promise, resolve: letGo } = Promise.withResolvers<void>();
  const wholeThread = http.get<{ id: string }>(
    '*/api/articles/:id/comments',
    async ({ request, params }) => {
      await promise;
      if (new URL(request.url).searchParams.get('order') === 'newest') return undefined;
      const items = db.listedComments(params.id);
      return HttpResponse.json({ items, total: items.length });
    },
  );
  return { handlers: [wholeThread, ...createHandlers(db)], letGo };
}

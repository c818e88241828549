/**
 * The built app and a newsroom that streams, over real HTTP from one origin. The newest page is as any
 * newsroom gives it; the older ones are large, whatever the app asks for: on what way a long list came
 * is not what is measured.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { HttpResponse, http } from 'msw';
import type { Db } from '../../../mocks/db.ts';
import { createHandlers } from '../../../mocks/handlers/create-handlers.ts';
import { listen } from '../../../mocks/listen.ts';
import { pageOf } from '../../../mocks/paging.ts';
import { serveApi } from '../../../mocks/preview/serve-api.ts';
import { serveFile } from '../../../mocks/preview/serve-file.ts';
import { headersFor } from '../../../mocks/preview/site-headers.ts';
import { createStaticFiles } from '../../../mocks/preview/static-files.ts';
import { createWireMeter, type WireMeter } from './wire-meter.ts';

const OLDER_PER_PAGE = 5000;

export interface LiveNewsroom {
  url: string;
  db: Db;
  meter: WireMeter;
  close(): Promise<void>;
}

/** @param dist the built app */
export async function startLiveNewsroom(dist: string, db: Db): Promise<LiveNewsroom> {
  const handlers = [largeOlderPages(db), ...createHandlers(db)];
  const fileAt = createStaticFiles(dist);
  const meter = createWireMeter();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    // What the host of the app sends with its files is no part of a newsroom's answer.
    if (path.startsWith('/api/')) return serveApi(handlers, request, response);
    response.setHeaders(await headersFor(dist, path));
    return serveFile(fileAt, path, request, response);
  }

  const server = createServer((request, response) => {
    meter.follow(request, response);
    answer(request, response).catch((error: unknown) => {
      // A page that left is no error.
      if (!response.destroyed) process.stderr.write(`${String(error)}\n`);
      response.destroy();
    });
  });
  const { url, close } = await listen(server, 0);
  return { url, db, meter, close };
}

/** Answers for all pages but the first, which is left to others. */
function largeOlderPages(db: Db) {
  return http.get('*/api/headlines', ({ request }) => {
    const cursor = new URL(request.url).searchParams.get('before');
    if (cursor === null) return undefined;
    const all = db.articles();
    const page = pageOf({ all, isListed: db.isListed, limit: OLDER_PER_PAGE, cursor });
    return page && HttpResponse.json({ ...page, items: page.items.map(db.headline) });
  });
}

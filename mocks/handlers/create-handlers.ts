import type { HttpHandler } from 'msw';
import type { Db } from '../db.ts';
import { type Faults, noFaults } from '../faults.ts';
import { articlesHandlers } from './articles.ts';
import { commentsHandlers } from './comments.ts';
import { headlinesHandlers } from './headlines.ts';
import { siteHandlers } from './site.ts';
import { streamHandlers } from './stream.ts';

interface HandlersOptions {
  /** Where the resources stand: a path, on whatever origin is asked, or a whole address. */
  base?: string;
  /** Read at each request, so they may be changed at any time. */
  faults?: Faults;
}

/** The newsroom of `db`, for a browser's worker, for Node's network and for a real server alike. */
export function createHandlers(db: Db, options: HandlersOptions = {}): HttpHandler[] {
  const { base = '/api', faults = noFaults() } = options;
  const root = base.startsWith('/') ? `*${base}` : base;
  const newsroom = { db, faults, at: (path: string) => `${root}${path}` };
  return [
    ...siteHandlers(newsroom),
    ...streamHandlers(newsroom),
    ...headlinesHandlers(newsroom),
    ...articlesHandlers(newsroom),
    ...commentsHandlers(newsroom),
  ];
}

/** One page, by the routes, loaders and query options of the browser. */
import { text } from 'node:stream/consumers';
import type { ReactNode } from 'react';
import { prerenderToNodeStream } from 'react-dom/static';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router';
import { SourceError } from '../api/source.ts';
import { App } from '../app/app.tsx';
import { createRoutes } from '../app/routes.tsx';
import type { Services } from '../app/services.ts';
import { fillQueries, type PrerenderedPage } from '../app/start/prerendered-page.ts';
import type { Translation } from '../i18n/load-translation.ts';

export interface RenderedPage {
  /** What React puts into the head. */
  head: string;
  /** What stands in `#root`. */
  body: string;
  data: PrerenderedPage;
}

/**
 * @param services with a client of the page's own, and the origin in their configuration
 * @param known what every page shows, and is not asked for again
 * @returns undefined where the newsroom does not have what the page is of
 * @throws what the queries throw: a `SourceError` where the newsroom did not answer as promised
 */
export async function renderPage(
  path: string,
  services: Services,
  translation: Translation,
  known: PrerenderedPage['queries'],
): Promise<RenderedPage | undefined> {
  const { config, queryClient } = services;
  fillQueries(queryClient, known);
  const handler = createStaticHandler(createRoutes(services));
  const context = await handler.query(new Request(new URL(path, config.origin)));
  if (context instanceof Response) throw new Error(`${path} leads to another address`);
  for (const error of Object.values(context.errors ?? {})) {
    if (error instanceof SourceError && error.isGone) return undefined;
    throw error;
  }
  await settled(services);

  const router = createStaticRouter(handler.dataRoutes, context);
  const html = await toHtml(
    <App services={services} firstTranslation={translation}>
      <StaticRouterProvider router={router} context={context} hydrate={false} />
    </App>,
  );
  // The browser's router wants something for every route that is matched.
  const nothing = context.matches.map(({ route }) => [route.id, null]);
  return {
    ...parted(html),
    data: {
      path,
      language: translation.language,
      loaderData: { ...Object.fromEntries(nothing), ...context.loaderData },
      queries: keptQueries(services),
    },
  };
}

/** What has been answered, as it goes into a page. */
export function keptQueries({ queryClient }: Services): PrerenderedPage['queries'] {
  return queryClient
    .getQueryCache()
    .getAll()
    .filter(({ state }) => state.status === 'success')
    .map(({ queryKey, state }) => ({
      key: [...queryKey],
      data: state.data,
      updatedAt: state.dataUpdatedAt,
    }));
}

/**
 * A page is made with all that its loaders asked for, or not at all. For the articles they have answered
 * themselves: a lead that was withdrawn gives way to another.
 */
async function settled({ queryClient }: Services): Promise<void> {
  const queries = queryClient.getQueryCache().getAll();
  const others = queries.filter(({ queryKey }) => queryKey[0] !== 'article');
  await Promise.all(others.map(({ promise }) => promise));
}

/** Whole and in order: nothing comes later by script. */
async function toHtml(app: ReactNode): Promise<string> {
  let failure: unknown;
  const { prelude } = await prerenderToNodeStream(app, {
    progressiveChunkSize: Number.POSITIVE_INFINITY,
    onError: (error) => {
      failure ??= error;
    },
  });
  const html = await text(prelude);
  if (failure !== undefined) throw failure;
  return html;
}

/** React puts what belongs into the head before all else. */
function parted(html: string): { head: string; body: string } {
  const [head = ''] = /^(?:<title>[^<]*<\/title>|<(?:meta|link)\b[^>]*>)*/.exec(html) ?? [];
  return { head, body: html.slice(head.length) };
}

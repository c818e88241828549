import type { RouteObject, ShouldRevalidateFunction } from 'react-router';
import { paths } from '../lib/paths.ts';
import { DocumentTitle } from './document-title.tsx';
import { createLoaders } from './loaders.ts';
import { NextPage } from './next-page.tsx';
import { FRONT_ROUTE } from './open-article.ts';
import { PageError } from './page-error.tsx';
import { ArticleRoute } from './routes/article-route.tsx';
import { ArticleRouteError } from './routes/article-route-error.tsx';
import { LiveRoute } from './routes/live-route.tsx';
import { NotFoundRoute } from './routes/not-found-route.tsx';
import { SavedRoute } from './routes/saved-route.tsx';
import type { Services } from './services.ts';
import { Shell } from './shell.tsx';

/** Every page. The shell has no loader of its own, so that it stands while an article is on its way. */
export function createRoutes(services: Services): RouteObject[] {
  const loaders = createLoaders(services);
  const article = {
    element: <ArticleRoute />,
    errorElement: <ArticleRouteError />,
    hydrateFallbackElement: (
      <>
        <DocumentTitle />
        <NextPage slug={undefined} />
      </>
    ),
    shouldRevalidate: isNoSearch,
  };
  const list = { loader: loaders.list, hydrateFallbackElement: <DocumentTitle /> };
  return [
    {
      element: <Shell />,
      errorElement: <PageError />,
      children: [
        { id: FRONT_ROUTE, path: paths.front.pattern, loader: loaders.front, ...article },
        { path: paths.article.pattern, loader: loaders.article, ...article },
        { path: paths.live.pattern, element: <LiveRoute />, ...list },
        { path: paths.saved.pattern, element: <SavedRoute />, ...list },
        { path: '*', element: <NotFoundRoute />, ...list },
      ],
    },
  ];
}

/** What is searched for in the list changes no page. */
const isNoSearch: ShouldRevalidateFunction = ({ currentUrl, nextUrl, defaultShouldRevalidate }) =>
  currentUrl.pathname === nextUrl.pathname && currentUrl.search !== nextUrl.search
    ? false
    : defaultShouldRevalidate;

/** Which article the address means, which one is on its way, and how one is fetched ahead of the click. */
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { useLocation, useNavigation, useRouteLoaderData } from 'react-router';
import { useSource } from '../api/source-context.ts';
import { articleOptions } from '../features/article/article-queries.ts';
import { paths } from '../lib/paths.ts';
import type { ArticleLoaderData } from './loaders.ts';
import { useNewsroom } from './newsroom.ts';

/** The id of the route whose loader chooses the article. */
export const FRONT_ROUTE = 'front';

/** The slug of the article that is open: on the front page the one that it chose, at first the lead. */
export function useOpenSlug(): string | undefined {
  const { pathname } = useLocation();
  const { site } = useNewsroom();
  const front = useRouteLoaderData<ArticleLoaderData>(FRONT_ROUTE);
  return pathname === paths.front.href()
    ? (front?.slug ?? site?.lead)
    : paths.article.slugIn(pathname);
}

/** In milliseconds: what comes sooner need not be announced, and to render that would hold it up. */
const UNNOTICED_MS = 100;

/** The slug of the article that the reader waits for, once they may notice that they do. */
export function usePendingSlug(): string | undefined {
  const { location } = useNavigation();
  const open = useLocation();
  const slug =
    location && location.pathname !== open.pathname
      ? paths.article.slugIn(location.pathname)
      : undefined;
  const [noticed, setNoticed] = useState<string>();
  useEffect(() => {
    const timer = setTimeout(() => setNoticed(slug), slug === undefined ? 0 : UNNOTICED_MS);
    return () => clearTimeout(timer);
  }, [slug]);
  return slug === noticed ? slug : undefined;
}

/** Fetches an article that the reader is about to open; what fails here is said when it is opened. */
export function usePrefetchArticle(): (slug: string) => void {
  const source = useSource();
  const queryClient = useQueryClient();
  return useCallback(
    (slug) => {
      queryClient.query(articleOptions(source, slug)).catch(() => undefined);
    },
    [source, queryClient],
  );
}

/**
 * Loaders start every query that their page will show and await only the article: dead headlines or
 * comments never keep it back. What is in the cache is shown at once and refreshed by the view.
 */
import type { QueryKey } from '@tanstack/react-query';
import type { LoaderFunctionArgs } from 'react-router';
import type { Headline } from '../api/model.ts';
import { SourceError } from '../api/source.ts';
import { articleOptions } from '../features/article/article-queries.ts';
import { orderIn } from '../features/comments/comment-order.ts';
import { commentsOptions } from '../features/comments/comments-queries.ts';
import { headlinesOptions } from '../features/headlines/headlines-queries.ts';
import { headlinesOf, type KnownHeadlines } from '../features/headlines/known-headlines.ts';
import { paths } from '../lib/paths.ts';
import type { Services } from './services.ts';
import { siteOptions } from './site-queries.ts';

/** What the front and article routes show: the slug of the article, or none where nothing is published. */
export interface ArticleLoaderData {
  slug: string | undefined;
}

export function createLoaders({ source, queryClient }: Services) {
  const site = () => queryClient.query({ ...siteOptions(source), staleTime: 'static' });
  const headlines = () => queryClient.query({ ...headlinesOptions(source), staleTime: 'static' });

  /** The article that the reader waits for. */
  let awaited: string | undefined;

  const article = async (slug: string, request: Request): Promise<ArticleLoaderData> => {
    awaited = slug;
    const options = articleOptions(source, slug);
    const release = cancelWhenLeft(request, slug, options.queryKey);
    const order = orderIn(new URL(request.url).search);
    const { id } = await queryClient.query({ ...options, staleTime: 'static' }).finally(release);
    inBackground(
      queryClient.infiniteQuery({ ...commentsOptions(source, id, order), staleTime: 'static' }),
    );
    return { slug };
  };

  /** A reader who goes elsewhere while the article is on its way no longer waits for it. */
  const cancelWhenLeft = (request: Request, slug: string, queryKey: QueryKey) => {
    const cancel = () => {
      const query = queryClient.getQueryCache().find({ queryKey });
      if (awaited === slug || query?.getObserversCount() !== 0) return;
      void queryClient.cancelQueries({ queryKey });
    };
    // Later, when it is known where to: a search in the list leads to the same article.
    const handleAbort = () => setTimeout(cancel);
    request.signal.addEventListener('abort', handleAbort);
    return () => request.signal.removeEventListener('abort', handleAbort);
  };

  return {
    article({ params, request }: LoaderFunctionArgs): Promise<ArticleLoaderData> {
      inBackground(site());
      inBackground(headlines());
      // React Router takes a `%2F` that a slug has for a slash.
      const slug = paths.article.slugIn(new URL(request.url).pathname) ?? params.slug ?? '';
      return article(slug, request);
    },

    /**
     * The lead that the newsroom names, else its newest article, else its newest headline. A site
     * without an answer names none, and one that is gone is none.
     */
    async front({ request }: LoaderFunctionArgs): Promise<ArticleLoaderData> {
      awaited = undefined;
      const list = headlines();
      inBackground(list);
      const lead = await site().then(
        (settings) => settings.lead,
        () => undefined,
      );
      try {
        if (lead !== undefined) return await article(lead, request);
      } catch (error) {
        if (!(error instanceof SourceError && error.isGone)) throw error;
      }
      const slug = newestOf(await list)?.slug;
      return slug === undefined ? { slug } : article(slug, request);
    },

    list(): null {
      awaited = undefined;
      inBackground(site());
      inBackground(headlines());
      return null;
    },
  };
}

function newestOf(known: KnownHeadlines): Headline | undefined {
  const items = headlinesOf(known);
  return items.find(({ kind }) => kind === 'article') ?? items[0];
}

/** The view that needs it says what became of it. */
function inBackground(query: Promise<unknown>): void {
  query.catch(() => undefined);
}

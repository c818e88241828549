/**
 * What a page that came as HTML was made from, as JSON beside it: the renderer writes it, and the
 * browser takes the page over with it.
 */
import type { QueryClient } from '@tanstack/react-query';
import * as v from 'valibot';
import { LANGUAGES } from '../../i18n/languages.ts';
import { paths } from '../../lib/paths.ts';

const PAGE_ID = 'le-fil-page';

const pageSchema = v.object({
  /** The one address that the page is for. */
  path: v.string(),
  /** The language of its interface. */
  language: v.picklist(LANGUAGES),
  /** What the loaders gave, by route. */
  loaderData: v.record(v.string(), v.unknown()),
  queries: v.array(
    v.object({
      key: v.array(v.unknown()),
      data: v.unknown(),
      /** An instant in milliseconds. */
      updatedAt: v.number(),
    }),
  ),
});

export type PrerenderedPage = v.InferOutput<typeof pageSchema>;

/** The page as it was made; undefined in the empty shell, and where the address means another page. */
export function readPrerendered(page: Document, pathname: string): PrerenderedPage | undefined {
  try {
    const text = page.getElementById(PAGE_ID)?.textContent ?? '';
    const { success, output } = v.safeParse(pageSchema, JSON.parse(text));
    return success && isSame(output.path, pathname) ? output : undefined;
  } catch {
    return undefined;
  }
}

/** Static hosts give the same page with a slash or as a file, and browsers write signs as they like. */
function isSame(path: string, pathname: string): boolean {
  const withoutEnding = pathname.replace(/(\/index)?(\.html|\/)$/, '') || '/';
  return [pathname, withoutEnding].some((asked) => {
    const slug = paths.article.slugIn(asked);
    return path === (slug === undefined ? asked : paths.article.href(slug));
  });
}

/** Fills a fresh client with what the page was made from; what has grown old is asked for again. */
export function fillQueries(queryClient: QueryClient, queries: PrerenderedPage['queries']): void {
  for (const { key, data, updatedAt } of queries) {
    queryClient.setQueryData(key, data, { updatedAt });
  }
}

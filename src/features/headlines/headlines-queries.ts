import { queryOptions, skipToken } from '@tanstack/react-query';
import type { Headline, Page } from '../../api/model.ts';
import type { HeadlineFilter, NewsSource } from '../../api/source.ts';
import { type KnownHeadlines, knownFrom } from './known-headlines.ts';

/** What has just come is not asked for again by the next part that shows it. */
export const FRESH_MS = 5000;

/** The live list, newest first: the newest page, and what is known already below it. */
export function headlinesOptions(source: NewsSource, filter: HeadlineFilter = {}) {
  const queryKey = ['headlines', filter] as const;
  return queryOptions({
    queryKey,
    queryFn: async ({ client, signal }): Promise<KnownHeadlines> => {
      const askedAt = Date.now();
      const page = await source.headlines(filter, undefined, signal);
      if (!client.getQueryData(queryKey)) return knownFrom(page);
      const { withFirstPage } = await import('./merge-headlines.ts');
      // As it is now: events go on while a page is on its way.
      const known = client.getQueryData<KnownHeadlines>(queryKey);
      return known ? withFirstPage(known, page, askedAt) : knownFrom(page);
    },
    staleTime: FRESH_MS,
    // The merge keeps what has not changed.
    structuralSharing: false,
    // `live-headlines.ts` knows better when.
    refetchOnWindowFocus: false,
  });
}

/** One page of older headlines by itself: what `cursor` leads to at present. */
export function olderHeadlinesOptions(
  source: NewsSource,
  cursor: string,
  filter: HeadlineFilter = {},
) {
  return queryOptions({
    queryKey: ['headlines', filter, cursor],
    queryFn: ({ signal }): Promise<Page<Headline>> => source.headlines(filter, cursor, signal),
    gcTime: 0,
  });
}

/** How the reader follows the list. */
export interface Following {
  /** The list as it was when they paused it, and older headlines below. */
  held?: KnownHeadlines | undefined;
  /** When it was right, in milliseconds. */
  heldAt?: number;
  /** True once the newsroom is followed, so that what comes can come in by itself. */
  isFollowed?: boolean;
  /** True while they are at the top of the list and let in what comes. */
  isOpen?: boolean;
  /** The top of the list as they last saw it. */
  seen?: readonly string[];
  /** What was read when they asked for the others alone. */
  hidden?: ReadonlySet<string> | undefined;
}

/** Beside the list, since the masthead and the phone's bar say it too. Nobody fetches it. */
export function followingOptions() {
  return queryOptions({
    queryKey: ['following'],
    queryFn: NEVER_FETCHED,
    staleTime: 'static',
    gcTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
}

const NEVER_FETCHED: (() => Following) | typeof skipToken = skipToken;

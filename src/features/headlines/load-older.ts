import type { QueryClient } from '@tanstack/react-query';
import { type HeadlineFilter, isWholeList, type NewsSource } from '../../api/source.ts';
import { changeFollowing } from './following.ts';
import { followingOptions, headlinesOptions, olderHeadlinesOptions } from './headlines-queries.ts';
import { withOlderPage } from './merge-headlines.ts';

/** Adds to the list what a cursor leads to, also where it is held still. Rejects with a `SourceError`. */
export async function loadOlder(
  queryClient: QueryClient,
  source: NewsSource,
  filter: HeadlineFilter,
  cursor: string,
): Promise<void> {
  const options = olderHeadlinesOptions(source, cursor, filter);
  const page = await queryClient.query({ ...options, staleTime: 0 });
  const { queryKey } = headlinesOptions(source, filter);
  // It says nothing of the newest.
  const { dataUpdatedAt: updatedAt = 0 } = queryClient.getQueryState(queryKey) ?? {};
  queryClient.setQueryData(queryKey, (known) => known && withOlderPage(known, cursor, page), {
    updatedAt,
  });
  const { held } = queryClient.getQueryData(followingOptions().queryKey) ?? {};
  if (isWholeList(filter) && held)
    changeFollowing(queryClient, { held: withOlderPage(held, cursor, page) });
}

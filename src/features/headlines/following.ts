/** How the reader follows the list: where its top was when they last looked, and whether they paused it. */
import { type QueryClient, useQuery } from '@tanstack/react-query';
import { useSource } from '../../api/source-context.ts';
import { type Following, followingOptions, headlinesOptions } from './headlines-queries.ts';
import { countNewer } from './known-headlines.ts';

const NOT_YET: Following = {};

export function useFollowing(): Following {
  return useQuery(followingOptions()).data ?? NOT_YET;
}

/** Changes some of it and keeps the rest. */
export function changeFollowing(queryClient: QueryClient, change: Partial<Following>): void {
  const { queryKey } = followingOptions();
  queryClient.setQueryData(queryKey, (following) => ({ ...following, ...change }));
}

/** How many headlines have come since the reader last saw the top of the list. */
export function useNewerCount(): number {
  const { seen = [] } = useFollowing();
  const { data = 0 } = useQuery({
    ...headlinesOptions(useSource()),
    enabled: false,
    select: (known) => countNewer(known, seen),
  });
  return data;
}

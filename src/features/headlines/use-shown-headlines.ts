import { type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { type HeadlineFilter, isWholeList } from '../../api/source.ts';
import { useSource } from '../../api/source-context.ts';
import { changeFollowing, useFollowing } from './following.ts';
import { followingOptions, headlinesOptions } from './headlines-queries.ts';
import {
  countNewer,
  type HeadlineRun,
  type KnownHeadlines,
  topOf,
  withoutNewest,
} from './known-headlines.ts';

interface ShownHeadlines {
  query: UseQueryResult<KnownHeadlines>;
  /** What the reader sees of the list. */
  runs: readonly HeadlineRun[];
  /** How many have come since they last saw its top. */
  arrived: number;
  /** True where these are let in at once; else they wait above. */
  isOpen: boolean;
  /** True once the list is followed, so that those who wait can come in by themselves. */
  isFollowed: boolean;
  /** True where it is not narrowed to a section or a search. */
  isWhole: boolean;
  /** True where they hide what they have read. */
  isUnreadOnly: boolean;
}

/**
 * What of the list the reader sees: not what has come above since they looked, nor what changed since
 * they paused it, nor what they hide.
 * @param pollSeconds the newsroom's pace, for a list that is a part of the whole
 */
export function useShownHeadlines(
  filter: HeadlineFilter,
  pollSeconds: number | undefined,
): ShownHeadlines {
  const isWhole = isWholeList(filter);
  // The whole list is kept fresh by `live-headlines.ts`, wherever it is shown.
  const { isFollowed = false, isOpen = false, seen, held, hidden } = useFollowing();
  const isPolled = !isWhole && !held && pollSeconds !== undefined;
  const refetchInterval = () => isPolled && navigator.onLine && pollSeconds * 1000;
  const query = useQuery({ ...headlinesOptions(useSource(), filter), refetchInterval });
  const firstTop = useFirstTop(isWhole ? query.data : undefined);
  const top = isWhole ? (seen ?? firstTop ?? NOTHING) : NOTHING;
  const known = (isWhole && held) || query.data;
  const arrived = countNewer(query.data, top);
  const above = isOpen && !held ? 0 : countNewer(known, top);
  const runs = useMemo(() => {
    const below = withoutNewest(known?.runs ?? NO_RUNS, above);
    return hidden ? below.map((run) => without(run, hidden)) : below;
  }, [known, above, hidden]);
  return {
    query,
    runs,
    arrived,
    isOpen: isOpen && !held,
    isFollowed,
    isWhole,
    isUnreadOnly: hidden !== undefined,
  };
}

/** What was at the top when the list was first shown, which is what the reader has seen of it. */
function useFirstTop(known: KnownHeadlines | undefined): readonly string[] | undefined {
  const queryClient = useQueryClient();
  const [top, setTop] = useState<readonly string[]>();
  if (known && !top) setTop(topOf(known));
  useEffect(() => {
    const { seen } = queryClient.getQueryData(followingOptions().queryKey) ?? {};
    if (top && !seen) changeFollowing(queryClient, { seen: top });
  }, [queryClient, top]);
  return top;
}

const NOTHING: readonly string[] = [];
const NO_RUNS: readonly HeadlineRun[] = [];

function without(run: HeadlineRun, hidden: ReadonlySet<string>): HeadlineRun {
  return { ...run, items: run.items.filter(({ id }) => !hidden.has(id)) };
}

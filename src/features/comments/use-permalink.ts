import { type Dispatch, type RefObject, useEffect, useEffectEvent, useState } from 'react';
import { useLocation } from 'react-router';
import { useHydrated } from '../../ui/use-hydrated.ts';
import { idInHash } from './thread/row-id.ts';
import { pathTo, type ThreadInput } from './thread/thread.ts';
import type { ThreadAction } from './thread/thread-state.ts';
import type { Goal } from './thread/use-reach.ts';

export type SearchState = 'com.seeking' | 'com.missing' | 'com.missingYet';

interface PermalinkInput {
  input: ThreadInput;
  isKnown: (id: string) => boolean;
  /** How many pages have come. */
  pages: number;
  hasMore: boolean;
  /** Asks for the page after the last. */
  loadMore: () => void;
  /** Asks for all pages again: what is not there may have come since. */
  refresh: () => void;
  /** True while pages are on their way. */
  isLoading: boolean;
  /** True where the last page did not come: the reader is told so, and may try again. */
  hasFailed: boolean;
  goal: RefObject<Goal>;
  dispatch: Dispatch<ThreadAction>;
}

/** More pages than this nobody waits for. */
const MOST_PAGES = 50;

/**
 * Leads to the comment that the address names, through as many pages as it takes. Gives what can be
 * said of the search while the comment is not there.
 */
export function usePermalink(props: PermalinkInput): SearchState | undefined {
  const { input, isKnown, pages, isLoading, hasFailed, goal, dispatch } = props;
  const hasMore = props.hasMore && pages < MOST_PAGES;
  const loadMore = useEffectEvent(props.loadMore);
  const refresh = useEffectEvent(props.refresh);
  const { hash, key } = useLocation();
  const [reached, setReached] = useState<string>();
  const [refreshed, setRefreshed] = useState<string>();
  // A page that came as HTML was made for no comment.
  const isHydrated = useHydrated();
  const id = isHydrated ? idInHash(hash) : undefined;
  const isThere = id !== undefined && isKnown(id);
  const isDue = id !== undefined && pages > 0 && reached !== key;

  useEffect(() => {
    if (!isDue) return;
    if (!isThere) {
      if (isLoading || hasFailed) return;
      if (hasMore) return loadMore();
      if (refreshed !== key) {
        setRefreshed(key);
        refresh();
      }
      return;
    }
    setReached(key);
    goal.current.id = id;
    dispatch({ kind: 'unfold', ids: pathTo(input, id) });
    dispatch({ kind: 'mark', ids: [id] });
  }, [isDue, isThere, id, key, input, hasMore, isLoading, hasFailed, refreshed, goal, dispatch]);

  if (!isDue || isThere || (hasFailed && !isLoading)) return undefined;
  if (hasMore || isLoading || refreshed !== key) return 'com.seeking';
  return props.hasMore ? 'com.missingYet' : 'com.missing';
}

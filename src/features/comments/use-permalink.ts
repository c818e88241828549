import { useQueryClient } from '@tanstack/react-query';
import { type Dispatch, type RefObject, useEffect, useEffectEvent, useState } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import type { Comment } from '../../api/model.ts';
import { fragmentOf } from '../../lib/text-directive.ts';
import { useHydrated } from '../../ui/use-hydrated.ts';
import { leadsToPassage } from './passages/links/leads-to-passage.ts';
import { takeLead } from './passages/links/take-lead.ts';
import { idInHash } from './thread/row-id.ts';
import { pathTo, type ThreadInput } from './thread/thread.ts';
import type { ThreadAction } from './thread/thread-state.ts';
import { usePlacement } from './thread/use-placement.ts';
import type { Goal } from './thread/use-reach.ts';

export type SearchState = 'com.seeking' | 'com.missing' | 'com.missingYet';

interface PermalinkInput {
  articleId: string;
  input: ThreadInput;
  isKnown: (id: string) => boolean;
  /** One that the newsroom lists. */
  find: (id: string) => Comment | undefined;
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
/** How long a passage is looked for before its comment is led to instead, in milliseconds. */
const PATIENCE_MS = 4000;

/**
 * Leads to the comment that the address names, through as many pages as it takes, unless the address
 * leads to the comment's passage: then whoever shows the passages does. Gives what can be said of the
 * search while the comment is not there.
 */
export function usePermalink(props: PermalinkInput): SearchState | undefined {
  const { articleId, input, isKnown, find, pages, isLoading, hasFailed, goal, dispatch } = props;
  const hasMore = props.hasMore && pages < MOST_PAGES;
  const loadMore = useEffectEvent(props.loadMore);
  const refresh = useEffectEvent(props.refresh);
  const queryClient = useQueryClient();
  const { hash, key } = useLocation();
  const isFromPage = useNavigationType() !== 'POP';
  // A link without a router has no key of its own.
  const visit = `${key} ${hash}`;
  const [reached, setReached] = useState<string>();
  const [refreshed, setRefreshed] = useState<string>();
  const [awaited, setAwaited] = useState<string>();
  // A page that came as HTML was made for no comment.
  const isHydrated = useHydrated();
  const id = isHydrated ? idInHash(fragmentOf(hash)) : undefined;
  const isThere = id !== undefined && isKnown(id);
  const isDue = id !== undefined && pages > 0 && reached !== visit;
  const placement = usePlacement(articleId, id ?? '');
  const comment = id === undefined ? undefined : find(id);
  const isPassage = comment && leadsToPassage({ hash, comment, placement, isFromPage });
  const isUnsure = isDue && comment !== undefined && isPassage === undefined && awaited !== visit;

  useEffect(() => {
    if (!isUnsure) return;
    const timer = setTimeout(() => setAwaited(visit), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [isUnsure, visit]);

  useEffect(() => {
    if (!isDue || isUnsure) return;
    if (!isThere) {
      if (isLoading || hasFailed) return;
      if (hasMore) return loadMore();
      if (refreshed !== visit) {
        setRefreshed(visit);
        refresh();
      }
      return;
    }
    setReached(visit);
    if (isPassage || !takeLead(queryClient, visit)) return;
    goal.current.id = id;
    dispatch({ kind: 'unfold', ids: pathTo(input, id) });
    dispatch({ kind: 'mark', ids: [id] });
  }, [
    isDue,
    isUnsure,
    isThere,
    isPassage,
    id,
    visit,
    input,
    hasMore,
    isLoading,
    hasFailed,
    refreshed,
    queryClient,
    goal,
    dispatch,
  ]);

  if (!isDue || isThere || (hasFailed && !isLoading)) return undefined;
  if (hasMore || isLoading || refreshed !== visit) return 'com.seeking';
  return props.hasMore ? 'com.missingYet' : 'com.missing';
}

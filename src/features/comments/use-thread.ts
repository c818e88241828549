import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { type RefObject, useMemo, useReducer, useRef, useState } from 'react';
import type { Comment, CommentPage, Site } from '../../api/model.ts';
import type { CommentOrder } from '../../api/source.ts';
import { useSlot } from '../../ui/use-slot.ts';
import type { Letter } from './outbox/letter.ts';
import { hiddenAuthorsSlot } from './thread/hidden-authors.ts';
import { rowId } from './thread/row-id.ts';
import { type ThreadInput, threadOf } from './thread/thread.ts';
import { INITIAL_STATE, threadReducer } from './thread/thread-state.ts';
import type { Goal } from './thread/use-reach.ts';
import { useArrivals } from './use-arrivals.ts';
import { useOwnComments } from './use-own-comments.ts';
import { usePermalink } from './use-permalink.ts';
import { useSetting } from './use-setting.ts';

interface ThreadProps {
  articleId: string;
  isOpen: boolean;
  site: Site | undefined;
  toldTotal: number | undefined;
  order: CommentOrder;
  query: UseInfiniteQueryResult<{ pages: CommentPage[] }>;
  letters: readonly Letter[];
  panel: RefObject<HTMLElement | null>;
}

const NO_PAGES: readonly CommentPage[] = [];

/** The thread as this reader sees it: what the newsroom lists, what came since, and their own letters. */
export function useThread(props: ThreadProps) {
  const { articleId, isOpen, site, toldTotal, order, query, letters, panel } = props;
  const [state, dispatch] = useReducer(threadReducer, INITIAL_STATE);
  const [here] = useState(() => Date.now());
  const goal = useRef<Goal>({ id: undefined });
  const hiddenAuthors = useSlot(hiddenAuthorsSlot);
  const setting = useSetting(articleId, isOpen, site);

  const pages = query.data?.pages ?? NO_PAGES;
  const known = useMemo(() => knownIn(pages), [pages]);
  const own = useMemo(() => ownIds(letters), [letters]);
  const arrivals = useArrivals({
    articleId,
    panel,
    known,
    knownAt: query.dataUpdatedAt,
    knownTotal: pages.at(-1)?.total,
    hasMore: query.hasNextPage,
    own,
    live: site?.live,
    toldTotal,
  });

  useOwnComments({ articleId, letters, site, listed: known, listedAt: query.dataUpdatedAt });

  const input: ThreadInput = useMemo(
    () => ({
      pages,
      arrived: arrivals.shown,
      letters,
      order,
      folded: state.folded,
      hiddenAuthors,
      here,
      hasMore: query.hasNextPage,
      maxDepth: site?.comments.maxDepth ?? Number.POSITIVE_INFINITY,
    }),
    [
      pages,
      arrivals.shown,
      letters,
      order,
      state.folded,
      hiddenAuthors,
      here,
      query.hasNextPage,
      site,
    ],
  );
  const thread = useMemo(() => threadOf(input), [input]);
  const find = (id: string) => known.get(id) ?? arrivals.shown.find((one) => one.id === id);
  const search = usePermalink({
    articleId,
    input,
    isKnown: (id) => own.has(id) || find(id) !== undefined,
    find,
    pages: pages.length,
    hasMore: query.hasNextPage,
    loadMore: () => void query.fetchNextPage(),
    refresh: () => void query.refetch(),
    isLoading: query.isFetching,
    hasFailed: query.isError || query.isFetchNextPageError,
    goal,
    dispatch,
  });

  return {
    thread,
    arrivals,
    setting,
    state,
    goal,
    search,
    dispatch,
    /** Leads to a comment that is on the page, or about to be. */
    reach(id: string) {
      goal.current.id = id;
      dispatch({ kind: 'mark', ids: [] });
    },
    /** Lets those in that wait, and leads to the first of them. */
    letIn() {
      const ids = new Set(arrivals.waiting.map(({ id }) => id));
      const after = threadOf({ ...input, arrived: [...arrivals.waiting, ...arrivals.shown] });
      const first = after.rows.find((row) => ids.has(rowId(row)));
      goal.current.id = first && rowId(first);
      arrivals.letIn();
      dispatch({ kind: 'mark', ids: [...ids] });
    },
  };
}

function knownIn(pages: readonly CommentPage[]): ReadonlyMap<string, Comment> {
  return new Map(pages.flatMap(({ items }) => items.map((comment) => [comment.id, comment])));
}

/** The ids of the comments that came from here. */
function ownIds(letters: readonly Letter[]): ReadonlySet<string> {
  return new Set(
    letters.flatMap(({ state }) => ('answer' in state && state.answer ? [state.answer.id] : [])),
  );
}

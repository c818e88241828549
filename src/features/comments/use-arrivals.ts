import { replaceEqualDeep, useQuery } from '@tanstack/react-query';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { Comment, CommentPage, Site } from '../../api/model.ts';
import { useSource } from '../../api/source-context.ts';
import { latestCommentsOptions } from './latest-comments-queries.ts';
import { useInSight } from './use-in-sight.ts';

interface ArrivalsInput {
  articleId: string;
  /** Comments are looked for while this is in sight. */
  panel: RefObject<HTMLElement | null>;
  /** Every comment that is on a page, with when the pages were asked for (milliseconds since the epoch). */
  known: ReadonlyMap<string, Comment>;
  knownAt: number;
  /** How many there were then. */
  knownTotal: number | undefined;
  hasMore: boolean;
  /** This reader's own: they are shown where they were written. */
  own: ReadonlySet<string>;
  live: Site['live'] | undefined;
  /** The number that the newsroom's headlines tell of; another one is a reason to ask. */
  toldTotal: number | undefined;
}

export interface Arrivals {
  /** Those that came since, and wait until the reader wants them, newest first. */
  waiting: readonly Comment[];
  /** Those that the reader has let in, and newer versions of those that are known. */
  shown: readonly Comment[];
  /** How many comments there are, where that is known since the pages came. */
  total: number | undefined;
  /** Lets all that wait in. */
  letIn: () => void;
}

const NONE: readonly Comment[] = [];
const USUAL_SECONDS = 30;
/** Where the stream tells of every new one, asking is for what it may have missed. */
const TOLD_SECONDS = 300;
/** Of a pace, more or less at random, so that readers who came together do not ask together. */
const JITTER = 0.2;

/** Comments that come while the reader is here: nothing of them is shown before the reader says so. */
export function useArrivals(input: ArrivalsInput): Arrivals {
  const { known, knownAt, knownTotal, hasMore, own } = input;
  const [letIn, setLetIn] = useState(NONE);
  const [standing, setStanding] = useState<ReadonlySet<string>>();
  const { data: latest, dataUpdatedAt } = useLatest(input);
  if (latest && !standing) setStanding(standingIn(latest, knownTotal));

  return useMemo(() => {
    const items = latest?.items ?? NONE;
    const isIn = new Set(letIn.map(({ id }) => id));
    // On a page that was not asked for, it may have been there all along.
    const mayStand = (id: string) => hasMore && standing?.has(id);
    const isNew = ({ id, status }: Comment) =>
      status === 'published' && !(known.has(id) || isIn.has(id) || mayStand(id) || own.has(id));
    const isNewer = dataUpdatedAt > knownAt;
    // What is as it was is not shown anew.
    const hasChanged = (comment: Comment) => {
      const before = known.get(comment.id);
      return before !== undefined && replaceEqualDeep(before, comment) !== before;
    };
    const waiting = items.filter(isNew);
    return {
      waiting,
      shown: [
        ...letIn,
        ...items.filter((comment) => isIn.has(comment.id) || (isNewer && hasChanged(comment))),
      ],
      total: isNewer ? latest?.total : undefined,
      letIn: () => setLetIn([...waiting, ...letIn]),
    };
  }, [latest, dataUpdatedAt, standing, letIn, known, knownAt, hasMore, own]);
}

/** Of the newest comments, those that stood when there were `knownTotal`: as many as were added are new. */
function standingIn({ items, total }: CommentPage, knownTotal = total): ReadonlySet<string> {
  return new Set(items.slice(Math.max(0, total - knownTotal)).map(({ id }) => id));
}

/** The newest comments, asked for while the panel is in sight: at a pace, and when they are told of. */
function useLatest({ articleId, panel, knownTotal, live, toldTotal }: ArrivalsInput) {
  const isInSight = useInSight(panel);
  const isTold = live?.stream && toldTotal !== undefined;
  const paceMs = 1000 * (isTold ? TOLD_SECONDS : (live?.pollSeconds ?? USUAL_SECONDS));
  const isDue = useIsOver(paceMs);
  // Drawn once: another pace at each rendering would begin the pause anew.
  const [chance] = useState(() => Math.random());
  const latest = useQuery({
    ...latestCommentsOptions(useSource(), articleId),
    enabled: isInSight && isDue,
    refetchInterval: paceMs * (1 + JITTER * (chance - 0.5)),
  });
  const { refetch } = latest;
  const told = useRef<number>(undefined);
  useEffect(() => {
    if (toldTotal === undefined || !isInSight) return;
    // One that came between the pages and the first look is news too.
    const isNews =
      told.current === undefined
        ? knownTotal !== undefined && toldTotal > knownTotal
        : told.current !== toldTotal;
    told.current = toldTotal;
    if (isNews) void refetch();
  }, [toldTotal, knownTotal, isInSight, refetch]);
  return latest;
}

/** True once so many milliseconds have gone by. */
function useIsOver(ms: number): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsOver(true), ms);
    return () => clearTimeout(timer);
  }, [ms]);
  return isOver;
}

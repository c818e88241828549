/**
 * The one writer of live data. A stream tells what changes where the newsroom has one, and the newest
 * page is asked for at the newsroom's pace wherever nothing tells; nothing happens while the page is
 * hidden or offline. All of it goes into the one list that the queries hold.
 */
import { CancelledError, type QueryClient } from '@tanstack/react-query';
import type { Headline, Site } from '../../api/model.ts';
import { type HeadlineChange, type NewsSource, SourceError } from '../../api/source.ts';
import { assertNever } from '../../lib/assert-never.ts';
import { watchAttention } from './attention.ts';
import { FRESH_MS, headlinesOptions } from './headlines-queries.ts';
import { headlinesOf, type KnownHeadlines } from './known-headlines.ts';
import { findHeadline, STALE_COPY_MS, withSaying } from './merge-headlines.ts';
import { createStream } from './open-stream.ts';
import { secondsToPoll } from './poll-pace.ts';
import { createSequence } from './sequence.ts';

/** How often the list is asked for while the newsroom has not said. */
const USUAL_POLL_SECONDS = 60;
/** Also where the device's clock was put back since the last answer. */
const AT_ONCE = Number.NEGATIVE_INFINITY;
/** So far down a page can change what is known. */
const WINDOW = 100;

interface FollowOptions {
  queryClient: QueryClient;
  source: NewsSource;
  /** What the newsroom says of it at the moment; undefined while it has not. */
  live: () => Site['live'] | undefined;
  /** A headline was edited, or withdrawn: then there is none. */
  onChange: (before: Headline, after: Headline | undefined) => void;
}

/** Keeps the list as the newsroom has it, until the function that it gives back is called. */
export function followHeadlines({
  queryClient,
  source,
  live,
  onChange,
}: FollowOptions): () => void {
  const pace = () => live()?.pollSeconds ?? USUAL_POLL_SECONDS;
  const options = headlinesOptions(source);
  const { queryKey } = options;
  let isLate = createSequence();
  let secondsLeft = 0;
  let failures = 0;
  /** The newsroom asked to be left alone until then, in milliseconds. */
  let notBefore = 0;
  /** True where a page brought what the stream had not told: something holds its events back. */
  let isDeaf = false;
  /** Events so far. */
  let heard = 0;
  let isPolling = false;
  /** True where the answer that is on its way may be older than what the stream begins with. */
  let isOutdated = false;

  const known = () => queryClient.getQueryData(queryKey);

  function isTold(): boolean {
    const { openSince } = stream;
    // What a shared cache answered when it was opened may have been old.
    return !isDeaf && openSince !== undefined && Date.now() - openSince > STALE_COPY_MS;
  }

  async function ask(): Promise<void> {
    const before = known();
    const heardBefore = heard;
    let retryAfter = 0;
    try {
      const after = await queryClient.query({
        ...options,
        staleTime: AT_ONCE,
        retry: isWorthOneMore,
      });
      failures = 0;
      if (before && before.runs !== after.runs) {
        isDeaf ||= heard === heardBefore && isTold();
        tellDifference(before, after, onChange);
      }
    } catch (error) {
      if (error instanceof CancelledError) return;
      failures += 1;
      retryAfter = (error instanceof SourceError && error.retryAfter) || 0;
      notBefore = Date.now() + retryAfter * 1000;
    }
    secondsLeft = secondsToPoll({ pollSeconds: pace(), failures, retryAfter, isTold: isTold() });
  }

  function poll(): void {
    if (isPolling || Date.now() < notBefore) return;
    isPolling = true;
    void ask().finally(() => {
      isPolling = false;
      if (isOutdated) poll();
    });
    isOutdated = false;
  }

  function handleChange(change: HeadlineChange): void {
    const list = known();
    const id = idOf(change);
    isDeaf = false;
    heard += 1;
    if (!list || isLate(`${change.kind === 'comments'} ${id}`, change.sequence)) return;
    const before = findHeadline(list, id);
    const headline = headlineAfter(change, before);
    if (headline === undefined) return;
    queryClient.setQueryData(queryKey, withSaying(list, { id, headline, at: Date.now() }));
    if (before) onChange(before, headline ?? undefined);
  }

  const stream = createStream(source, {
    onOpen() {
      // A newsroom that has begun anew counts anew.
      isLate = createSequence();
      isOutdated = isPolling;
      poll();
    },
    onChange: handleChange,
    onBreak() {
      secondsLeft = Math.min(secondsLeft, pace());
    },
  });

  return watchAttention({
    onWake() {
      const { dataUpdatedAt = 0 } = queryClient.getQueryState(queryKey) ?? {};
      if (isPolling) isOutdated = true;
      else if (Math.abs(Date.now() - dataUpdatedAt) < FRESH_MS) secondsLeft = pace();
      else poll();
      if (live()?.stream) stream.open();
    },
    onRest() {
      stream.close();
      // What hangs through a sleep must not hold up the first look after it.
      void queryClient.cancelQueries({ queryKey, exact: true });
    },
    onBeat() {
      if (live()?.stream) stream.beat();
      secondsLeft -= 1;
      if (secondsLeft <= 0) poll();
    },
  });
}

/** A failure that may pass at once; one with a time to wait is waited for. */
function isWorthOneMore(failures: number, error: Error): boolean {
  return (
    failures === 0 &&
    error instanceof SourceError &&
    error.isWorthRetrying &&
    error.retryAfter === undefined
  );
}

/** Of the headline that it is about. */
function idOf(change: HeadlineChange): string {
  switch (change.kind) {
    case 'headline':
      return change.headline.id;
    case 'withdrawn':
      return change.id;
    case 'comments':
      return change.articleId;
    default:
      return assertNever(change);
  }
}

/** Null where it was withdrawn; undefined where there is nothing to change. */
function headlineAfter(
  change: HeadlineChange,
  before: Headline | undefined,
): Headline | null | undefined {
  switch (change.kind) {
    case 'headline':
      return change.headline;
    case 'withdrawn':
      return null;
    case 'comments':
      return before && { ...before, commentCount: change.total };
    default:
      return assertNever(change);
  }
}

/** What a page has changed of what was known. */
function tellDifference(
  before: KnownHeadlines,
  after: KnownHeadlines,
  onChange: FollowOptions['onChange'],
): void {
  const now = new Map(headlinesOf(after).map((headline) => [headline.id, headline]));
  for (const headline of headlinesOf(before).slice(0, WINDOW)) {
    const then = now.get(headline.id);
    if (then !== headline) onChange(headline, then);
  }
}

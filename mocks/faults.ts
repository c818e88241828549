/** What can be made to go wrong, by tests and, in development, from the page's address. */
export type Resource = 'site' | 'headlines' | 'stream' | 'article' | 'comments';

export interface Faults {
  /** Every answer waits so long, in milliseconds. */
  delayMs: number;
  /** No request gets an answer. */
  isOffline: boolean;
  /** These answer 503 `unavailable`. */
  failing: Set<Resource>;
  /** Streams are accepted, and not a byte is sent on them, nor on those that are open already. */
  isStreamSilent: boolean;
  /** The first page of headlines answers 429 `too-fast` with this `Retry-After`. */
  tooFastSeconds?: number | undefined;
  /** The connection of a post breaks before the newsroom has taken it, or after, with the answer. */
  brokenPosts?: 'before' | 'after' | undefined;
  /** Posts answer 429 `too-fast` with this `Retry-After`. */
  postsTooFastSeconds?: number | undefined;
}

const SLOW_MS = 2_000;
const RESOURCES: Resource[] = ['site', 'headlines', 'stream', 'article', 'comments'];

export function noFaults(): Faults {
  return { delayMs: 0, isOffline: false, failing: new Set(), isStreamSilent: false };
}

/**
 * The faults that `?mock=` names (`slow`, `offline`, `error:comments`, `lost:posts`, `lost:answers` …);
 * other names are left alone.
 */
export function faultsNamed(names: readonly string[]): Faults {
  return {
    ...noFaults(),
    delayMs: names.includes('slow') ? SLOW_MS : 0,
    isOffline: names.includes('offline'),
    failing: new Set(RESOURCES.filter((resource) => names.includes(`error:${resource}`))),
    brokenPosts: names.includes('lost:posts')
      ? 'before'
      : names.includes('lost:answers')
        ? 'after'
        : undefined,
  };
}

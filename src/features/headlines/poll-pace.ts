/** How often the newest page is asked for: by everybody at the same address, and not by all at once. */
export interface PollState {
  /** The newsroom's own pace. */
  pollSeconds: number;
  /** Failures since the last answer. */
  failures: number;
  /** What the newsroom asked for when it refused; 0 where it did not. */
  retryAfter: number;
  /** True where a stream tells what changes, and is trusted. */
  isTold: boolean;
}

/** While a stream tells everything, a page is asked for now and then all the same. */
const TOLD_SECONDS = 300;
const LONGEST_SECONDS = 300;
/** Of the pace, added at random, so that readers who came together do not ask together. */
const JITTER = 0.2;

/** Whole seconds until the next poll. */
export function secondsToPoll(state: PollState, random: () => number = Math.random): number {
  const { pollSeconds, failures, retryAfter, isTold } = state;
  const pace = isTold && failures === 0 ? Math.max(TOLD_SECONDS, pollSeconds) : pollSeconds;
  const slowed = Math.min(pace * 2 ** failures, Math.max(LONGEST_SECONDS, pace));
  return Math.floor(Math.max(slowed, retryAfter) * (1 + JITTER * random()));
}

/**
 * When letters go. A pause grows with every failure; what the newsroom asks for is kept to. Clocks are
 * set back at times: a pause that is longer than any that was ever made is over.
 */
import { isWaiting, type Letter, type WaitingLetter } from './letter.ts';
import { isOffline, type PostFailure } from './post-failure.ts';

const FIRST_PAUSE_MS = 2000;
export const LONGEST_PAUSE_MS = 300_000;
/** Of a pause, left out at random, so that readers who failed together do not come back together. */
const JITTER = 0.2;

/** What the device knows of its network. */
export interface Network {
  isOnline: boolean;
  /** True where the network has just come back: what had no answer for want of it need not wait. */
  isBack?: boolean;
}

/** How long nothing is sent after `failure`, in milliseconds. Without a network, until there is one again. */
export function pauseMs(attempts: number, failure: PostFailure, random: () => number): number {
  const pause = ownPauseMs(attempts, failure) * (1 - JITTER * random());
  return Math.max(askedMs(failure), Math.round(pause));
}

/** True where this letter may go, whatever the others have to wait for. */
export function isDue(letter: WaitingLetter, now: number, network: Network): boolean {
  const { attempts, notBefore, failure } = letter.state;
  const left = notBefore - now;
  if (left <= 0 || !failure || left > longestMs(attempts, failure)) return true;
  if (failure.kind !== 'unsent') return false;
  if (isOffline(failure)) return network.isOnline;
  return network.isBack === true && failure.seconds === undefined;
}

/**
 * Until when no letter goes, in milliseconds since the epoch; 0 where nothing holds them back. What the
 * newsroom asked one to wait for, or the want of a network, is for all.
 */
export function heldUntil(letters: readonly Letter[], now: number, network: Network): number {
  const holding = letters.filter(isWaiting).filter(({ state: { failure } }) => {
    return failure && (failure.kind === 'wait' || isOffline(failure));
  });
  return holding
    .filter((letter) => !isDue(letter, now, network))
    .reduce((until, { state }) => Math.max(until, state.notBefore), 0);
}

/** Milliseconds until there is something to send; undefined where nothing waits. */
export function msToNext(
  letters: readonly Letter[],
  now: number,
  network: Network,
): number | undefined {
  const waiting = letters.filter(isWaiting);
  if (waiting.length === 0) return undefined;
  const times = waiting.map((letter) =>
    isDue(letter, now, network) ? now : letter.state.notBefore,
  );
  const first = times.reduce((least, time) => Math.min(least, time));
  return Math.max(first, heldUntil(letters, now, network), now) - now;
}

function longestMs(attempts: number, failure: PostFailure): number {
  return Math.max(ownPauseMs(attempts, failure), askedMs(failure));
}

function ownPauseMs(attempts: number, failure: PostFailure): number {
  if (isOffline(failure)) return LONGEST_PAUSE_MS;
  return Math.min(FIRST_PAUSE_MS * 2 ** Math.max(0, attempts - 1), LONGEST_PAUSE_MS);
}

/** What the newsroom asked for. */
function askedMs(failure: PostFailure): number {
  const isAsked = failure.kind === 'wait' || failure.kind === 'unsent';
  return isAsked ? (failure.seconds ?? 0) * 1000 : 0;
}

/** What a letter becomes. A letter that the newsroom has answered for is never asked to go again. */
import type { PostedComment } from '../../../api/model.ts';
import { isWaiting, type Letter } from './letter.ts';
import { pauseMs } from './letter-times.ts';
import { isOffline, type PostFailure } from './post-failure.ts';

/**
 * Where the newsroom has it. `current` is what the store has by now: a letter that was taken back while
 * it was on its way is taken all the same, and what is known of its answer already is newer.
 */
export function takenLetter(
  sent: Letter,
  taken: { answer: PostedComment; isDuplicate?: boolean },
  takenAt: number,
  current: Letter | undefined,
): Letter {
  if (current && hasAnswer(current)) return current;
  const { email, ...author } = sent.comment.author;
  return {
    ...sent,
    comment: { ...sent.comment, author },
    state: { kind: 'taken', ...taken, takenAt },
  };
}

/** Where an attempt failed and the same words may go again. */
export function delayedLetter(
  current: Letter | undefined,
  failure: PostFailure,
  now: number,
  random: () => number,
): Letter | undefined {
  if (!isWaiting(current)) return current;
  const attempts = current.state.attempts + (isOffline(failure) ? 0 : 1);
  const notBefore = now + pauseMs(attempts, failure, random);
  return { ...current, state: { kind: 'waiting', attempts, notBefore, failure } };
}

/** Where the newsroom will not have it. */
export function refusedLetter(
  current: Letter | undefined,
  failure: PostFailure,
): Letter | undefined {
  return isWaiting(current) ? { ...current, state: { kind: 'refused', failure } } : current;
}

/**
 * Where the reader wants it to go again, now. One that the newsroom had taken before it refused it stays:
 * under its key it would get the old answer. So does one that has to wait because the newsroom said so.
 */
export function renewedLetter(current: Letter | undefined): Letter | undefined {
  if (!current || hasAnswer(current)) return current;
  if (isWaiting(current) && current.state.failure?.kind === 'wait') return current;
  return { ...current, state: { kind: 'waiting', attempts: 0, notBefore: 0 } };
}

/** True where the newsroom has taken it at some time. */
export function hasAnswer({ state }: Letter): boolean {
  return state.kind === 'taken' || (state.kind === 'refused' && state.answer !== undefined);
}

/** What a letter becomes. A letter that the newsroom has answered for is never asked to go again. */
import type { PostedComment } from '../../../api/model.ts';
import { isOut, isWaiting, type Letter, type WaitingLetter } from './letter.ts';
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
  const { answer } = taken;
  const failure = { kind: 'ended', message: 'com.refused' } as const;
  return {
    ...sent,
    comment: { ...sent.comment, author },
    state:
      answer.status === 'removed'
        ? { kind: 'refused', failure, answer }
        : { kind: 'taken', ...taken, takenAt },
  };
}

/** Where an attempt begins. */
export function outLetter(letter: WaitingLetter): WaitingLetter {
  return { ...letter, state: { ...letter.state, isOut: true } };
}

/**
 * Where an attempt failed and the same words may go again.
 * @param sent as it was before: a newsroom that asks to wait has not taken this attempt
 */
export function delayedLetter(
  sent: WaitingLetter,
  failure: PostFailure,
  now: number,
  random: () => number,
  current: Letter | undefined,
): Letter | undefined {
  if (!isWaiting(current)) return current;
  const attempts = current.state.attempts + (isOffline(failure) ? 0 : 1);
  const notBefore = now + pauseMs(attempts, failure, random);
  const mayBeThere = failure.kind === 'wait' ? isOut(sent) : isOut(current) || !isOffline(failure);
  return {
    ...current,
    state: { kind: 'waiting', attempts, notBefore, failure, ...(mayBeThere && { isOut: true }) },
  };
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
  const state = { kind: 'waiting', attempts: 0, notBefore: 0 } as const;
  return { ...current, state: isOut(current) ? { ...state, isOut: true } : state };
}

/**
 * Where the reader wants the words of `seen` back: none; as it is where the newsroom has, or may have,
 * taken it since.
 */
export function takenBackLetter(seen: Letter, current: Letter | undefined): Letter | undefined {
  if (!current) return undefined;
  return isOut(current) || (hasAnswer(current) && !hasAnswer(seen)) ? current : undefined;
}

/** True where the newsroom has taken it at some time. */
export function hasAnswer({ state }: Letter): boolean {
  return state.kind === 'taken' || (state.kind === 'refused' && state.answer !== undefined);
}

/**
 * Sends what is due, the oldest first, one at a time, one sender over all of the reader's tabs. What
 * became of a letter is stored before anything else is done: a tab may be gone at any moment, and
 * whoever comes next sends the letter again under its key, which the newsroom takes once.
 */
import type { PostedComment } from '../../../api/model.ts';
import { type NewsSource, SourceError } from '../../../api/source.ts';
import { dropSentDraft } from '../writing/comment-drafts.ts';
import { byAge, isWaiting, type WaitingLetter } from './letter.ts';
import {
  delayedLetter,
  hasAnswer,
  outLetter,
  refusedLetter,
  takenLetter,
} from './letter-states.ts';
import type { LetterStore } from './letter-store.ts';
import { heldUntil, isDue, type Network } from './letter-times.ts';
import { failureOf, isFinal, isOffline, type PostFailure } from './post-failure.ts';

export interface SendingDesk {
  source: Pick<NewsSource, 'postComment'>;
  store: Pick<LetterStore, 'readLetters' | 'changeLetter'>;
  /** Milliseconds since the epoch. */
  now(): number;
  random(): number;
  /** Runs `work` while no other tab sends, where the browser can tell; not at all once `signal` is aborted. */
  inTurn(work: () => Promise<void>, signal: AbortSignal): Promise<void>;
}

/** Tries every letter that is due once; those that are added meanwhile too. */
export async function sendLetters(
  desk: SendingDesk,
  network: Network,
  signal: AbortSignal,
): Promise<void> {
  await desk.inTurn(() => sendDue(desk, network, signal), signal);
}

async function sendDue(desk: SendingDesk, network: Network, signal: AbortSignal): Promise<void> {
  const { store, now } = desk;
  const tried = new Set<string>();
  let mayGoOn = true;
  while (mayGoOn && !signal.aborted) {
    const letters = await store.readLetters();
    if (heldUntil(letters, now(), network) > 0) return;
    const isReady = (letter: WaitingLetter) =>
      !tried.has(letter.key) && isDue(letter, now(), network);
    const ready = letters.filter(isWaiting).filter(isReady).sort(byAge);
    mayGoOn = ready.length > 0;
    for (const { key } of ready) {
      if (!mayGoOn) return;
      const letter = await begunLetter(store, key, isReady, network);
      if (signal.aborted) return;
      if (letter) mayGoOn = await sendLetter(desk, letter, signal);
      tried.add(key);
    }
  }
}

/**
 * The letter as it was before it is out. Another tab may have changed it or taken it back; from here on
 * none can, and a page that comes later knows that it may have arrived.
 */
async function begunLetter(
  store: SendingDesk['store'],
  key: string,
  isReady: (letter: WaitingLetter) => boolean,
  network: Network,
): Promise<WaitingLetter | undefined> {
  const begun: { letter?: WaitingLetter } = {};
  await store.changeLetter(key, (current) => {
    if (!isWaiting(current) || !isReady(current)) {
      delete begun.letter;
      return current;
    }
    begun.letter = current;
    // Without a network nothing leaves the device.
    return network.isOnline && !current.state.isOut ? outLetter(current) : current;
  });
  return begun.letter;
}

/** Gives false where the others would fare no better now. */
async function sendLetter(
  desk: SendingDesk,
  letter: WaitingLetter,
  signal: AbortSignal,
): Promise<boolean> {
  const { source, store, now, random } = desk;
  const { key, articleId, comment } = letter;
  const posted = await answerOf(source.postComment(articleId, comment, key, signal));
  if ('answer' in posted) {
    await store.changeLetter(key, (current) => takenLetter(letter, posted, now(), current));
    return true;
  }
  if (signal.aborted) return false;
  const { failure } = posted;
  if (!failure) dropSentDraft(key);
  await store.changeLetter(key, (current) => {
    if (failure === undefined) return current && hasAnswer(current) ? current : undefined;
    if (isFinal(failure)) return refusedLetter(current, failure);
    return delayedLetter(letter, failure, now(), random, current);
  });
  return failure?.kind !== 'wait' && !(failure && isOffline(failure));
}

/** No `failure` where the newsroom has these words already and does not say in which comment. */
type Posted =
  | { answer: PostedComment; isDuplicate?: boolean }
  | { failure: PostFailure | undefined };

async function answerOf(posted: Promise<PostedComment>): Promise<Posted> {
  try {
    return { answer: await posted };
  } catch (error) {
    const isOurs = error instanceof SourceError;
    if (!isOurs || error.fault.kind !== 'status' || error.fault.code !== 'duplicate') {
      return { failure: failureOf(error) };
    }
    const { comment } = error.fault;
    return comment ? { answer: comment, isDuplicate: true } : { failure: undefined };
  }
}

/**
 * When letters are sent: at the start, when one is added or changed here or in another tab, when there
 * is a network again, when the page is seen again, and when the next pause is over.
 */
import type { NewsSource } from '../../../api/source.ts';
import { type LetterStore, letterStore } from './letter-store.ts';
import { LONGEST_PAUSE_MS, msToNext, type Network } from './letter-times.ts';
import { type SendingDesk, sendLetters } from './send-letters.ts';

/** The name of the lock that the sending tab holds. */
const TURN = 'le-fil-outbox';
/** However short a pause, the newsroom is not asked more often than this, in milliseconds. */
const SHORTEST_MS = 1000;

/** Sends letters until the function that it gives back is called; a request under way is given up then. */
export function followOutbox(
  source: Pick<NewsSource, 'postComment'>,
  store: LetterStore = letterStore,
): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  const desk: SendingDesk = { source, store, now: Date.now, random: Math.random, inTurn };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isSending = false;
  let isCalled = false;
  let isBack = false;

  const round = async () => {
    isCalled = false;
    const network = currentNetwork(isBack);
    isBack = false;
    await sendLetters(desk, network, signal);
    const left = msToNext(await store.readLetters(), Date.now(), currentNetwork(isBack));
    clearTimeout(timer);
    if (left === undefined || signal.aborted) return;
    timer = setTimeout(wake, Math.max(SHORTEST_MS, Math.min(left, LONGEST_PAUSE_MS)));
  };
  const wake = async () => {
    isCalled = true;
    if (isSending) return;
    isSending = true;
    try {
      while (isCalled && !signal.aborted) await round();
    } catch (error) {
      // Whoever waits for their turn is told so when they leave.
      if (!signal.aborted) throw error;
    } finally {
      isSending = false;
    }
  };
  const handleSeen = () => {
    if (document.visibilityState === 'visible') void wake();
  };
  const handleOnline = () => {
    isBack = true;
    void wake();
  };

  const unsubscribe = store.subscribeLetters(wake);
  document.addEventListener('visibilitychange', handleSeen, { signal });
  window.addEventListener('online', handleOnline, { signal });
  void wake();
  return () => {
    clearTimeout(timer);
    unsubscribe();
    ending.abort();
  };
}

/** A round may take minutes, and the network come and go in it. */
function currentNetwork(isBack: boolean): Network {
  return {
    get isOnline() {
      return navigator.onLine;
    },
    isBack,
  };
}

async function inTurn(work: () => Promise<void>, signal: AbortSignal): Promise<void> {
  let hasBegun = false;
  const begin = () => {
    hasBegun = true;
    return work();
  };
  if (!navigator.locks) return await work();
  try {
    await navigator.locks.request(TURN, { signal }, begin);
  } catch (error) {
    if (hasBegun || signal.aborted) throw error;
    // Site data is refused, and the lock with it.
    await work();
  }
}

/** Which letters need not be kept any more. */
import type { Letter } from './letter.ts';
import { type LetterStore, letterStore } from './letter-store.ts';

/** How many letters that the newsroom has taken are kept at most. */
const MOST_TAKEN = 200;

/**
 * Drops the letters that are published, listed and can no longer be changed, and the oldest of those
 * that were taken where there are too many; never one that waits or was refused.
 * @param listedIds of the comments that the newsroom lists
 * @param now milliseconds since the epoch
 */
export async function tidyLetters(
  listedIds: ReadonlySet<string>,
  editSeconds: number,
  now: number,
  store: Pick<LetterStore, 'readLetters' | 'changeLetter'> = letterStore,
): Promise<void> {
  const isDone = (letter: Letter) => {
    const { state } = letter;
    if (state.kind !== 'taken' || state.answer.status === 'pending') return false;
    // A clock that was set back makes no letter stay.
    return listedIds.has(state.answer.id) && Math.abs(now - state.takenAt) >= editSeconds * 1000;
  };
  const letters = await store.readLetters();
  const taken = letters.filter(({ state }) => state.kind === 'taken');
  const kept = taken.filter((letter) => !isDone(letter));
  const tooMany = kept.slice(0, Math.max(0, kept.length - MOST_TAKEN));
  for (const letter of [...taken.filter(isDone), ...tooMany]) {
    await store.changeLetter(letter.key, (current) =>
      current?.state.kind === 'taken' ? undefined : current,
    );
  }
}

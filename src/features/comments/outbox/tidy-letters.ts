/** Which letters need not be kept any more. */
import { draftsSlot, draftText } from '../writing/comment-drafts.ts';
import type { Letter } from './letter.ts';
import { type LetterStore, letterStore } from './letter-store.ts';

/** How many letters that the newsroom has taken are kept at most. */
const MOST_TAKEN = 200;

interface TidyInput {
  /** Of the comments that the newsroom lists. */
  listedIds: ReadonlySet<string>;
  editSeconds: number;
  /** Since when the reader is here, in milliseconds since the epoch. */
  here: number;
  /** In milliseconds since the epoch. */
  now: number;
}

/**
 * Drops the letters that are published, listed and can no longer be changed, and the oldest of those
 * that were taken where there are too many; never one that waits or was refused, was written in this
 * visit, or has words that its reader wants in its place.
 */
export async function tidyLetters(
  { listedIds, editSeconds, here, now }: TidyInput,
  store: Pick<LetterStore, 'readLetters' | 'changeLetter'> = letterStore,
): Promise<void> {
  const isDone = (letter: Letter) => {
    const { state } = letter;
    if (state.kind !== 'taken' || state.answer.status === 'pending') return false;
    // A clock that was set back makes no letter stay.
    return listedIds.has(state.answer.id) && Math.abs(now - state.takenAt) >= editSeconds * 1000;
  };
  const letters = await store.readLetters();
  const drafts = draftsSlot.read();
  const isEdited = ({ articleId, key }: Letter) =>
    draftText(drafts, { articleId, edits: key }) !== '';
  const taken = letters.filter(
    (letter) => letter.state.kind === 'taken' && letter.writtenAt < here && !isEdited(letter),
  );
  const kept = taken.filter((letter) => !isDone(letter));
  const tooMany = kept.slice(0, Math.max(0, kept.length - MOST_TAKEN));
  for (const letter of [...taken.filter(isDone), ...tooMany]) {
    await store.changeLetter(letter.key, (current) =>
      current?.state.kind === 'taken' ? undefined : current,
    );
  }
}

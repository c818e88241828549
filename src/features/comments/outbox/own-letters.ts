/** What a reader does with their letters: sends one, takes it back, has it go again now. */
import type { NewComment } from '../../../api/model.ts';
import {
  addToDraft,
  draftsSlot,
  draftText,
  dropSentDraft,
  forgetKey,
  keyOfDraft,
  saveDraft,
} from '../writing/comment-drafts.ts';
import { type DraftPlace, placeOf } from '../writing/draft-place.ts';
import { type Letter, newLetter } from './letter.ts';
import { renewedLetter, takenBackLetter } from './letter-states.ts';
import { letterStore } from './letter-store.ts';

/** Hands the words that are written for `place` over; their draft goes once the device has the letter. */
export async function sendComment(place: DraftPlace, comment: NewComment): Promise<void> {
  const key = keyOfDraft(place);
  const letter = newLetter(place.articleId, comment, Date.now(), key);
  if (await letterStore.putLetter(letter)) dropSentDraft(key);
}

/**
 * Puts a letter's words back where they were written, or to `place`; the letter goes once they are as
 * safe there. Gives false where it stays: there is no room for them, or the newsroom may have it by now.
 */
export async function takeBack(letter: Letter, place = placeOf(letter)): Promise<boolean> {
  const { key, comment, state } = letter;
  // The same words go again under the same key, unless the newsroom has answered for it.
  const isAnswered = state.kind === 'refused';
  const standing = draftText(draftsSlot.read(), place);
  const isStored = addToDraft(place, comment.text, isAnswered ? undefined : key);
  if (isAnswered) forgetKey(key);
  if (!isStored && letterStore.isDurable(key)) {
    if (!isAnswered) saveDraft(place, standing);
    return false;
  }
  let isBack = false;
  await letterStore.changeLetter(key, (current) => {
    const left = takenBackLetter(letter, current);
    isBack = left === undefined;
    return left;
  });
  return isBack;
}

/** Without waiting for the pause to be over. */
export async function sendAgain({ key }: Letter): Promise<void> {
  await letterStore.changeLetter(key, renewedLetter);
}

export async function dropLetter({ key }: Letter): Promise<void> {
  await letterStore.removeLetter(key);
  dropSentDraft(key);
}

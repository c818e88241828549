/** What became of comments that the newsroom took and held for review. */
import type { Comment } from '../../../api/model.ts';
import { type NewsSource, SourceError } from '../../../api/source.ts';
import type { Letter } from './letter.ts';
import { type LetterStore, letterStore } from './letter-store.ts';

type HeldLetter = Letter & { state: { kind: 'taken' } };

/**
 * Asks after this reader's held comments on an article. Published ones are taken with the new answer,
 * ones that the newsroom did not want are refused; where it cannot be told, nothing changes.
 */
export async function askAfter(
  articleId: string,
  source: Pick<NewsSource, 'ownComment'>,
  store: Pick<LetterStore, 'readLetters' | 'changeLetter'> = letterStore,
  signal?: AbortSignal,
): Promise<void> {
  const letters = await store.readLetters();
  for (const letter of letters) {
    if (letter.articleId !== articleId || !isHeld(letter)) continue;
    const { id, manageToken } = letter.state.answer;
    if (manageToken === undefined) continue;
    const fate = await fateOf(source.ownComment(id, manageToken, signal));
    if (fate === 'unreachable' || signal?.aborted) return;
    if (fate === 'unknown') continue;
    await store.changeLetter(letter.key, (current) =>
      current && isHeld(current) && current.state.answer.id === id
        ? settledLetter(current, fate)
        : current,
    );
  }
}

type Fate = Comment | 'refused' | 'unknown' | 'unreachable';

async function fateOf(asked: Promise<Comment>): Promise<Fate> {
  try {
    const comment = await asked;
    if (comment.status === 'pending') return 'unknown';
    return comment.status === 'removed' ? 'refused' : comment;
  } catch (error) {
    if (!(error instanceof SourceError)) return 'unknown';
    if (error.code === 'withdrawn') return 'refused';
    return error.kind === 'status' || error.kind === 'shape' ? 'unknown' : 'unreachable';
  }
}

function settledLetter(letter: HeldLetter, fate: Comment | 'refused'): Letter {
  const { answer, takenAt } = letter.state;
  if (fate !== 'refused') {
    const { manageToken } = answer;
    return { ...letter, state: { kind: 'taken', answer: { ...fate, manageToken }, takenAt } };
  }
  const failure = { kind: 'ended', message: 'com.refused' } as const;
  return { ...letter, state: { kind: 'refused', failure, answer } };
}

function isHeld(letter: Letter): letter is HeldLetter {
  return letter.state.kind === 'taken' && letter.state.answer.status === 'pending';
}

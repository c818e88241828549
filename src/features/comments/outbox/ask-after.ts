/** What became of comments that the newsroom took. */
import type { Comment } from '../../../api/model.ts';
import { type NewsSource, SourceError } from '../../../api/source.ts';
import type { Letter } from './letter.ts';
import { type LetterStore, letterStore } from './letter-store.ts';

type TakenLetter = Letter & { state: { kind: 'taken' } };

/**
 * Asks after this reader's comments on an article that are held, or published and not listed any more.
 * Held ones that are published are taken with the new answer, ones that the newsroom does not want are
 * refused; where it cannot be told, nothing changes.
 * @param isListed whether the newsroom lists it, as far as its list is known
 */
export async function askAfter(
  articleId: string,
  isListed: (id: string) => boolean,
  source: Pick<NewsSource, 'ownComment'>,
  store: Pick<LetterStore, 'readLetters' | 'changeLetter'> = letterStore,
  signal?: AbortSignal,
): Promise<void> {
  const letters = await store.readLetters();
  for (const letter of letters) {
    if (letter.articleId !== articleId || !isTaken(letter)) continue;
    if (!isHeld(letter) && isListed(letter.state.answer.id)) continue;
    const { id, manageToken } = letter.state.answer;
    if (manageToken === undefined) continue;
    const fate = await fateOf(source.ownComment(id, manageToken, signal));
    if (fate === 'unreachable' || signal?.aborted) return;
    if (fate === 'unknown') continue;
    await store.changeLetter(letter.key, (current) =>
      current && isTaken(current) && current.state.answer.id === id
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

function settledLetter(letter: TakenLetter, fate: Comment | 'refused'): Letter {
  const { answer, takenAt } = letter.state;
  if (fate !== 'refused') {
    if (!isHeld(letter)) return letter;
    const { manageToken } = answer;
    return { ...letter, state: { kind: 'taken', answer: { ...fate, manageToken }, takenAt } };
  }
  const failure = { kind: 'ended', message: 'com.refused' } as const;
  return { ...letter, state: { kind: 'refused', failure, answer } };
}

function isTaken(letter: Letter): letter is TakenLetter {
  return letter.state.kind === 'taken';
}

function isHeld({ state }: TakenLetter): boolean {
  return state.answer.status === 'pending';
}

/**
 * Changes of one's own comment whose answer may be lost: the newsroom is asked what stands there. What
 * it did is done, what it did not do is an error that is no `SourceError`, and where it cannot be asked
 * the first error stands: nobody knows.
 */
import { inlineText } from '../../api/inline-text.ts';
import type { Block, Comment } from '../../api/model.ts';
import { type NewsSource, SourceError } from '../../api/source.ts';

/** This reader's own, with what manages it. */
type ManagedComment = Comment & { manageToken: string };

/** The comment with its new words, whether the newsroom said so at once or when it was asked. */
export async function editedOrLost(
  source: Pick<NewsSource, 'editComment' | 'ownComment'>,
  before: ManagedComment,
  text: string,
): Promise<Comment> {
  const { id, manageToken } = before;
  try {
    return await source.editComment(id, manageToken, text);
  } catch (error) {
    if (!isUnanswered(error)) throw error;
    const now = await source.ownComment(id, manageToken).catch(() => {
      throw error;
    });
    if (bare(wordsIn(now.body)) === bare(text)) return now;
    if (now.editedAt === before.editedAt) throw notDone(error);
    throw error;
  }
}

/** Resolves once the comment is gone, whenever it went. */
export async function removedOrLost(
  source: Pick<NewsSource, 'removeComment' | 'ownComment'>,
  { id, manageToken }: ManagedComment,
): Promise<void> {
  try {
    await source.removeComment(id, manageToken);
  } catch (error) {
    if (hasGone(error)) return;
    if (!isUnanswered(error)) throw error;
    const now = await source.ownComment(id, manageToken).catch((reason: unknown) => {
      if (!hasGone(reason)) throw error;
    });
    if (now && now.status !== 'removed') throw notDone(error);
  }
}

/** True where the newsroom may have done what it was asked to: no answer of its own says that it has not. */
export function isUnanswered(error: unknown): boolean {
  if (!(error instanceof SourceError)) return false;
  return error.kind === 'shape' || (error.isTransient && error.code !== 'too-fast');
}

function hasGone(error: unknown): boolean {
  return error instanceof SourceError && error.isGone;
}

function notDone(cause: unknown): Error {
  return new Error('The newsroom has not done it.', { cause });
}

/** Blanks are the newsroom's to set. */
function bare(text: string): string {
  return text.replaceAll(/\s/g, '');
}

function wordsIn(blocks: readonly Block[]): string {
  return blocks.map((block) => ('children' in block ? inlineText(block.children) : '')).join(' ');
}

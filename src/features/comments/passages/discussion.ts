/** Who speaks of which passage: comments that quote, their answers, and this reader's letters. */
import type { Comment } from '../../../api/model.ts';
import type { Letter } from '../outbox/letter.ts';
import type { Quoting } from './passages.ts';

export interface Discussion {
  /** Oldest first. */
  quoting: readonly Quoting[];
  /** The comments that hang from those with these ids, themselves included. */
  commentsOf(ids: readonly string[]): Comment[];
  /** This reader's letters among them. */
  lettersOf(ids: readonly string[]): Letter[];
}

/**
 * What is said of passages. A letter counts until the newsroom lists the comment that it became, and
 * not at all once it is refused.
 */
export function discussionOf(comments: readonly Comment[], letters: readonly Letter[]): Discussion {
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const heads = new Map<string, string>();
  const counts = new Map<string, number>();
  const quoting: { id: string; quote: Quoting['quote']; at: number }[] = [];
  const add = (id: string, isCounted: boolean, head: string) => {
    heads.set(id, head);
    if (isCounted) counts.set(head, (counts.get(head) ?? 0) + 1);
  };
  for (const comment of comments) {
    const head = headOf(comment, byId);
    if (!head?.quote) continue;
    add(comment.id, comment.status !== 'removed', head.id);
    if (head === comment) {
      quoting.push({ id: comment.id, quote: head.quote, at: Date.parse(comment.postedAt) });
    }
  }
  for (const letter of letters) {
    const { comment, state, writtenAt } = letter;
    const id = idOf(letter);
    if (state.kind === 'refused' || byId.has(id)) continue;
    const { quote, parentId } = comment;
    const head = parentId === undefined ? id : heads.get(parentId);
    if (head === undefined || (parentId === undefined && !quote)) continue;
    add(id, true, head);
    if (quote && parentId === undefined) quoting.push({ id, quote, at: writtenAt });
  }
  return {
    quoting: quoting
      .map(({ id, quote, at }) => ({ id, quote, at, count: counts.get(id) ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort((one, other) => one.at - other.at),
    commentsOf(ids) {
      return comments.filter(({ id }) => ids.includes(heads.get(id) ?? ''));
    },
    lettersOf(ids) {
      return letters.filter((letter) => {
        const head = heads.get(idOf(letter)) ?? heads.get(letter.comment.parentId ?? '');
        return head !== undefined && ids.includes(head);
      });
    },
  };
}

/** The id that the newsroom gave it, or its key before. */
function idOf({ key, state }: Letter): string {
  return ('answer' in state && state.answer?.id) || key;
}

/** The comment that a thread hangs from; undefined in a circle, or where it is not known. */
function headOf(comment: Comment, byId: ReadonlyMap<string, Comment>): Comment | undefined {
  const seen = new Set<Comment>();
  let head: Comment | undefined = comment;
  while (head?.parentId !== undefined) {
    if (seen.has(head)) return undefined;
    seen.add(head);
    head = byId.get(head.parentId);
  }
  return head;
}

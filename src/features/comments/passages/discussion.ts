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
  const headOf = headFinder(byId);
  const heads = new Map<string, string>();
  const counts = new Map<string, number>();
  const quoting: (Quoting & { at: number })[] = [];
  const add = (id: string, isCounted: boolean, head: string) => {
    heads.set(id, head);
    if (isCounted) counts.set(head, (counts.get(head) ?? 0) + 1);
  };
  for (const comment of comments) {
    const head = headOf(comment);
    if (!head?.quote) continue;
    const { id, status, postedAt } = comment;
    add(id, status !== 'removed', head.id);
    if (head === comment)
      quoting.push({ id, quote: head.quote, count: 0, at: Date.parse(postedAt) });
  }
  for (const letter of letters) {
    const { comment, state, writtenAt } = letter;
    const id = idOf(letter);
    if (state.kind === 'refused' || byId.has(id)) continue;
    const { quote, parentId } = comment;
    const head = parentId === undefined ? id : heads.get(parentId);
    if (head === undefined || (parentId === undefined && !quote)) continue;
    add(id, true, head);
    if (quote && parentId === undefined) quoting.push({ id, quote, count: 0, at: writtenAt });
  }
  for (const one of quoting) one.count = counts.get(one.id) ?? 0;
  return {
    quoting: quoting.filter(({ count }) => count > 0).sort((one, other) => one.at - other.at),
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

/** Gives the comment that a thread hangs from; undefined in a circle, or where it is not known. */
function headFinder(byId: ReadonlyMap<string, Comment>): (comment: Comment) => Comment | undefined {
  const heads = new Map<Comment, Comment | undefined>();
  return (comment) => {
    const path: Comment[] = [];
    let top: Comment | undefined = comment;
    // In a circle, the walk ends at the first that is met again.
    while (top?.parentId !== undefined && !heads.has(top)) {
      heads.set(top, undefined);
      path.push(top);
      top = byId.get(top.parentId);
    }
    const head = top && (top.parentId === undefined ? top : heads.get(top));
    for (const one of path) heads.set(one, head);
    return head;
  };
}

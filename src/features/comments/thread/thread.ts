/** The rows of a thread: a flat list comes in, rows come out in the order in which they are shown. */
import type { Comment } from '../../../api/model.ts';
import type { CommentOrder } from '../../../api/source.ts';
import { assertNever } from '../../../lib/assert-never.ts';
import type { Letter } from '../outbox/letter.ts';
import type { NodesInput } from './thread-nodes.ts';
import { rowsOf } from './thread-rows.ts';
import { treeOf } from './thread-tree.ts';

export type ThreadRow = {
  /** The row's own as long as it is there, from a letter's sending to the comment that it became. */
  key: string;
  depth: 0 | 1 | 2;
  /** How many hang from it, at any depth, folded or not. */
  replyCount: number;
  /** True where those that hang from it are not among the rows. */
  isFolded: boolean;
} & (
  | {
      kind: 'comment';
      comment: Comment;
      /** The reader's own, where it came from here. */
      letter: Letter | undefined;
      answers: Answered | undefined;
    }
  /** One that the newsroom has not taken, or not kept: it waits, or was refused. */
  | { kind: 'letter'; letter: Letter; answers: Answered | undefined }
  /** One that others answer; `isComing`: it may be on a page that was not asked for. */
  | { kind: 'missing'; id: string; isComing: boolean }
  /** One whose author this reader has hidden. */
  | { kind: 'hidden'; comment: Comment }
);

/** Whom a row answers. */
export interface Answered {
  id: string;
  /** Absent where that comment is missing or removed. */
  name: string | undefined;
  /** True where the indent does not say it: the nearest row above at one level less is another one. */
  isFlattened: boolean;
}

export interface Thread {
  rows: ThreadRow[];
  /** How many comments there are, shown or on pages that were not asked for. */
  total: number;
  /** How many could not be read. */
  dropped: number;
}

export interface ThreadInput extends NodesInput {
  /** Threads, oldest first or by their newest comment; answers are always oldest first. */
  order: CommentOrder;
  /** Ids of comments whose answers are folded away. */
  folded: ReadonlySet<string>;
  /** True where there are pages that were not asked for. */
  hasMore: boolean;
  /** How many levels the newsroom has; no more than three are shown. */
  maxDepth: number;
}

/**
 * The thread of all that came. Every comment and letter is one row, or is counted by the row that it
 * is folded into; only what was removed is left out, where nothing hangs from it.
 */
export function threadOf(input: ThreadInput): Thread {
  const tree = treeOf(input);
  return {
    rows: rowsOf(tree, input),
    // The list may be older than the answer to the reader's own comment.
    total: Math.max(input.pages.at(-1)?.total ?? 0, tree.published),
    dropped: input.pages.reduce((sum, page) => sum + page.dropped, 0),
  };
}

/** The ids of the comments above one, from the first of its thread on; none where it is not known. */
export function pathTo(input: ThreadInput, id: string): string[] {
  const path: string[] = [];
  let node = treeOf(input).byId.get(id)?.parent;
  for (; node; node = node.parent) if (node.id !== undefined) path.push(node.id);
  return path.reverse();
}

/** True where two rows are shown the same: comments and letters are told apart by reference. */
export function isSameRow(one: ThreadRow, other: ThreadRow): boolean {
  return (
    one.key === other.key &&
    one.depth === other.depth &&
    one.replyCount === other.replyCount &&
    one.isFolded === other.isFolded &&
    hasSameContent(one, other)
  );
}

function hasSameContent(one: ThreadRow, other: ThreadRow): boolean {
  switch (one.kind) {
    case 'comment':
      return (
        other.kind === 'comment' &&
        one.comment === other.comment &&
        one.letter === other.letter &&
        isSameAnswered(one.answers, other.answers)
      );
    case 'letter':
      return (
        other.kind === 'letter' &&
        one.letter === other.letter &&
        isSameAnswered(one.answers, other.answers)
      );
    case 'missing':
      return other.kind === 'missing' && one.id === other.id && one.isComing === other.isComing;
    case 'hidden':
      return other.kind === 'hidden' && one.comment === other.comment;
    default:
      return assertNever(one);
  }
}

function isSameAnswered(one: Answered | undefined, other: Answered | undefined): boolean {
  return (
    one?.id === other?.id && one?.name === other?.name && one?.isFlattened === other?.isFlattened
  );
}

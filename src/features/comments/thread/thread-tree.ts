/**
 * Comments as threads. Nothing is lost on the way: a comment that is missing has a place of its own,
 * and a cycle is cut. Nothing recurs either: a thread may be as deep as it is long.
 */
import type { CommentOrder } from '../../../api/source.ts';
import {
  isBefore,
  missingNode,
  type NodesInput,
  nodesOf,
  type ThreadNode,
} from './thread-nodes.ts';

export interface Tree {
  /** In the order in which they are shown, each with its answers in theirs. */
  roots: ThreadNode[];
  byId: ReadonlyMap<string, ThreadNode>;
  /** How many of all are published. */
  published: number;
}

/** The threads of what came, in `order`; what this reader just wrote is at the head of all. */
export function treeOf(input: NodesInput & { order: CommentOrder }): Tree {
  const { nodes, byId } = linked(nodesOf(input));
  cutCycles(nodes);
  for (const node of nodes) node.parent?.answers.push(node);
  const roots = nodes.filter(({ parent }) => parent === undefined);
  measure(roots);
  return {
    roots: roots.filter(isKept).sort(input.order === 'newest' ? newestFirst : oldestFirst),
    byId,
    published: nodes.filter(isPublished).length,
  };
}

function linked(found: readonly ThreadNode[]) {
  const nodes = [...found];
  const byId = new Map<string, ThreadNode>();
  for (const node of found) if (node.id !== undefined) byId.set(node.id, node);
  for (const node of found) {
    const { id, parentId } = node;
    if (parentId === undefined || parentId === id) continue;
    node.parent = byId.get(parentId) ?? missingNode(parentId);
    if (byId.has(parentId)) continue;
    byId.set(parentId, node.parent);
    nodes.push(node.parent);
  }
  return { nodes, byId };
}

/** Where comments answer each other in a circle, the oldest of them answers none. */
function cutCycles(nodes: readonly ThreadNode[]): void {
  const walkOf = new Map<ThreadNode, ThreadNode>();
  for (const start of nodes) {
    let node: ThreadNode | undefined = start;
    while (node && !walkOf.has(node)) {
      walkOf.set(node, start);
      node = node.parent;
    }
    // Come back to where this very walk has been, not to what an earlier one found in order.
    if (node && walkOf.get(node) === start) oldestOfCycle(node).parent = undefined;
  }
}

function oldestOfCycle(first: ThreadNode): ThreadNode {
  let oldest = first;
  for (let node = first.parent; node && node !== first; node = node.parent) {
    if (isBefore(node, oldest)) oldest = node;
  }
  return oldest;
}

/** Counts, dates and sorts what hangs from each node, answers before what they answer. */
function measure(roots: readonly ThreadNode[]): void {
  const all = [...roots];
  for (const node of all) for (const answer of node.answers) all.push(answer);

  for (const node of all.reverse()) {
    const { parent } = node;
    if (node.answers.length > 0) node.answers = node.answers.filter(isKept).sort(inConversation);
    if (isDating(node)) node.newest = newerOf(node, node.newest);
    if (!parent) continue;
    parent.newest = newerOf(parent.newest, node.newest);
    if (isKept(node)) parent.replyCount += node.replyCount + 1;
    if (parent.content.kind === 'missing' && isBefore(node, parent)) {
      parent.time = node.time;
      parent.arrival = node.arrival;
    }
  }
}

/** What is gone stays where something hangs from it, or where its own writer has yet to learn of it. */
export function isKept({ content, replyCount }: ThreadNode): boolean {
  if (replyCount > 0) return true;
  if (content.kind === 'comment')
    return content.comment.status !== 'removed' || content.letter !== undefined;
  return content.kind !== 'missing';
}

function isPublished({ content }: ThreadNode): boolean {
  return 'comment' in content && content.comment.status === 'published';
}

/** An answer that its reader writes must not move what they answer; alone, it has to say when. */
function isDating({ isFresh, parent, content, time }: ThreadNode): boolean {
  if (content.kind === 'missing' || time === Number.POSITIVE_INFINITY) return false;
  return !isFresh || parent?.content.kind === 'missing';
}

function newerOf(one: ThreadNode | undefined, other: ThreadNode | undefined) {
  if (!one || !other) return one ?? other;
  if (one.time === other.time) return one.arrival < other.arrival ? one : other;
  return one.time > other.time ? one : other;
}

type Comparison = (one: ThreadNode, other: ThreadNode) => number;

const byTime: Comparison = (one, other) =>
  isBefore(one, other) ? -1 : Number(isBefore(other, one));

/** Answers, oldest first; what the reader wrote here is where they wrote it, after the others. */
const inConversation: Comparison = (one, other) =>
  Number(one.keptSince !== undefined) - Number(other.keptSince !== undefined) ||
  (one.keptSince ?? 0) - (other.keptSince ?? 0) ||
  byTime(one, other);

/** What the reader wrote here is at the head, newest first. */
const atHead: Comparison = (one, other) =>
  Number(other.keptSince !== undefined) - Number(one.keptSince !== undefined) ||
  (other.keptSince ?? 0) - (one.keptSince ?? 0);

const oldestFirst: Comparison = (one, other) => atHead(one, other) || byTime(one, other);

const newestFirst: Comparison = (one, other) => {
  const head = atHead(one, other);
  if (head !== 0) return head;
  if (one.newest && other.newest && one.newest !== other.newest)
    return newerOf(one.newest, other.newest) === one.newest ? -1 : 1;
  return Number(!one.newest) - Number(!other.newest) || one.arrival - other.arrival;
};

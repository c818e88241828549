import { assertNever } from '../../../lib/assert-never.ts';
import type { Answered, ThreadInput, ThreadRow } from './thread.ts';
import type { ThreadNode } from './thread-nodes.ts';
import { isKept, type Tree } from './thread-tree.ts';

/** As many as fit beside each other on a phone. */
const LEVELS = 3;

/** The rows of the threads, answers below what they answer, without what is folded away. */
export function rowsOf({ roots, byId }: Tree, input: ThreadInput): ThreadRow[] {
  const deepest = Math.min(Math.max(input.maxDepth, 1), LEVELS) - 1;
  const rows: ThreadRow[] = [];
  const rest = roots.toReversed().map((node) => ({ node, level: 0 }));
  for (let next = rest.pop(); next; next = rest.pop()) {
    const { node, level } = next;
    const { id, key, replyCount } = node;
    const isFolded = replyCount > 0 && id !== undefined && input.folded.has(id);
    const common = { key, depth: toDepth(Math.min(level, deepest)), replyCount, isFolded };
    const isFlattened = level > deepest || node.parent === undefined;
    rows.push(toRow(common, node, answered(node, byId, isFlattened), input.hasMore));
    if (isFolded) continue;
    for (const answer of node.answers.toReversed()) rest.push({ node: answer, level: level + 1 });
  }
  return rows;
}

function toRow(
  common: Pick<ThreadRow, 'key' | 'depth' | 'replyCount' | 'isFolded'>,
  { content }: ThreadNode,
  answers: Answered | undefined,
  isComing: boolean,
): ThreadRow {
  switch (content.kind) {
    case 'comment':
    case 'letter':
      return { ...common, ...content, answers };
    case 'missing':
      return { ...common, ...content, isComing };
    case 'hidden':
      return { ...common, ...content };
    default:
      return assertNever(content);
  }
}

function answered(
  { id, parentId }: ThreadNode,
  byId: Tree['byId'],
  isFlattened: boolean,
): Answered | undefined {
  if (parentId === undefined || parentId === id) return undefined;
  const parent = byId.get(parentId);
  // In a cut circle, what was removed may have nothing below it any more.
  if (!parent || !isKept(parent)) return undefined;
  return { id: parentId, name: nameIn(parent.content), isFlattened };
}

function nameIn(content: ThreadNode['content']): string | undefined {
  if (content.kind === 'missing') return undefined;
  if (content.kind === 'letter') return content.letter.comment.author.name;
  return content.comment.status === 'removed' ? undefined : content.comment.author.name;
}

function toDepth(level: number): ThreadRow['depth'] {
  return level > 1 ? 2 : level > 0 ? 1 : 0;
}

/**
 * What a thread is made of: every comment once, in its latest version, and the reader's own letters,
 * each as the comment that became of it, or by itself as long as no list has it.
 */
import type { Comment, CommentPage } from '../../../api/model.ts';
import type { Letter } from '../outbox/letter.ts';

export interface ThreadNode {
  /** The same from the sending of a letter on, and from a missing comment to the one that comes. */
  key: string;
  /** Absent as long as the newsroom has not taken the letter. */
  id: string | undefined;
  parentId: string | undefined;
  content: NodeContent;
  /** Its instant in milliseconds; infinite, after all others, where it cannot be read. */
  time: number;
  /** Its place among those that came; it decides between equal times. */
  arrival: number;
  /** When this reader wrote it, where it keeps the place that it was written at; in milliseconds. */
  keptSince: number | undefined;
  /** True where it was written since the reader came: it does not move the thread that it is in. */
  isFresh: boolean;
  /** Undefined where it answers none, or where a cycle was cut. */
  parent: ThreadNode | undefined;
  answers: ThreadNode[];
  /** How many hang from it, at any depth. */
  replyCount: number;
  /** The newest of the thread below it, itself included; it places a thread where the newest are first. */
  newest: ThreadNode | undefined;
}

export type NodeContent =
  | { kind: 'comment'; comment: Comment; letter: Letter | undefined }
  | { kind: 'letter'; letter: Letter }
  | { kind: 'hidden'; comment: Comment }
  | { kind: 'missing'; id: string };

export interface NodesInput {
  pages: readonly CommentPage[];
  /** What came since the pages were loaded; of one comment in both, these are the later version. */
  arrived?: readonly Comment[] | undefined;
  /** This reader's, on this article. */
  letters: readonly Letter[];
  /** Names of authors whom this reader does not want to read. */
  hiddenAuthors: readonly string[];
  /** Since when the reader has the thread before them: what they wrote since stays there; in milliseconds. */
  here: number;
}

/** One node for each comment and letter, not linked yet, in the order in which they came. */
export function nodesOf({ pages, arrived = [], letters, hiddenAuthors, here }: NodesInput) {
  const listed = new Map<string, Comment>();
  for (const { items } of pages) for (const comment of items) listed.set(comment.id, comment);
  for (const comment of arrived) listed.set(comment.id, comment);

  const { byId, unnumbered } = sortedLetters(letters);
  const hidden = new Set(hiddenAuthors.map((name) => name.trim()));
  const nodes: ThreadNode[] = [];
  const add = (content: NodeContent, id: string | undefined, isListed: boolean) => {
    nodes.push(toNode(content, { id, arrival: nodes.length, isListed, here }));
  };

  for (const [id, comment] of listed) {
    const letter = byId.get(id);
    const isHidden = letter === undefined && isBy(hidden, comment);
    add(
      isHidden
        ? { kind: 'hidden', comment }
        : { kind: 'comment', comment: letter ? latest(comment, letter) : comment, letter },
      id,
      true,
    );
  }
  for (const [id, letter] of byId) {
    if (listed.has(id)) continue;
    const comment = takenAnswer(letter);
    add(comment ? { kind: 'comment', comment, letter } : { kind: 'letter', letter }, id, false);
  }
  for (const letter of unnumbered) add({ kind: 'letter', letter }, undefined, false);
  return nodes;
}

/** The place of a comment that none of the lists has; its time is that of what answers it. */
export function missingNode(id: string): ThreadNode {
  return toNode({ kind: 'missing', id }, { id, arrival: Number.POSITIVE_INFINITY });
}

/** True where `node` stands before `other`, oldest first. */
export function isBefore(node: ThreadNode, other: ThreadNode): boolean {
  return node.time < other.time || (node.time === other.time && node.arrival < other.arrival);
}

/** What the newsroom has, held for review or published. */
function takenAnswer({ state }: Letter): Comment | undefined {
  return state.kind === 'taken' && state.answer.status !== 'removed' ? state.answer : undefined;
}

function answerTo({ state }: Letter): Comment | undefined {
  return state.kind === 'waiting' ? undefined : state.answer;
}

/** Letters by what they became; of two that are one comment to the newsroom, the one written last. */
function sortedLetters(letters: readonly Letter[]) {
  const byKey = new Map(letters.map((letter) => [letter.key, letter]));
  const byId = new Map<string, Letter>();
  const unnumbered: Letter[] = [];
  for (const letter of byKey.values()) {
    const id = answerTo(letter)?.id;
    if (id === undefined) unnumbered.push(letter);
    else if ((byId.get(id)?.writtenAt ?? Number.NEGATIVE_INFINITY) <= letter.writtenAt)
      byId.set(id, letter);
  }
  return { byId, unnumbered };
}

/** The newsroom's list, unless it is older than the newsroom's own answer to an edit. */
function latest(listed: Comment, letter: Letter): Comment {
  const answer = takenAnswer(letter);
  if (answer?.editedAt === undefined || listed.status !== 'published') return listed;
  const isLater = Date.parse(answer.editedAt) > Date.parse(listed.editedAt ?? listed.postedAt);
  return isLater ? answer : listed;
}

function isBy(names: ReadonlySet<string>, { author, status }: Comment): boolean {
  return author.isEditor !== true && status !== 'removed' && names.has(author.name.trim());
}

function toNode(
  content: NodeContent,
  place: { id: string | undefined; arrival: number; isListed?: boolean; here?: number },
): ThreadNode {
  const { id, arrival, isListed = false, here = 0 } = place;
  const letter = 'letter' in content ? content.letter : undefined;
  const comment = 'comment' in content ? content.comment : letter && answerTo(letter);
  const isFresh = letter !== undefined && letter.writtenAt >= here;
  return {
    key: letter ? `l-${letter.key}` : `c-${id}`,
    id,
    parentId: comment ? comment.parentId : letter?.comment.parentId,
    content,
    time: comment ? instant(comment.postedAt) : (letter?.writtenAt ?? Number.POSITIVE_INFINITY),
    arrival,
    keptSince: letter && (isFresh || !isListed) ? letter.writtenAt : undefined,
    isFresh,
    parent: undefined,
    answers: [],
    replyCount: 0,
    newest: undefined,
  };
}

function instant(time: string): number {
  const parsed = Date.parse(time);
  return Number.isNaN(parsed) ? Number.POSITIVE_INFINITY : parsed;
}

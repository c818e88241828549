/** Threads for tests: comments by a word or two each, and rows as lines that can be read. */
import type { Comment, CommentPage, NewComment, PostedComment } from '../../src/api/model.ts';
import type { Letter } from '../../src/features/comments/outbox/letter.ts';
import {
  type ThreadInput,
  type ThreadRow,
  threadOf,
} from '../../src/features/comments/thread/thread.ts';

/** When the reader came; comments are minutes older, unless they say otherwise. */
export const HERE = Date.parse('2025-04-22T18:00:00Z');

/** The time `minute` minutes after the first of the thread, in a newsroom an hour from Greenwich. */
export function at(minute: number): string {
  const clock = new Date(Date.parse('2025-04-22T08:00:00Z') + minute * 60_000).toISOString();
  return clock.replace(/Z$/, '+01:00');
}

/** `id`, an answer where it says so: `a`, `b<a`. */
export function comment(name: string, minute = 0, more: Partial<Comment> = {}): Comment {
  const [id = '', parentId] = name.split('<');
  return {
    id,
    articleId: 'article',
    ...(parentId !== undefined && { parentId }),
    author: { name: `Nom ${id}` },
    postedAt: at(minute),
    status: 'published',
    body: [],
    ...more,
  };
}

export function removed(name: string, minute = 0): Comment {
  return comment(name, minute, { status: 'removed' });
}

export function page(items: Comment[], more: Partial<CommentPage> = {}): CommentPage {
  return { items, total: items.length, dropped: 0, ...more };
}

/** A letter by its key, `k` or `k<a`, written `minute` minutes after the reader came. */
export function letter(
  name: string,
  minute: number,
  state: Letter['state'] = { kind: 'waiting', attempts: 0, notBefore: 0 },
): Letter {
  const [key = '', parentId] = name.split('<');
  const words: NewComment = { author: { name: 'Moi' }, text: 'Mes mots.' };
  return {
    key,
    articleId: 'article',
    comment: parentId === undefined ? words : { ...words, parentId },
    writtenAt: HERE + minute * 60_000,
    state,
  };
}

export function taken(answer: PostedComment): Letter['state'] {
  return { kind: 'taken', answer, takenAt: HERE };
}

/** The input of a thread whose comments are all on one page. */
export function input(items: Comment[], more: Partial<ThreadInput> = {}): ThreadInput {
  return {
    pages: [page(items)],
    letters: [],
    order: 'oldest',
    folded: new Set(),
    hiddenAuthors: [],
    here: HERE,
    hasMore: false,
    maxDepth: 3,
    ...more,
  };
}

export function rows(items: Comment[], more?: Partial<ThreadInput>): ThreadRow[] {
  return threadOf(input(items, more)).rows;
}

/** Rows as lines: `· b →a` is b, one level in, « en réponse à a »; `+2` are folded into it. */
export function drawn(items: Comment[], more?: Partial<ThreadInput>): string[] {
  return rows(items, more).map((row) =>
    [
      ...Array.from({ length: row.depth }, () => '·'),
      nameOf(row),
      ...('answers' in row && row.answers?.isFlattened ? [`→${row.answers.id}`] : []),
      ...(row.isFolded ? [`+${row.replyCount}`] : []),
    ].join(' '),
  );
}

function nameOf(row: ThreadRow): string {
  switch (row.kind) {
    case 'comment':
      return row.comment.id + (row.letter ? ` (${row.letter.key})` : '');
    case 'letter':
      return `(${row.letter.key})`;
    case 'missing':
      return `?${row.id}`;
    case 'hidden':
      return `#${row.comment.id}`;
  }
}

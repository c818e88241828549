/** What readers say in the sample newsroom, and what they and its editors do with it afterwards. */
import type { Comment, CommentReport } from '../src/api/model.ts';
import { textToBlocks } from './text-to-blocks.ts';

type CommentDraft = Partial<Comment> & Pick<Comment, 'articleId' | 'author'> & { text: string };

export interface Comments {
  /** Every comment, of one article or of all, oldest first, pending and removed ones too. */
  comments(articleId?: string): Comment[];
  /** What is in the list of an article: the published ones, and removed ones while others answer them. */
  listedComments(articleId: string): Comment[];
  /** How many are published under the article. */
  commentTotal(articleId: string): number;
  /** Adds a published comment, unless the draft says otherwise; its time is now unless it says. */
  comment(draft: CommentDraft): Comment;
  /** Gives a comment other words; `editedAt` is now. This and the next two throw where there is none. */
  editComment(id: string, text: string): Comment;
  /** Shows one that was held. */
  publishComment(id: string): Comment;
  /** Refuses one that was held, or takes away one that stands. */
  removeComment(id: string): Comment;
  /** What readers think should be looked at, in the order in which they said so. */
  readonly reports: (CommentReport & { commentId: string })[];
}

interface CommentsOptions {
  nextId: () => string;
  wallTime: () => string;
  /** Comments as they stand after they were changed, by id. */
  changed: Map<string, Comment>;
  /** What readers see under an article has changed. */
  onChange: (articleId: string) => void;
}

/** @param posted what was said before */
export function createComments(posted: Iterable<Comment>, options: CommentsOptions): Comments {
  const { nextId, wallTime, changed, onChange } = options;
  const all = new Map<string, Comment>();
  /** By article, so that one is found without a look at what was said elsewhere. */
  const byArticle = new Map<string, Comment[]>();

  const under = (articleId: string) => byArticle.get(articleId) ?? [];
  const add = (comment: Comment) => {
    all.set(comment.id, comment);
    const beside = under(comment.articleId);
    byArticle.set(comment.articleId, beside);
    beside.push(comment);
  };
  const comments = (articleId?: string) =>
    (articleId === undefined ? [...all.values()] : under(articleId)).toSorted(
      (a, b) => Date.parse(a.postedAt) - Date.parse(b.postedAt),
    );
  const tell = (articleId: string, isSeen: boolean) => {
    if (isSeen) onChange(articleId);
  };
  const change = (id: string, part: Partial<Comment>) => {
    const comment = all.get(id);
    if (!comment) throw new Error(`No comment ${id}.`);
    const wasPublished = comment.status === 'published';
    Object.assign(comment, part);
    changed.set(id, comment);
    tell(comment.articleId, wasPublished || comment.status === 'published');
    return comment;
  };

  for (const comment of posted) add(structuredClone(changed.get(comment.id) ?? comment));

  return {
    reports: [],
    comments,
    listedComments(articleId) {
      const listed = new Set<string>();
      for (const { id, status } of under(articleId)) {
        let above = status === 'published' ? all.get(id) : undefined;
        while (above && above.status !== 'pending' && !listed.has(above.id)) {
          listed.add(above.id);
          above = all.get(above.parentId ?? '');
        }
      }
      return comments(articleId).filter(({ id }) => listed.has(id));
    },
    commentTotal: (articleId) =>
      under(articleId).filter(({ status }) => status === 'published').length,
    comment({ text, ...draft }) {
      const comment: Comment = {
        id: nextId(),
        postedAt: wallTime(),
        status: 'published',
        body: textToBlocks(text),
        ...draft,
      };
      add(comment);
      tell(comment.articleId, comment.status === 'published');
      return comment;
    },
    editComment: (id, text) => change(id, { body: textToBlocks(text), editedAt: wallTime() }),
    publishComment: (id) => change(id, { status: 'published' }),
    removeComment: (id) => change(id, { status: 'removed' }),
  };
}

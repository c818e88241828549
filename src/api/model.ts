/**
 * What a newsroom has, as the reader sees it. The shapes of the wire are the shapes of the model:
 * all but the two recursive ones are inferred from the contract's schemas, so none is written twice.
 */
import type { InferOutput } from 'valibot';
import type {
  articleSchema,
  commentSchema,
  headlineSchema,
  quoteSchema,
  siteSchema,
} from './contract/schemas.ts';
import type {
  newCommentSchema,
  postedCommentSchema,
  reportSchema,
} from './contract/writing-schemas.ts';

/** The newsroom itself: its name, its languages and what it can do. */
export type Site = InferOutput<typeof siteSchema>;

/** One line of the live list. A `brief` has no article behind it. Times are RFC 3339 with the newsroom's offset. */
export type Headline = InferOutput<typeof headlineSchema>;

/** A headline with its text. */
export type Article = InferOutput<typeof articleSchema>;

/** A published, pending or removed comment, as the newsroom lists it. */
export type Comment = InferOutput<typeof commentSchema>;

/** What a reader sends. `text` is plain: a blank line separates paragraphs. */
export type NewComment = InferOutput<typeof newCommentSchema>;

/** Why a reader thinks that the newsroom should look at a comment. */
export type CommentReport = InferOutput<typeof reportSchema>;

/** A passage of the article, in the terms of the W3C Web Annotation model's TextQuoteSelector. */
export type Quote = InferOutput<typeof quoteSchema>;

/** Text inside a block. */
export type Inline =
  | { type: 'text'; text: string }
  | { type: 'link'; href: string; children: Inline[] }
  | { type: 'strong'; children: Inline[] }
  | { type: 'emphasis'; children: Inline[] }
  | { type: 'strike'; children: Inline[] }
  | { type: 'subscript'; children: Inline[] }
  | { type: 'superscript'; children: Inline[] }
  | { type: 'code'; text: string }
  | { type: 'break' };

/** A piece of an article or of a comment; `id` is stable across edits of other blocks. */
export type Block =
  | { type: 'paragraph'; id: string; children: Inline[] }
  | { type: 'heading'; id: string; level: 2 | 3 | 4; children: Inline[] }
  | { type: 'quote'; id: string; blocks: Block[]; cite?: string | undefined }
  | { type: 'list'; id: string; ordered: boolean; items: Block[][] }
  | {
      type: 'image';
      id: string;
      src: string;
      srcset?: string | undefined;
      width: number;
      height: number;
      alt: string;
      caption?: string | undefined;
      credit?: string | undefined;
    }
  | {
      type: 'table';
      id: string;
      caption?: string | undefined;
      head?: Inline[][] | undefined;
      rows: Inline[][][];
    }
  | { type: 'embed'; id: string; provider: string; url: string; title: string }
  | { type: 'code'; id: string; text: string; language?: string | undefined }
  | { type: 'divider'; id: string };

/** One page of a list. `dropped` counts the items that were malformed and left out. */
export interface Page<T> {
  items: T[];
  dropped: number;
  /** Opaque cursor of the next page; absent on the last one. */
  next?: string;
}

/** A page of comments knows how many the whole thread has. */
export interface CommentPage extends Page<Comment> {
  total: number;
}

/** The newsroom's answer to a comment: the comment, and the token that asks after it and manages it. */
export type PostedComment = InferOutput<typeof postedCommentSchema>;

/**
 * The operations that every newsroom offers, whatever engine stands behind it, and the one error
 * that they end in. Nothing here is text for readers: the views say it in the reader's language.
 */
import type {
  Article,
  Comment,
  CommentPage,
  CommentReport,
  Headline,
  NewComment,
  Page,
  PostedComment,
  Site,
} from './model.ts';

/** Which headlines are wanted. The first page without a filter has one address for every reader. */
export interface HeadlineFilter {
  section?: string | undefined;
  q?: string | undefined;
}

/** By the time at which comments were posted. */
export type CommentOrder = 'oldest' | 'newest';

/** Which page of comments is wanted. `after` is the cursor that the page before gave as `next`. */
export interface CommentWindow {
  order: CommentOrder;
  after?: string | undefined;
}

/** Whether every headline is wanted. */
export function isWholeList({ section, q }: HeadlineFilter): boolean {
  return !section && !q;
}

/**
 * What an event says. `sequence` grows with every event; it is no number where the newsroom counts
 * otherwise.
 */
export type HeadlineChange = { sequence: number } & (
  | { kind: 'headline'; headline: Headline }
  | { kind: 'withdrawn'; id: string }
  | { kind: 'comments'; articleId: string; total: number }
);

export interface HeadlineListener {
  /** What changes is told from now on. */
  onOpen(): void;
  onChange(change: HeadlineChange): void;
  /** Nothing is told until `onOpen`. */
  onBreak(): void;
}

/** Every operation rejects with a `SourceError`, or with the signal's reason once it is aborted. */
export interface NewsSource {
  site(signal: AbortSignal): Promise<Site>;
  /** Newest first. `before` is the cursor that the page above gave as `next`. */
  headlines(
    filter: HeadlineFilter,
    before: string | undefined,
    signal: AbortSignal,
  ): Promise<Page<Headline>>;
  /**
   * Tells what changes as it happens, where the site says that it can; resolves once the signal is
   * aborted.
   */
  stream(listener: HeadlineListener, signal: AbortSignal): Promise<void>;
  /** Rejects with code `not-found` or `withdrawn` where there is no such article. */
  article(slug: string, signal: AbortSignal): Promise<Article>;
  /** Flat: the tree is the reader's work. */
  comments(articleId: string, page: CommentWindow, signal: AbortSignal): Promise<CommentPage>;
  /** Sending twice with one key posts once. */
  postComment(
    articleId: string,
    comment: NewComment,
    idempotencyKey: string,
    signal?: AbortSignal,
  ): Promise<PostedComment>;
  /**
   * What became of a comment that this reader sent. `removed`, or a rejection with code `withdrawn`,
   * where the newsroom refused it or took it away.
   */
  ownComment(id: string, manageToken: string, signal?: AbortSignal): Promise<Comment>;
  /** Gives it as it stands then. Rejects with code `edit-window-over` where it is too late. */
  editComment(
    id: string,
    manageToken: string,
    text: string,
    signal?: AbortSignal,
  ): Promise<Comment>;
  /** Rejects with code `edit-window-over` where it is too late, `withdrawn` where it is gone already. */
  removeComment(id: string, manageToken: string, signal?: AbortSignal): Promise<void>;
  /** Asks the newsroom to look at anybody's comment. */
  reportComment(id: string, report: CommentReport, signal?: AbortSignal): Promise<void>;
}

/** The problem codes of the contract that a reader can act on. */
export type ProblemCode =
  | 'not-found'
  | 'withdrawn'
  | 'invalid'
  | 'comments-closed'
  | 'duplicate'
  | 'too-fast'
  | 'too-long'
  | 'edit-window-over'
  | 'unavailable';

/** Where an answer was lost, and what the newsroom said of it. */
export type SourceFault =
  /** The device has no network. */
  | { kind: 'offline' }
  /** The request was sent and no answer came back. */
  | { kind: 'unreachable' }
  | { kind: 'timeout'; afterMs: number }
  /**
   * The newsroom answered with an error; `retryAfter` in seconds, `fields` from field to reason,
   * `comment` the one that stands, with code `duplicate`.
   */
  | {
      kind: 'status';
      status: number;
      code?: ProblemCode | undefined;
      retryAfter?: number | undefined;
      fields?: Record<string, string> | undefined;
      comment?: Comment | undefined;
    }
  /** The answer is not what the contract promises; `path` leads to the first offending value. */
  | { kind: 'shape'; path: string; detail: string }
  /** It is not for readers, or the site is not one that they can be shown. */
  | { kind: 'barred'; reason: BarredReason };

/**
 * A post that wants a password or is not published; a site that wants its readers to sign in; one that
 * is no site of the configured kind; one that answers, and lets this page read no answer (an outage, or
 * no CORS).
 */
export type BarredReason = 'password' | 'unpublished' | 'private' | 'foreign' | 'unreadable';

/** The one error of the boundary. `message` is for developers; `fault` is what the views act on. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  readonly fault: SourceFault;
  readonly address: string;

  constructor(address: string, fault: SourceFault, options?: ErrorOptions) {
    super(`${address}: ${faultText(fault)}`, options);
    this.address = address;
    this.fault = fault;
  }

  get kind(): SourceFault['kind'] {
    return this.fault.kind;
  }

  /** The newsroom's problem code, where it gave one. */
  get code(): ProblemCode | undefined {
    return this.fault.kind === 'status' ? this.fault.code : undefined;
  }

  /** How long the newsroom asked to be left alone, in seconds, where it did. */
  get retryAfter(): number | undefined {
    return this.fault.kind === 'status' ? this.fault.retryAfter : undefined;
  }

  /** True where the newsroom has no such thing, or not any more. */
  get isGone(): boolean {
    return this.code === 'not-found' || this.code === 'withdrawn';
  }

  /** True where the same request may succeed later without anything being changed. */
  get isTransient(): boolean {
    const { fault } = this;
    if (fault.kind === 'status') {
      return [408, 425, 429].includes(fault.status) || fault.status >= 500;
    }
    return fault.kind === 'barred' ? fault.reason === 'unreadable' : fault.kind !== 'shape';
  }

  /** True where it may succeed at once: without a network, or after a long silence, it will not. */
  get isWorthRetrying(): boolean {
    return this.isTransient && this.kind !== 'offline' && this.kind !== 'timeout';
  }
}

/** All that is known of it, in a line. */
function faultText(fault: SourceFault): string {
  return Object.values(fault)
    .filter((part) => part && typeof part !== 'object')
    .join(' ');
}

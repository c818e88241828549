/** Why a comment was not taken, in the terms that the reader can act on. */
import type { NewComment } from '../../../api/model.ts';
import { SourceError, type SourceFault } from '../../../api/source.ts';
import type { CommentField } from '../writing/comment-checks.ts';

export type PostFailure =
  /** No answer, or none that can be read: the same words may go again. */
  | { kind: 'unsent'; message: 'com.failed' | 'com.notSentOffline' }
  /** The newsroom asks to wait, in seconds. */
  | { kind: 'wait'; seconds: number }
  /** Something has to be changed first; `fields` as far as the newsroom named them. */
  | { kind: 'wrong'; message: 'com.invalid' | 'com.tooLong'; fields: CommentField[] }
  /** There is nothing left to comment on. */
  | { kind: 'ended'; message: 'com.closed' | 'com.notSentGone' };

/** Where the newsroom asks to wait and does not say how long, in seconds. */
const DEFAULT_WAIT = 30;

export function failureOf(error: Error): PostFailure {
  if (!(error instanceof SourceError)) return { kind: 'unsent', message: 'com.failed' };
  const { fault } = error;
  if (fault.kind === 'offline') return { kind: 'unsent', message: 'com.notSentOffline' };
  return fault.kind === 'status' ? refusalOf(fault) : { kind: 'unsent', message: 'com.failed' };
}

/**
 * What is left of a failure when `comment` stands where `failed.comment` was sent: a field that was
 * changed is no longer refused, and once all of them are, nothing is.
 */
export function remainingFailure(
  { comment: sent, failure }: { comment: NewComment; failure: PostFailure },
  comment: NewComment,
): PostFailure | undefined {
  if (failure.kind !== 'wrong' || failure.fields.length === 0) return failure;
  const isUnchanged = {
    text: comment.text === sent.text,
    name: comment.author.name === sent.author.name,
    email: comment.author.email === sent.author.email,
  };
  const fields = failure.fields.filter((field) => isUnchanged[field]);
  return fields.length > 0 ? { ...failure, fields } : undefined;
}

/** True where the newsroom has surely not taken the comment and never will under the same key. */
export function isFinal(error: Error): boolean {
  return error instanceof SourceError && error.kind === 'status' && !error.isTransient;
}

function refusalOf(fault: SourceFault & { kind: 'status' }): PostFailure {
  switch (fault.code) {
    case 'too-fast':
      return { kind: 'wait', seconds: fault.retryAfter ?? DEFAULT_WAIT };
    case 'too-long':
      return { kind: 'wrong', message: 'com.tooLong', fields: ['text'] };
    case 'invalid':
      return { kind: 'wrong', message: 'com.invalid', fields: fieldsOf(fault.fields ?? {}) };
    case 'comments-closed':
      return { kind: 'ended', message: 'com.closed' };
    case 'not-found':
    case 'withdrawn':
      return { kind: 'ended', message: 'com.notSentGone' };
    default:
      return fault.status === 400 || fault.status === 422
        ? { kind: 'wrong', message: 'com.invalid', fields: [] }
        : { kind: 'unsent', message: 'com.failed' };
  }
}

const FIELDS_BY_NAME = new Map<string, CommentField>([
  ['text', 'text'],
  ['author.name', 'name'],
  ['author.email', 'email'],
]);

function fieldsOf(named: Record<string, string>): CommentField[] {
  return Object.keys(named).flatMap((name) => FIELDS_BY_NAME.get(name) ?? []);
}

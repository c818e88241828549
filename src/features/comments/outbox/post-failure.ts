/** Why a comment was not taken, in the terms that the reader can act on. */
import * as v from 'valibot';
import type { NewComment } from '../../../api/model.ts';
import { SourceError, type SourceFault } from '../../../api/source.ts';
import { COMMENT_FIELDS, type CommentField } from '../writing/comment-checks.ts';

export const postFailureSchema = v.variant('kind', [
  /** No answer, or none that can be read: the same words may go again, after `seconds` where it asked for them. */
  v.object({
    kind: v.literal('unsent'),
    message: v.picklist(['com.failed', 'com.notSentOffline']),
    seconds: v.optional(v.number()),
  }),
  /** The newsroom asks to wait, in seconds. */
  v.object({ kind: v.literal('wait'), seconds: v.number() }),
  /** Something has to be changed first; `fields` as far as the newsroom named them. */
  v.object({
    kind: v.literal('wrong'),
    message: v.picklist(['com.invalid', 'com.tooLong']),
    fields: v.array(v.picklist(COMMENT_FIELDS)),
  }),
  /** There is nothing left to comment on, or the newsroom will not have it. */
  v.object({
    kind: v.literal('ended'),
    message: v.picklist([
      'com.closed',
      'com.notSentGone',
      'com.answeredGone',
      'com.refused',
      'com.signInOnly',
    ]),
  }),
]);

export type PostFailure = v.InferOutput<typeof postFailureSchema>;

/** Where the newsroom asks to wait and does not say how long, in seconds. */
const DEFAULT_WAIT = 30;
/** Nobody is asked to wait for longer than a day, whatever the newsroom says, nor for no time at all. */
const [LEAST_WAIT, LONGEST_WAIT] = [1, 86_400];

/** `duplicate` is no failure: the newsroom has the comment. */
export function failureOf(error: unknown): PostFailure {
  if (!(error instanceof SourceError)) return { kind: 'unsent', message: 'com.failed' };
  const { fault, isTransient } = error;
  if (fault.kind === 'offline') return { kind: 'unsent', message: 'com.notSentOffline' };
  if (fault.kind !== 'status') return { kind: 'unsent', message: 'com.failed' };
  if (fault.code === 'too-fast') {
    return { kind: 'wait', seconds: boundedWait(fault.retryAfter ?? DEFAULT_WAIT) };
  }
  if (!isTransient) return refusalOf(fault);
  const asked = fault.retryAfter === undefined ? {} : { seconds: boundedWait(fault.retryAfter) };
  return { kind: 'unsent', message: 'com.failed', ...asked };
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

/** True where the newsroom has surely not taken the comment, and will not take it as it is. */
export function isFinal({ kind }: PostFailure): boolean {
  return kind === 'wrong' || kind === 'ended';
}

/** True where the device had no network, so that nothing was attempted. */
export function isOffline(failure: PostFailure): boolean {
  return failure.kind === 'unsent' && failure.message === 'com.notSentOffline';
}

function refusalOf(fault: SourceFault & { kind: 'status' }): PostFailure {
  switch (fault.code) {
    case 'too-long':
      return { kind: 'wrong', message: 'com.tooLong', fields: ['text'] };
    case 'invalid':
      // No other words would help.
      if (fault.fields && 'parentId' in fault.fields) {
        return { kind: 'ended', message: 'com.answeredGone' };
      }
      return { kind: 'wrong', message: 'com.invalid', fields: fieldsOf(fault.fields ?? {}) };
    case 'comments-closed':
      return { kind: 'ended', message: 'com.closed' };
    case 'not-found':
    case 'withdrawn':
      return { kind: 'ended', message: 'com.notSentGone' };
    default:
      if (fault.status === 401) return { kind: 'ended', message: 'com.signInOnly' };
      return fault.status === 400 || fault.status === 422
        ? { kind: 'wrong', message: 'com.invalid', fields: [] }
        : { kind: 'ended', message: 'com.refused' };
  }
}

function boundedWait(seconds: number): number {
  return Math.min(Math.max(seconds, LEAST_WAIT), LONGEST_WAIT);
}

const FIELDS_BY_NAME = new Map<string, CommentField>([
  ['text', 'text'],
  ['author.name', 'name'],
  ['author.email', 'email'],
]);

function fieldsOf(named: Record<string, string>): CommentField[] {
  return Object.keys(named).flatMap((name) => FIELDS_BY_NAME.get(name) ?? []);
}

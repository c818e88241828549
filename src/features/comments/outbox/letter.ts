/**
 * A comment of this reader, from the moment it is sent until the newsroom lists it and it can no
 * longer be changed. What a letter says of itself is what readers are told.
 */
import * as v from 'valibot';
import { newCommentSchema, postedCommentSchema } from '../../../api/contract/writing-schemas.ts';
import type { NewComment } from '../../../api/model.ts';
import { newKey } from '../../../lib/new-key.ts';
import { postFailureSchema } from './post-failure.ts';

/** Not taken yet. `notBefore` is in milliseconds since the epoch; 0 is at once. */
const waitingSchema = v.object({
  kind: v.literal('waiting'),
  attempts: v.number(),
  notBefore: v.number(),
  /** True once an attempt has begun that the newsroom may have had, and answered for in no way. */
  isOut: v.optional(v.boolean()),
  /** Why the last attempt did not succeed; a reason that this version does not know is none. */
  failure: v.optional(v.fallback(v.optional(postFailureSchema), undefined)),
});

/** The newsroom has it: `answer.status` says whether it is held or published. */
const takenSchema = v.object({
  kind: v.literal('taken'),
  answer: postedCommentSchema,
  /** In milliseconds since the epoch, by the device's clock. */
  takenAt: v.number(),
  /** True where the newsroom had these words already, in another comment of this name. */
  isDuplicate: v.optional(v.boolean()),
});

/** It never goes again by itself. With an `answer` the newsroom had taken it first. */
const refusedSchema = v.object({
  kind: v.literal('refused'),
  failure: postFailureSchema,
  answer: v.optional(postedCommentSchema),
});

export const letterSchema = v.object({
  /** The `Idempotency-Key`. */
  key: v.pipe(v.string(), v.nonEmpty()),
  articleId: v.string(),
  /** Without the e-mail address once the newsroom has taken it. */
  comment: newCommentSchema,
  /** In milliseconds since the epoch. */
  writtenAt: v.number(),
  state: v.variant('kind', [waitingSchema, takenSchema, refusedSchema]),
});

export type Letter = v.InferOutput<typeof letterSchema>;
export type LetterState = Letter['state'];
export type WaitingLetter = Letter & { state: { kind: 'waiting' } };
export type RefusedLetter = Letter & { state: { kind: 'refused' } };

export function isWaiting(letter: Letter | undefined): letter is WaitingLetter {
  return letter?.state.kind === 'waiting';
}

/** True where the newsroom may have it already, or be about to: other words would be a second comment. */
export function isOut(letter: Letter): boolean {
  return letter.state.kind === 'waiting' && letter.state.isOut === true;
}

/** True where the newsroom refused it and never had it: its words are the reader's to take up again. */
export function isGivenBack(letter: Letter): letter is RefusedLetter {
  return letter.state.kind === 'refused' && letter.state.answer === undefined;
}

/** A letter that is to go at once. `key` is new, unless the same words were sent under one before. */
export function newLetter(
  articleId: string,
  comment: NewComment,
  writtenAt: number,
  key: string = newKey(),
): Letter {
  const state = { kind: 'waiting', attempts: 0, notBefore: 0 } as const;
  return { key, articleId, comment, writtenAt, state };
}

/** For `sort`: the oldest first, and in the same order in every tab. */
export function byAge(one: Letter, other: Letter): number {
  return one.writtenAt - other.writtenAt || (one.key < other.key ? -1 : 1);
}

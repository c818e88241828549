// @vitest-environment node
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { SourceError, type SourceFault } from '../../src/api/source.ts';
import {
  failureOf,
  isFinal,
  type PostFailure,
  postFailureSchema,
  remainingFailure,
} from '../../src/features/comments/outbox/post-failure.ts';

const status = (
  code: number,
  rest: Partial<SourceFault & { kind: 'status' }> = {},
): SourceFault => ({
  kind: 'status',
  status: code,
  ...rest,
});
const failed: PostFailure = { kind: 'unsent', message: 'com.failed' };
const wrong = (...fields: (PostFailure & { kind: 'wrong' })['fields']): PostFailure => ({
  kind: 'wrong',
  message: 'com.invalid',
  fields,
});

/** `isFinal` where the same words need not be sent again. */
const cases: { name: string; fault: SourceFault; failure: PostFailure; isFinal: boolean }[] = [
  {
    name: 'no network',
    fault: { kind: 'offline' },
    failure: { kind: 'unsent', message: 'com.notSentOffline' },
    isFinal: false,
  },
  { name: 'no answer', fault: { kind: 'unreachable' }, failure: failed, isFinal: false },
  { name: 'silence', fault: { kind: 'timeout', afterMs: 1 }, failure: failed, isFinal: false },
  {
    name: 'an answer that cannot be read',
    fault: { kind: 'shape', path: '', detail: 'html' },
    failure: failed,
    isFinal: false,
  },
  { name: '500', fault: status(500), failure: failed, isFinal: false },
  { name: '408', fault: status(408), failure: failed, isFinal: false },
  {
    name: '500 that says that it is for good',
    fault: status(500, { code: 'invalid' }),
    failure: failed,
    isFinal: false,
  },
  {
    name: '503 that says for how long',
    fault: status(503, { code: 'unavailable', retryAfter: 120 }),
    failure: { kind: 'unsent', message: 'com.failed', seconds: 120 },
    isFinal: false,
  },
  {
    name: '503 for a year',
    fault: status(503, { code: 'unavailable', retryAfter: 31_536_000 }),
    failure: { kind: 'unsent', message: 'com.failed', seconds: 86_400 },
    isFinal: false,
  },
  { name: '503', fault: status(503, { code: 'unavailable' }), failure: failed, isFinal: false },
  {
    name: 'too fast',
    fault: status(429, { code: 'too-fast', retryAfter: 7 }),
    failure: { kind: 'wait', seconds: 7 },
    isFinal: false,
  },
  {
    name: 'too fast, for how long is not said',
    fault: status(429, { code: 'too-fast' }),
    failure: { kind: 'wait', seconds: 30 },
    isFinal: false,
  },
  {
    name: 'too fast, for a year',
    fault: status(429, { code: 'too-fast', retryAfter: 31_536_000 }),
    failure: { kind: 'wait', seconds: 86_400 },
    isFinal: false,
  },
  {
    name: 'too fast, for no time at all',
    fault: status(429, { code: 'too-fast', retryAfter: 0 }),
    failure: { kind: 'wait', seconds: 1 },
    isFinal: false,
  },
  {
    name: 'too long',
    fault: status(413, { code: 'too-long' }),
    failure: { kind: 'wrong', message: 'com.tooLong', fields: ['text'] },
    isFinal: true,
  },
  {
    name: 'fields that are wrong',
    fault: status(422, {
      code: 'invalid',
      fields: { 'author.email': 'malformed', text: 'required' },
    }),
    failure: wrong('email', 'text'),
    isFinal: true,
  },
  {
    name: 'a field that the form does not have',
    fault: status(422, { code: 'invalid', fields: { constructor: 'unknown' } }),
    failure: wrong(),
    isFinal: true,
  },
  { name: '400 without a word', fault: status(400), failure: wrong(), isFinal: true },
  { name: '422 without a word', fault: status(422), failure: wrong(), isFinal: true },
  {
    name: '401 without a word',
    fault: status(401),
    failure: { kind: 'ended', message: 'com.signInOnly' },
    isFinal: true,
  },
  ...[403, 405, 451].map((code) => ({
    name: `${code} without a word`,
    fault: status(code),
    failure: { kind: 'ended', message: 'com.refused' } as const,
    isFinal: true,
  })),
  {
    name: 'comments closed',
    fault: status(403, { code: 'comments-closed' }),
    failure: { kind: 'ended', message: 'com.closed' },
    isFinal: true,
  },
  {
    name: 'an article that is not there',
    fault: status(404, { code: 'not-found' }),
    failure: { kind: 'ended', message: 'com.notSentGone' },
    isFinal: true,
  },
  {
    name: 'an article that was withdrawn',
    fault: status(410, { code: 'withdrawn' }),
    failure: { kind: 'ended', message: 'com.notSentGone' },
    isFinal: true,
  },
];

describe('failureOf', () => {
  it.each(cases)('$name', ({ fault, failure, isFinal: expected }) => {
    const found = failureOf(new SourceError('/articles/1/comments', fault));
    expect(found).toEqual(failure);
    expect(isFinal(found)).toBe(expected);
    expect(v.parse(postFailureSchema, found)).toEqual(found);
  });

  it('keeps the words whatever else went wrong', () => {
    expect(failureOf(new TypeError('not ours'))).toEqual(failed);
  });
});

describe('remainingFailure', () => {
  const sent = { author: { name: 'N', email: 'n' }, text: 'Bonjour' };

  it('forgets a field once it is changed, and itself once all are', () => {
    const failure = wrong('email', 'text');
    const left = (comment: typeof sent) => remainingFailure({ comment: sent, failure }, comment);
    expect(left(sent)).toEqual(failure);
    expect(left({ ...sent, text: 'Bonsoir' })).toEqual(wrong('email'));
    expect(left({ author: { name: 'N', email: 'n@m.ma' }, text: 'Bonsoir' })).toBeUndefined();
  });

  it('keeps what no change of the words mends', () => {
    for (const failure of [failed, wrong()]) {
      expect(remainingFailure({ comment: sent, failure }, { ...sent, text: '' })).toBe(failure);
    }
  });
});

// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Letter, WaitingLetter } from '../../src/features/comments/outbox/letter.ts';
import {
  heldUntil,
  isDue,
  LONGEST_PAUSE_MS,
  msToNext,
  pauseMs,
} from '../../src/features/comments/outbox/letter-times.ts';
import type { PostFailure } from '../../src/features/comments/outbox/post-failure.ts';
import { letterOf, ONLINE } from './outbox-world.ts';

const NOW = 1_000_000_000;
const DAY_MS = 86_400_000;
const failed: PostFailure = { kind: 'unsent', message: 'com.failed' };
const offline: PostFailure = { kind: 'unsent', message: 'com.notSentOffline' };
const asked = (seconds: number): PostFailure => ({ kind: 'wait', seconds });

const waiting = (notBefore: number, failure?: PostFailure, attempts = 1): WaitingLetter => ({
  ...letterOf('un'),
  state: { kind: 'waiting', attempts, notBefore, failure },
});

describe('a pause', () => {
  it('grows with every failure, up to five minutes', () => {
    const pauses = [1, 2, 3, 8, 9, 5000].map((attempts) => pauseMs(attempts, failed, () => 0));
    expect(pauses).toEqual([2000, 4000, 8000, 256_000, 300_000, 300_000]);
  });
  it('is a little shorter for some', () => {
    expect(pauseMs(9, failed, () => 1)).toBe(240_000);
  });
  it('is never shorter than the newsroom asked for', () => {
    expect(pauseMs(1, asked(7), () => 1)).toBe(7000);
    expect(pauseMs(1, { ...failed, seconds: 600 }, () => 1)).toBe(600_000);
    expect(pauseMs(5, asked(1), () => 0)).toBe(32_000);
  });
});

describe('a letter is due', () => {
  it.each<[string, WaitingLetter, boolean]>([
    ['that is new', waiting(0), true],
    ['before its pause is over', waiting(NOW + 1, failed), false],
    ['after', waiting(NOW, failed), true],
    ['that waits for a network that is there', waiting(NOW + 60_000, offline), true],
    ['within what the newsroom asked for', waiting(NOW + DAY_MS, asked(86_400)), false],
    ['after the clock was set back by a day', waiting(NOW + DAY_MS + 1500, failed), true],
    ['the same, where the newsroom asked to wait', waiting(NOW + DAY_MS, asked(30)), true],
    ['with a time and no reason for it', waiting(NOW + 5000), true],
  ])('%s', (_, letter, expected) => {
    expect(isDue(letter, NOW, ONLINE)).toBe(expected);
  });

  it('without a network only now and then', () => {
    const letter = waiting(NOW + LONGEST_PAUSE_MS, offline);
    expect(isDue(letter, NOW, { isOnline: false })).toBe(false);
    expect(isDue(letter, NOW + LONGEST_PAUSE_MS, { isOnline: false })).toBe(true);
  });
});

describe('the next one', () => {
  const taken: Letter = {
    ...letterOf('deux'),
    state: { kind: 'refused', failure: { kind: 'ended', message: 'com.closed' } },
  };
  it.each<[string, Letter[], number | undefined]>([
    ['never, where nothing waits', [taken], undefined],
    ['at once', [waiting(NOW + 900, failed), waiting(0)], 0],
    ['when the first pause is over', [waiting(NOW + 900, failed), waiting(NOW + 500, failed)], 500],
    ['when the newsroom takes comments again', [waiting(NOW + 9000, asked(9)), waiting(0)], 9000],
  ])('%s', (_, letters, expected) => {
    expect(msToNext(letters, NOW, ONLINE)).toBe(expected);
  });

  it('is held back by what the newsroom asked for, and by nothing that is over', () => {
    expect(heldUntil([waiting(NOW, asked(9))], NOW, ONLINE)).toBe(0);
    expect(heldUntil([waiting(NOW + DAY_MS, asked(9))], NOW, ONLINE)).toBe(0);
    expect(heldUntil([waiting(NOW + 1, asked(9)), waiting(0)], NOW, ONLINE)).toBe(NOW + 1);
  });

  it('is held back by the want of a network while there is none', () => {
    const letters = [waiting(NOW + 1, offline), waiting(0)];
    expect(heldUntil(letters, NOW, { isOnline: false })).toBe(NOW + 1);
    expect(heldUntil(letters, NOW, ONLINE)).toBe(0);
    expect(heldUntil([waiting(NOW + 1, failed)], NOW, { isOnline: false })).toBe(0);
  });
});

// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PollState, secondsToPoll } from '../../src/features/headlines/poll-pace.ts';

const USUAL: PollState = { pollSeconds: 20, failures: 0, retryAfter: 0, isTold: false };
const noJitter = () => 0;

describe('the next poll', () => {
  it.each<{ name: string; state: Partial<PollState>; seconds: number }>([
    { name: 'keeps the newsroom’s pace', state: {}, seconds: 20 },
    { name: 'waits twice as long after a failure', state: { failures: 1 }, seconds: 40 },
    { name: 'waits longer after each', state: { failures: 3 }, seconds: 160 },
    { name: 'waits five minutes at most', state: { failures: 9 }, seconds: 300 },
    {
      name: 'waits five minutes after an hour of failures',
      state: { failures: 2000 },
      seconds: 300,
    },
    {
      name: 'waits as long as it was asked to',
      state: { failures: 1, retryAfter: 900 },
      seconds: 900,
    },
    {
      name: 'waits its own time where it was asked for less',
      state: { failures: 2, retryAfter: 5 },
      seconds: 80,
    },
    { name: 'comes now and then while a stream tells', state: { isTold: true }, seconds: 300 },
    {
      name: 'keeps a slow newsroom’s pace beside its stream',
      state: { isTold: true, pollSeconds: 400 },
      seconds: 400,
    },
    { name: 'trusts no stream after a failure', state: { isTold: true, failures: 1 }, seconds: 40 },
    {
      name: 'is never faster than a very slow newsroom’s',
      state: { pollSeconds: 3600, failures: 2 },
      seconds: 3600,
    },
  ])('$name', ({ state, seconds }) => {
    expect(secondsToPoll({ ...USUAL, ...state }, noJitter)).toBe(seconds);
  });

  it('is spread over a fifth of the pace, in whole seconds, and never early', () => {
    const state = fc.record({
      pollSeconds: fc.integer({ min: 1, max: 3600 }),
      failures: fc.nat(20),
      retryAfter: fc.nat(7200),
      isTold: fc.boolean(),
    });
    const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(state, random, (state, part) => {
        const least = secondsToPoll(state, noJitter);
        const seconds = secondsToPoll(state, () => part);
        expect(Number.isInteger(seconds)).toBe(true);
        expect(seconds).toBeGreaterThanOrEqual(least);
        expect(seconds).toBeLessThanOrEqual(least * 1.2);
        expect(seconds).toBeGreaterThanOrEqual(Math.max(state.pollSeconds, state.retryAfter));
      }),
    );
  });

  it('uses chance where nothing else is given', () => {
    const all = Array.from({ length: 200 }, () => secondsToPoll({ ...USUAL, pollSeconds: 100 }));
    expect(new Set(all).size).toBeGreaterThan(5);
  });
});

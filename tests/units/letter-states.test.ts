// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Letter, LetterState } from '../../src/features/comments/outbox/letter.ts';
import {
  renewedLetter,
  takenBackLetter,
  takenLetter,
} from '../../src/features/comments/outbox/letter-states.ts';
import { answerTo, letterOf, outLetterOf } from './outbox-world.ts';

describe('what is known of an answer stays', () => {
  const letter = letterOf('un');
  const answer = answerTo(letter.comment, 'c0');
  const withState = (state: LetterState): Letter => ({ ...letter, state });

  it.each<[string, LetterState]>([
    ['published since', { kind: 'taken', answer, takenAt: 1 }],
    [
      'refused since',
      { kind: 'refused', failure: { kind: 'ended', message: 'com.refused' }, answer },
    ],
  ])('%s', (_, state) => {
    const held = answerTo(letter.comment, 'c0', 'pending');
    expect(takenLetter(letter, { answer: held }, 2, withState(state)).state).toBe(state);
    expect(renewedLetter(withState(state))?.state).toBe(state);
  });

  it('but a refusal without one does not stand against a letter that was taken', () => {
    const refused = withState({
      kind: 'refused',
      failure: { kind: 'ended', message: 'com.refused' },
    });
    expect(takenLetter(letter, { answer }, 2, refused).state.kind).toBe('taken');
    expect(renewedLetter(refused)).toEqual(letter);
  });

  it('an answer that says that it is removed is a refusal', () => {
    const removed = { ...answer, status: 'removed' } as const;
    const { state } = takenLetter(letter, { answer: removed }, 2, letter);
    expect(state).toMatchObject({ kind: 'refused', answer: removed });
  });

  it('a reader may send again at once what waits, not what the newsroom asked to wait with', () => {
    const waiting = (failure: (LetterState & { kind: 'refused' })['failure']) =>
      withState({ kind: 'waiting', attempts: 3, notBefore: 9, failure });
    expect(renewedLetter(waiting({ kind: 'unsent', message: 'com.failed' }))).toEqual(letter);
    const out = withState({ kind: 'waiting', attempts: 3, notBefore: 9, isOut: true });
    expect(renewedLetter(out)).toEqual(outLetterOf('un'));
    const asked = waiting({ kind: 'wait', seconds: 7 });
    expect(renewedLetter(asked)).toBe(asked);
  });

  it('what is taken back goes, unless the newsroom has it or may have it by now', () => {
    const taken = withState({ kind: 'taken', answer, takenAt: 1 });
    const refused = withState({
      kind: 'refused',
      failure: { kind: 'ended', message: 'com.refused' },
      answer,
    });
    expect(takenBackLetter(letter, letter)).toBeUndefined();
    expect(takenBackLetter(letter, undefined)).toBeUndefined();
    expect(takenBackLetter(refused, refused)).toBeUndefined();
    for (const current of [taken, outLetterOf('un')]) {
      expect(takenBackLetter(letter, current)).toBe(current);
    }
  });
});

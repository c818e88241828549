// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Letter, LetterState } from '../../src/features/comments/outbox/letter.ts';
import { renewedLetter, takenLetter } from '../../src/features/comments/outbox/letter-states.ts';
import { answerTo, letterOf } from './outbox-world.ts';

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

  it('a reader may send again at once what waits, not what the newsroom asked to wait with', () => {
    const waiting = (failure: (LetterState & { kind: 'refused' })['failure']) =>
      withState({ kind: 'waiting', attempts: 3, notBefore: 9, failure });
    expect(renewedLetter(waiting({ kind: 'unsent', message: 'com.failed' }))).toEqual(letter);
    const asked = waiting({ kind: 'wait', seconds: 7 });
    expect(renewedLetter(asked)).toBe(asked);
  });
});

// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  charactersLeft,
  checkComment,
  toComment,
  UNKNOWN_RULES,
} from '../../src/features/comments/writing/comment-checks.ts';
import { isBlank } from '../../src/lib/plain-text.ts';
import { checkCases } from './comment-check-cases.ts';

const values = { text: 'Bonjour', name: 'Nadia', email: '' };

describe('checkComment', () => {
  it.each(checkCases)('$name', ({ values: given, rules, problems }) => {
    expect(checkComment({ ...values, ...given }, { ...UNKNOWN_RULES, ...rules })).toEqual(problems);
  });

  it('asks for nothing that is not known to be asked for', () => {
    expect(checkComment({ ...values, text: 'x'.repeat(1_000_000) }, UNKNOWN_RULES)).toEqual({});
  });
});

describe('charactersLeft', () => {
  it.each([
    { written: 89, left: undefined },
    { written: 90, left: 10 },
    { written: 100, left: 0 },
    { written: 101, left: undefined },
  ])('of 100, when $written are written: $left', ({ written, left }) => {
    expect(charactersLeft('é'.repeat(written), 100)).toBe(left);
  });

  it('counts code points', () => {
    expect(charactersLeft('😀'.repeat(95), 100)).toBe(5);
  });

  it('is never said where there is no limit', () => {
    expect(charactersLeft('x'.repeat(10_000), UNKNOWN_RULES.maxLength)).toBeUndefined();
  });
});

describe('isBlank', () => {
  it('is not changed by what is not drawn', () => {
    const undrawn = fc.string({ unit: fc.constantFrom(' ', '\n', '\u200b', '\u202e', '\ufeff') });
    fc.assert(
      fc.property(undrawn, fc.string(), undrawn, (before, text, after) => {
        expect(isBlank(before + text + after)).toBe(isBlank(text));
      }),
    );
  });
});

describe('toComment', () => {
  it('sends no space around the words, and no address that was not asked for', () => {
    const written = { text: '\n Bonjour \n\n vous ', name: ' Nadia ', email: ' n@lefil.example ' };
    expect(toComment(written, UNKNOWN_RULES)).toEqual({
      author: { name: 'Nadia' },
      text: 'Bonjour \n\n vous',
    });
    expect(toComment(written, { ...UNKNOWN_RULES, requireEmail: true }).author).toEqual({
      name: 'Nadia',
      email: 'n@lefil.example',
    });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDirective } from '../../../src/features/comments/passages/links/find-directive.ts';
import { foundCases } from './find-directive-cases.ts';
import { anyText, directive } from './text-arbitraries.ts';

describe('what a directive says', () => {
  it.each(foundCases)('is found: %s', (_, marked, directive) => {
    const text = marked.replace(/[[\]]/g, '');
    const start = marked.indexOf('[');
    const range = start < 0 ? undefined : { start, end: marked.lastIndexOf(']') - 1 };
    expect(findDirective(text, directive)).toEqual(range);
  });

  it('is found in any text, or not, and ends after it begins', () => {
    fc.assert(
      fc.property(anyText, directive, (text, directive) => {
        const { start, end } = findDirective(text, directive) ?? { start: 0, end: 1 };
        expect(end).toBeGreaterThan(start);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['much of the same', 'a '.repeat(500), 'a '.repeat(500)],
    ['signs alone', '. '.repeat(500), '. '.repeat(500)],
    ['patterns', '(a+)+$ '.repeat(140), '(a|a)*b '.repeat(120)],
    ['a megabyte', 'a '.repeat(500_000), 'a '],
  ])('is sought no longer than a reader waits: %s', (_, start, other) => {
    const text = start.slice(0, 1000).repeat(20);
    const directive = { prefix: other, start, end: other, suffix: `${other.slice(4)} b` };
    expect(findDirective(text, directive)).toBeUndefined();
    expect(findDirective(text, { ...directive, prefix: `b ${other.slice(4)}` })).toBeUndefined();
  });
});

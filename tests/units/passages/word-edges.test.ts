import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edgesOf } from '../../../src/features/comments/passages/text/word-edges.ts';

const SIGNS = new Intl.Segmenter('und', { granularity: 'grapheme' });
/** What is apart in one text and joined in another: letters and spaces, marks, joiners, emoji and their parts. */
const SOME = [...'ae Z0#*.’«»\u00A0\u202F…–©®é', '\r\n', '\u0301', '\u200D', '\uFE0F', '\u20E3'];
const OTHERS = ['👩', '🏽', '🇲', '🇦', 'م', 'ّ', '\u0600', '한', 'ᄒ', '\u00AD', 'ि', '\uD83D'];

describe('edges', () => {
  it('are never inside of a sign, and go no further than it does', () => {
    const texts = fc.string({ unit: fc.constantFrom(...SOME, ...OTHERS), maxLength: 20 });
    fc.assert(
      fc.property(texts, fc.nat(40), fc.nat(40), (text, one, other) => {
        const start = Math.min(one, other, text.length);
        const end = Math.min(Math.max(one, other), text.length);
        const ends = [...SIGNS.segment(text)].map(({ index }) => index).concat(text.length);
        expect(edgesOf(text, text).ofSigns({ start, end })).toEqual({
          start: ends.findLast((at) => at <= start),
          end: ends.find((at) => at >= end),
        });
      }),
      { numRuns: 3000 },
    );
  });
});

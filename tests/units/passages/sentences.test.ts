import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../src/features/comments/passages/text/sentences.ts';
import { sentenceCases } from './sentence-cases.ts';

const wordsOf = (text: string, language: string) =>
  sentencesOf(text, language).map(({ start, end }) => text.slice(start, end));

/** Text in which the places that matter are common. */
const prose = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...' .!?…؟؛,;:«»“”"\'’()[]—-\n\r\u00A0\u202F\u2028\uFEFF\u200B',
        ...['. ', '? ', ' »', 'M.', 'art.', 'J.-C.', 'etc.', 'U.S.', 'd’', 'le', 'Le', 'A', 'é'],
        ...['12', '1.5', '٣', 'نعم', 'د.', 'و', '😀', '👨‍👩‍👧', '\uD83D', '\uDE00', 'e\u0301'],
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));
const language = fc.constantFrom('fr', 'ar', 'en', 'fr-MA', '', 'zz');

describe('the sentences of a paragraph', () => {
  it.each(sentenceCases)('%s (%s)', (_, language, split) => {
    const expected = split
      .split('|')
      .map((sentence) => sentence.trim())
      .filter(Boolean);
    expect(wordsOf(split.replaceAll('|', ''), language)).toEqual(expected);
  });

  it('stand in order, apart, and leave out nothing but the white space around them', () => {
    fc.assert(
      fc.property(prose, language, (text, language) => {
        let after = 0;
        for (const { start, end } of sentencesOf(text, language)) {
          expect(start).toBeGreaterThanOrEqual(after);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(after, start).trim()).toBe('');
          const sentence = text.slice(start, end);
          expect(sentence.trim()).toBe(sentence);
          after = end;
        }
        expect(text.slice(after).trim()).toBe('');
      }),
      { numRuns: 3000 },
    );
  });

  it('never go over a line', () => {
    fc.assert(
      fc.property(prose, language, (text, language) => {
        for (const sentence of wordsOf(text, language)) {
          expect(sentence).not.toMatch(/[\n\r]/);
        }
      }),
    );
  });

  it('are each one sentence when they are split alone, line by line', () => {
    fc.assert(
      fc.property(fc.array(prose, { maxLength: 4 }), language, (lines, language) => {
        const apart = lines.flatMap((line) => wordsOf(line, language));
        expect(wordsOf(lines.join('\n'), language)).toEqual(apart);
      }),
    );
  });

  it.each([
    ['full stops', '.'],
    ['full stops apart', '. '],
    ['new lines', '\n'],
    ['quotes that open', '«\n'],
    ['quotes that close', '. »'],
    ['spaces', ' '],
    ['initials', 'A. '],
    ['abbreviations', 'art. '],
    ['one word', 'a'],
    ['emoji', '. 😀'],
    ['brackets', '(. '],
    ['roman numbers', 'art. IIII'],
  ])('of a megabyte of %s are found', (_, part) => {
    const text = part.repeat(1_000_000 / part.length);
    const sentences = sentencesOf(text, 'fr');
    expect(sentences.at(-1)?.end ?? 0).toBe(text.trimEnd().length);
  });
});

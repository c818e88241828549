// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describePassage } from '../../../src/features/comments/passages/matching/describe-passage.ts';
import { matchExactly } from '../../../src/features/comments/passages/matching/match-exactly.ts';
import { matchQuote } from '../../../src/features/comments/passages/matching/match-quote.ts';
import { normalForm } from '../../../src/features/comments/passages/text/normal-form.ts';
import { article, hardText, partOf } from './article-arbitraries.ts';

const RUNS = { numRuns: 500 };
/** The usual context, and a little more. */
const NEAR = 40;

const passage = fc
  .oneof(article, article, hardText)
  .chain((text) => fc.tuple(fc.constant(text), partOf(text)));

const isGraphemeEdge = (text: string, at: number) => {
  const signs = new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text);
  return at === text.length || signs.containing(at)?.index === at;
};

/** Where something is written into a text, beside the passage and apart from its words. */
const edits = fc.array(
  fc.tuple(fc.nat(1000), fc.constantFrom(' de plus', 'autre ', ' وأيضا ', '. ')),
  {
    maxLength: 6,
  },
);

describe('a passage of any text', () => {
  it('is found where it was in a text that is the same', () => {
    fc.assert(
      fc.property(passage, ([text, range]) => {
        const quote = describePassage(text, range);
        expect(quote !== undefined).toBe(
          /[\p{L}\p{N}]/u.test(normalForm(text.slice(range.start, range.end)).text),
        );
        if (!quote) return;
        const { start, end } = quote;
        expect(matchExactly(normalForm(text), quote)).toEqual({
          start,
          end,
          score: 1,
          isExact: true,
        });
        expect(quote.exact).toHaveLength((end ?? 0) - (start ?? 0));
        expect(start).toBeLessThanOrEqual(range.end);
        expect([start, end].every((at = -1) => isGraphemeEdge(text, at))).toBe(true);
      }),
      RUNS,
    );
  });

  it('is found where it was, or not at all, without its offsets', () => {
    fc.assert(
      fc.property(passage, ([text, range]) => {
        const quote = describePassage(text, range);
        if (!quote) return;
        const { start, end, ...words } = quote;
        const found = matchQuote(normalForm(text), words);
        if (found) expect(found).toMatchObject({ start, end });
      }),
      RUNS,
    );
  });

  it('is found where it is, or not at all, once the text around it was edited', () => {
    fc.assert(
      fc.property(passage, edits, ([text, range], written) => {
        const quote = describePassage(text, range);
        if (!quote) return;
        const { start = 0, end = 0 } = quote;
        const before = withWritten(text.slice(0, start), written);
        const after = withWritten(text.slice(end), written);
        const found = matchQuote(normalForm(before + text.slice(start, end) + after), quote);
        // Which of two that stand next to each other is left, an edit between them does not say.
        fc.pre(!isRepeatedNear(text, start, end));
        if (found) expect(overlap(found, before.length, before.length + end - start)).toBe(true);
      }),
      RUNS,
    );
  });

  it('begins and ends with whole signs wherever it is found', () => {
    fc.assert(
      fc.property(passage, hardText, ([text, range], other) => {
        const quote = describePassage(text, range);
        const edited = text.slice(0, range.start) + other + text.slice(range.start);
        const found = quote && matchQuote(normalForm(edited), quote);
        if (!found) return;
        expect(isGraphemeEdge(edited, found.start) && isGraphemeEdge(edited, found.end)).toBe(true);
        expect(found.score).toBeGreaterThanOrEqual(0.75);
      }),
      RUNS,
    );
  });

  it('never throws, whatever was quoted', () => {
    const quote = fc.record({
      exact: hardText,
      prefix: hardText,
      suffix: hardText,
      start: fc.oneof(fc.nat(), fc.double(), fc.constantFrom(-1, Number.MAX_VALUE, Number.NaN)),
    });
    fc.assert(
      fc.property(fc.oneof(article, hardText), quote, (text, quoted) => {
        const found = matchQuote(normalForm(text), quoted);
        if (found) expect(text.slice(found.start, found.end)).toMatch(/[\p{L}\p{N}]/u);
      }),
      RUNS,
    );
  });
});

function withWritten(text: string, written: readonly [number, string][]): string {
  return written.reduce((edited, [place, words]) => {
    const spaces = [...edited.matchAll(/ /g)].map(({ index }) => index);
    const at = spaces[place % Math.max(1, spaces.length)];
    return at === undefined ? edited : edited.slice(0, at) + words + edited.slice(at);
  }, text);
}

/** True where the same words stand within the context that a quotation has. */
function isRepeatedNear(text: string, start: number, end: number): boolean {
  const { text: near } = normalForm(text.slice(Math.max(0, start - NEAR), end + NEAR));
  const { text: words } = normalForm(text.slice(start, end));
  return near.indexOf(words) !== near.lastIndexOf(words);
}

function overlap(found: { start: number; end: number }, start: number, end: number): boolean {
  return found.start < end && found.end > start;
}

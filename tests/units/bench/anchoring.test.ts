// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { anchoringReport, sumOf } from '../../bench/anchoring/anchoring-report.ts';
import { marked, plain, sentencesOf } from '../../bench/anchoring/marked-text.ts';
import { measureAnchoring } from '../../bench/anchoring/measure-anchoring.ts';
import { TEXTS } from '../../bench/anchoring/texts.ts';

describe('quoted passages of edited texts', () => {
  const rows = measureAnchoring(12, 1);

  it('are never found on other words, nor where they were deleted', () => {
    expect(sumOf(rows)).toMatchObject({ wrong: 0, falselyAnchored: 0 });
  });

  it('are mostly found again', () => {
    const { anchored, orphaned, leftAlone } = sumOf(rows);
    expect(anchored / (anchored + orphaned)).toBeGreaterThan(0.9);
    expect(leftAlone).toBeGreaterThan(10);
  });

  it('are the same in every run', () => {
    expect(measureAnchoring(2, 1)).toEqual(measureAnchoring(2, 1));
  });

  it('make a table, with what was wrong in it', () => {
    const [row] = rows;
    if (!row) throw new Error('Nothing was measured.');
    const outcomes = {
      anchored: 97,
      orphaned: 3,
      tornAnchored: 1,
      torn: 4,
      leftAlone: 8,
      falselyAnchored: 2,
      wrong: 6,
    };
    expect(anchoringReport([{ ...row, outcomes }])).toMatch(
      /\| +100 \| +97 \(97\.0 %\) \| +3 \| +5 \| +1 \| +10 \| +2 \| +6 \|/,
    );
  });
});

describe('the texts', () => {
  it.each(TEXTS)('$name can be taken apart and put together', ({ text }) => {
    expect(plain(marked(text))).toBe(text);
    const sentences = sentencesOf(marked(text)).map(({ from, to }) => text.slice(from, to));
    expect(sentences.filter((sentence) => !/[.!]$/.test(sentence))).toEqual([]);
    expect(sentences.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  });
});

// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Quote } from '../../../src/api/model.ts';
import { describePassage } from '../../../src/features/comments/passages/matching/describe-passage.ts';
import { matchExactly } from '../../../src/features/comments/passages/matching/match-exactly.ts';
import {
  matchApproximately,
  matchQuote,
} from '../../../src/features/comments/passages/matching/match-quote.ts';
import { normalForm } from '../../../src/features/comments/passages/text/normal-form.ts';
import { around, matchCases } from './match-cases.ts';
import { sampleText } from './sample-passages.ts';

const MARKS = /[⟦⟧]/g;

function quoted(marked: string): Quote {
  const text = marked.replace(MARKS, '');
  const range = { start: marked.indexOf('⟦'), end: marked.indexOf('⟧') - 1 };
  const quote = describePassage(text, range);
  if (!quote) throw new Error('The passage has no word.');
  return quote;
}

/** The text with ⟦ ⟧ around what was found. */
function found(text: string, quote: Quote): string {
  const match = matchQuote(normalForm(text), quote);
  if (!match) return text;
  const { start, end } = match;
  return `${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`;
}

describe('a passage of an edited article', () => {
  it.each(matchCases)('$name', ({ before, after, isExact }) => {
    const quote = quoted(around(before));
    const text = around(after).replace(MARKS, '');
    expect(found(text, quote)).toBe(around(after));
    expect(matchQuote(normalForm(text), quote)?.isExact).toBe(isExact);
  });

  it('scores 1 where nothing has changed, and less than 0.9 where words have', () => {
    const [typography, , , changed] = matchCases;
    if (!typography || !changed) throw new Error('The cases have become others.');
    const scoreOf = ({ before, after }: typeof changed) =>
      matchQuote(normalForm(around(after).replace(MARKS, '')), quoted(around(before)))?.score;
    expect(scoreOf({ ...changed, after: changed.before })).toBe(1);
    expect(scoreOf(typography)).toBeGreaterThan(0.97);
    expect(scoreOf(changed)).toBeLessThan(0.95);
  });

  it('is found in two steps: what is exact at once, what is not later', () => {
    const changed = matchCases.find(({ name }) => name === 'a word changed in it');
    if (!changed) throw new Error('There is no such case.');
    const quote = quoted(around(changed.before));
    const article = normalForm(around(changed.after).replace(MARKS, ''));
    expect(matchExactly(article, quote)).toBeUndefined();
    expect(matchApproximately(article, quote)).toMatchObject({ isExact: false });
  });
});

describe('words without context', () => {
  const article = normalForm('Le oui et le non. Un oui encore.');
  const bare = (exact: string, start?: number): Quote => ({
    exact,
    prefix: '',
    suffix: '',
    ...(start === undefined ? {} : { start }),
  });

  it('are found where they stand once', () => {
    expect(matchQuote(article, bare('non'))).toMatchObject({ start: 13, end: 16, isExact: true });
  });

  it('are not guessed where they stand twice', () => {
    expect(matchQuote(article, bare('oui'))).toBeUndefined();
    expect(matchQuote(article, bare('oui', 20))).toBeUndefined();
  });

  it('are found by their place where they stand at it', () => {
    expect(matchQuote(article, bare('oui', 21))).toMatchObject({ start: 21, end: 24 });
  });

  it('are not found in the middle of others', () => {
    expect(matchQuote(article, bare('core'))).toBeUndefined();
  });

  it('have no space or opening mark at their end, whoever quoted them', () => {
    const said = normalForm('Il a dit « non » hier, et « oui » demain.');
    const words = { exact: 'non ', prefix: 'Il a dit « ', suffix: '» hier' };
    expect(matchQuote(said, words)).toMatchObject({ start: 11, end: 14 });
    const open = { exact: 'Il a dit « ', prefix: '', suffix: 'non » hier' };
    expect(matchQuote(said, open)).toMatchObject({ start: 0, end: 8 });
  });
});

describe('a hostile quotation', () => {
  const article = normalForm(sampleText);
  const megabyte = 1_000_000;
  const quotes: [name: string, quote: Quote][] = [
    ['of a megabyte', { exact: 'a '.repeat(megabyte), prefix: '', suffix: '' }],
    ['of a megabyte around a word', { exact: 'mot', prefix: 'a'.repeat(megabyte), suffix: 'b ' }],
    ['of nothing', { exact: '', prefix: '', suffix: '' }],
    [
      'of as many spaces as the text has signs',
      { exact: `a${' '.repeat(3000)}b`, prefix: '', suffix: '' },
    ],
    ['of spaces', { exact: ' \n\u00A0', prefix: ' ', suffix: ' ' }],
    ['of signs', { exact: '…—»', prefix: '', suffix: '' }],
    ['of marks', { exact: '\u0301\u0316'.repeat(900), prefix: '', suffix: '' }],
    ['of tatweel and signs that nobody sees', { exact: 'ــ\u200B\u202E', prefix: '', suffix: '' }],
    ['of half of a sign', { exact: '\uD83D', prefix: '\uDC4F', suffix: '\uD83D' }],
    ['of one letter', { exact: 'z', prefix: 'a', suffix: 'b' }],
    ['of markup', { exact: '<img src=x onerror=alert(1)>', prefix: '<b>', suffix: '</b>' }],
    ['of a regular expression', { exact: '(a+)+$', prefix: '.*', suffix: '[' }],
    ['of the same letter', { exact: 'e'.repeat(3000), prefix: '', suffix: '' }],
    ['of all signs there are', { exact: allSigns(3000), prefix: '', suffix: '' }],
    ['at no place', { exact: 'introuvable', prefix: '', suffix: '', start: Number.NaN }],
    ['at a place far away', { exact: 'introuvable', prefix: '', suffix: '', start: 1e300 }],
  ];

  it.each(quotes)('%s is not found', (_, quote) => {
    expect(matchQuote(article, quote)).toBeUndefined();
  });

  it('is not found in an article without text', () => {
    expect(matchQuote(normalForm(''), { exact: 'mot', prefix: '', suffix: '' })).toBeUndefined();
  });

  it('may be the whole article', () => {
    const exact = sampleText;
    const { length } = sampleText;
    expect(matchQuote(article, { exact, prefix: '', suffix: '' })).toMatchObject({
      start: 0,
      end: length,
    });
    expect(
      matchQuote(article, {
        exact: exact.replaceAll('région', 'province'),
        prefix: '',
        suffix: '',
      }),
    ).toMatchObject({ start: 0, end: length, isExact: false });
  });
});

function allSigns(count: number): string {
  return Array.from({ length: count }, (_, at) => String.fromCharCode(0x4e00 + at)).join('');
}

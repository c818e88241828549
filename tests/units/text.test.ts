import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingMinutes, shortened, splitTopic, withoutBidiControls } from '../../src/lib/text.ts';

describe('withoutBidiControls', () => {
  it('takes out what reorders its surroundings', () => {
    const controls = '\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069';
    expect(withoutBidiControls(`a${controls}b`)).toBe('ab');
  });

  it('leaves the marks and joiners that words need', () => {
    const text = 'العربية\u200F و\u200C \u200Eabc\u200D';
    expect(withoutBidiControls(text)).toBe(text);
  });
});

describe('shortened', () => {
  const cases: [name: string, text: string, length: number, expected: string][] = [
    ['a text that fits', 'Le Fil', 6, 'Le Fil'],
    ['between words', 'Le Maroc accélère sa transition', 20, 'Le Maroc accélère…'],
    ['inside a word that is too long', 'anticonstitutionnellement', 10, 'anticonst…'],
    ['not far back to the last space', 'a bcdefghijklmnop', 10, 'a bcdefgh…'],
    ['no half of a pair', '1234😀6789', 6, '1234…'],
  ];

  it.each(cases)('cuts %s', (_, text, length, expected) => {
    expect(shortened(text, length)).toBe(expected);
  });

  it('is never longer than asked, and never half a character', () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 40 }), (text, length) => {
        const short = shortened(text, length);
        expect(short.length).toBeLessThanOrEqual(length);
        expect(short.isWellFormed()).toBe(true);
        expect(text.startsWith(short.replace(/…$/, ''))).toBe(true);
      }),
    );
  });

  it('takes a title of a megabyte', () => {
    expect(shortened('mot '.repeat(250_000), 300)).toMatch(/^(mot ){73}mot…$/);
  });
});

describe('splitTopic', () => {
  const cases: [name: string, title: string, topic: string, rest: string][] = [
    ['the sample’s', 'SIAM : Centrale Danone', 'SIAM : ', 'Centrale Danone'],
    ['no-break space', 'Maroc–Palestine\u00A0: Une', 'Maroc–Palestine\u00A0: ', 'Une'],
    ['English colon', 'Morocco: a line', 'Morocco: ', 'a line'],
    ['no colon', 'Un séisme secoue Istanbul', '', 'Un séisme secoue Istanbul'],
    ['a clock', 'Séance à 12:30', '', 'Séance à 12:30'],
    ['a clock, then a colon', '12:30 : la séance', '', '12:30 : la séance'],
    ['nothing after it', 'À suivre : ', '', 'À suivre : '],
    ['one sign', 'A : une lettre', '', 'A : une lettre'],
    ['two signs', 'UE : un accord', 'UE : ', 'un accord'],
    ['two signs beyond the plane', '🇲🇦 : en direct', '🇲🇦 : ', 'en direct'],
    ['forty signs', `${'x'.repeat(40)} : suite`, `${'x'.repeat(40)} : `, 'suite'],
    ['forty-one signs', `${'x'.repeat(41)} : suite`, '', `${'x'.repeat(41)} : suite`],
    ['only the first of two', 'Un : deux : trois', 'Un : ', 'deux : trois'],
  ];

  it.each(cases)('%s', (_, title, topic, rest) => {
    expect(splitTopic(title)).toEqual({ topic, rest });
  });

  it('loses nothing of a title', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', ':', '\u00A0', 'é') }), (title) => {
        const { topic, rest } = splitTopic(title);
        expect(topic + rest).toBe(title);
      }),
    );
  });
});

describe('readingMinutes', () => {
  const cases: [words: number, language: string, minutes: number][] = [
    [0, 'fr', 1],
    [195, 'fr', 1],
    [400, 'fr-MA', 2],
    [400, 'ar', 3],
    [1140, 'en-GB', 5],
    [390, 'es', 2],
  ];

  it.each(cases)('%i words in %s take %i', (words, language, minutes) => {
    expect(readingMinutes(words, language)).toBe(minutes);
  });
});

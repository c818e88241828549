import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayText, frenchSpacing, plainSpaces } from '../../src/lib/french-spacing.ts';
import { spacedCases } from './french-spacing-cases.ts';

const NO_BREAK_SPACES = /[\u00A0\u202F]/g;
const shownAs = (text: string) => text.replaceAll('~', '\u00A0').replaceAll('^', '\u202F');

/** Text in which the places that matter are common. */
const frenchText = fc
  .array(
    fc.constantFrom(
      ...' ,;:!?«»%€°.-–\u00A0\u202F’',
      ...['4', '12', '000', '345', '2025', '6,2', 'n°', 'M.', 'Mme', 'SM', 'le', 'Roi', 'VI'],
      ...['min', 'km', 'biodigesteurs', 'Mohammed', 'magnitude', 'et', 'É', '\n', '😀', 'مرحبا'],
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('French spacing', () => {
  it.each(spacedCases)('%s', (_, shown) => {
    const expected = shownAs(shown);
    const typed = expected.replace(NO_BREAK_SPACES, ' ');
    expect(frenchSpacing(typed)).toBe(expected);
  });

  it('leaves the no-break spaces that were typed', () => {
    expect(frenchSpacing('«\u00A0Oui\u00A0» 4\u202F000 Louis\u202FXIV')).toBe(
      '«\u00A0Oui\u00A0» 4\u202F000 Louis\u202FXIV',
    );
  });

  it('replaces plain spaces one for one and touches nothing else', () => {
    fc.assert(
      fc.property(frenchText, (text) => {
        const spaced = frenchSpacing(text);
        expect(spaced).toHaveLength(text.length);
        for (let index = 0; index < text.length; index += 1) {
          if (spaced[index] === text[index]) continue;
          expect(text[index]).toBe(' ');
          expect(spaced[index]).toMatch(/[\u00A0\u202F]/);
        }
      }),
    );
  });

  it('done twice is the same', () => {
    fc.assert(
      fc.property(frenchText, (text) => {
        expect(frenchSpacing(frenchSpacing(text))).toBe(frenchSpacing(text));
      }),
    );
  });

  it('is undone for whoever copies or searches', () => {
    fc.assert(
      fc.property(frenchText.map(plainSpaces), (typed) => {
        expect(plainSpaces(frenchSpacing(typed))).toBe(typed);
      }),
    );
  });

  it.each([
    ['one word', 'a'.repeat(1_000_000)],
    ['spaces', ' '.repeat(1_000_000)],
    ['thousands', '123 '.repeat(250_000)],
    ['capitals', 'Aa '.repeat(333_333)],
    ['titles', 'M. '.repeat(333_333)],
  ])('takes no time over a megabyte of %s', (_, text) => {
    const start = performance.now();
    frenchSpacing(text);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('text as it is shown', () => {
  it.each([
    ['French', 'fr', 'Oui\u202F!'],
    ['French of Morocco', 'fr-MA', 'Oui\u202F!'],
    ['English', 'en', 'Oui !'],
    ['Frisian, which begins alike', 'fry', 'Oui !'],
    ['Arabic', 'ar', 'Oui !'],
  ])('is spaced where it is French: %s', (_, language, shown) => {
    expect(displayText('Oui !', language)).toBe(shown);
  });

  it('cannot reorder what stands around it', () => {
    expect(displayText('\u202Eabc\u202C : \u2067d\u2069', 'fr')).toBe('abc\u00A0: d');
  });
});

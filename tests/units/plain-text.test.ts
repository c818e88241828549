// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calmed, shownName, shownText } from '../../src/lib/plain-text.ts';

const unchanged: [name: string, text: string][] = [
  ['nothing', ''],
  ['French', 'Déjà vu, « cœur », l’été'],
  ['French with its accents apart', 'Déjà vu, l’été'.normalize('NFD')],
  ['Vietnamese with its accents apart', 'Tiếng Việt, nghề nghiệp'.normalize('NFD')],
  ['vowelled Arabic', 'السَّلَامُ عَلَيْكُمْ وَرَحْمَةُ ٱللَّٰهِ'],
  ['the Koran’s Arabic', 'وَلَا ٱلضَّآلِّينَ ۝ مِّنَ ٱلسَّمَآءِۖ'],
  ['Hebrew with points and accents', 'בְּרֵאשִׁ֖ית בָּרָ֣א אֱלֹהִ֑ים אֵ֥ת הַשָּׁמַ֖יִם'],
  ['a Hebrew shin with five marks', 'ש\u05C1\u05BC\u05B8\u05BD\u0596'],
  ['Hindi', 'हिन्दी में टिप्पणियाँ, ड़ाँ'],
  ['Thai', 'ที่นี่มีน้ำใจ กตัญญู'],
  ['a Tibetan stack of eight', 'ཧ\u0F90\u0FB5\u0FA8\u0FB3\u0FBA\u0FBB\u0FBC\u0F82'],
  ['Tamazight', 'ⵜⴰⵎⴰⵣⵉⵖⵜ ⵜⴰⵎⵖⵔⵉⴱⵉⵜ'],
  ['emoji', '👩‍👩‍👧‍👦 🇲🇦 1️⃣ ❤️‍🔥 👍🏽 🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
  ['four marks', 'a\u0301\u0302\u0303\u0304'],
  ['half a character', 'a\uD83Db'],
];

const heaped: [name: string, text: string, expected: string][] = [
  ['a fifth mark', 'a\u0301\u0302\u0303\u0304\u0305b', 'a\u0301\u0302\u0303\u0304b'],
  [
    'each letter’s for itself',
    `H${'\u0310'.repeat(40)}e${'\u0321'.repeat(40)}`,
    `H${'\u0310'.repeat(4)}e${'\u0321'.repeat(4)}`,
  ],
  ['marks under nothing', '\u0316'.repeat(9), '\u0316'.repeat(4)],
  ['circles', `a${'\u20DD'.repeat(9)}`, `a${'\u20DD'.repeat(4)}`],
  ['another script’s', `ا${'\u064F'.repeat(30)}ب`, `ا${'\u064F'.repeat(8)}ب`],
  [
    'marks with joiners between them',
    `a${'\u0301\u200D'.repeat(9)}b`,
    `a${'\u0301\u200D'.repeat(4)}${'\u200D'.repeat(4)}b`,
  ],
  ['those beyond the plane', `𞤀${'\u{1E944}'.repeat(20)}.`, `𞤀${'\u{1E944}'.repeat(8)}.`],
];

describe('calmed', () => {
  it.each(unchanged)('leaves %s', (_, text) => {
    expect(calmed(text)).toBe(text);
  });

  it.each(heaped)('takes down %s', (_, text, expected) => {
    expect(calmed(text)).toBe(expected);
  });

  it('leaves at most eight marks in a row, takes nothing else, and is done at once', () => {
    const sign = fc.constantFrom('a', 'ب', ' ', '\u200D', '\u0301', '\u0320', '\u064B', '\u05B0');
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 60 }), (text) => {
        const calm = calmed(text);
        expect(calm).not.toMatch(/\p{M}{9}/u);
        expect(calm.replaceAll(/[\p{M}\u200D]/gu, '')).toBe(text.replaceAll(/[\p{M}\u200D]/gu, ''));
        expect(calmed(calm)).toBe(calm);
      }),
    );
  });

  it('takes a text of a million signs', () => {
    expect(calmed('\u0301'.repeat(1_000_000))).toBe('\u0301'.repeat(4));
    expect(calmed('a\u0301'.repeat(500_000))).toHaveLength(1_000_000);
    expect(calmed('a\u0301\u0301\u0301\u0301\u0301'.repeat(200_000))).toHaveLength(1_000_000);
    expect(calmed('\u200D'.repeat(1_000_000))).toHaveLength(1_000_000);
  });
});

describe('shownText', () => {
  it('has neither heaps of marks nor what reorders its surroundings', () => {
    expect(shownText(`\u202Ea${'\u0301'.repeat(9)}\u2069 b`)).toBe(`a${'\u0301'.repeat(4)} b`);
  });

  it('has no heap that controls held apart', () => {
    expect(shownText(`a${'\u0301\u202A'.repeat(9)}`)).toBe(`a${'\u0301'.repeat(4)}`);
  });
});

describe('shownName', () => {
  it.each([
    ['a name', 'Leïla', 'Leïla'],
    ['marks that are heaped', `L${'\u0301'.repeat(50)}a`, `L${'\u0301'.repeat(4)}a`],
    ['what reorders its line', '\u202Eomar', 'omar'],
    ['nothing but that', '\u202E\u2066\u200F', 'Anonyme'],
    ['blanks', ' \u00A0\u3164', 'Anonyme'],
    ['nothing', '', 'Anonyme'],
  ])('shows %s', (_, name, expected) => {
    expect(shownName(name, 'Anonyme')).toBe(expected);
  });

  it('cuts what is no name', () => {
    expect(shownName('x'.repeat(10_000), 'Anonyme')).toBe(`${'x'.repeat(79)}…`);
  });
});

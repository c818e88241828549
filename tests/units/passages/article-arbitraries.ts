/** Articles of any text, in which what is hard on passages is common: repeats, typography, scripts. */
import fc from 'fast-check';

const SIGNS = [
  ...' ,.;:!?«»“”"’\'…–-()\n\t',
  ...['\u00A0', '\u202F', '\u2009', '\u00AD', '\u200B', '\u200D', '\u200F', '\u202E', '\uFEFF'],
  ...['é', 'e\u0301', '\u0301', '\u0316', 'ﬁ', '\u212B', 'ß', '각', '\u1112\u1161\u11AB'],
  ...['ـ', 'َ', 'ّ', '\u0653', '\u0654', '\u0670', 'ا', 'لا', 'نعم', 'كِتاب'],
  ...['😀', '👩‍👩‍👧', '🇲🇦', '👍🏽', '\uD83D', '\uDE00', '日本', 'ไทย', 'नि'],
  ...['l’eau', 'la', 'région', 'le port', 'M. Untel', '4 000', '2025', 'x'],
];

/** Any text. */
export const hardText = fc.oneof(
  fc.array(fc.constantFrom(...SIGNS), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

const WORDS = [
  ...[
    'la',
    'région',
    'l’eau',
    'le port',
    'et',
    'solidarité',
    '« action »',
    'd’août',
    '4 000',
    'été',
  ],
  ...['المجلس', 'الجهوي', 'ماءً', 'وادي', '👩‍👩‍👧', '🇲🇦', 'e\u0301cole', '日本', 'x', 'mot'],
];

/** Sentences of a few words that come again and again, in lines. */
export const article = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ' ', ' ', ', ', '. ', '…\n')), {
    minLength: 1,
    maxLength: 120,
  })
  .map((parts) => parts.flat().join(''));

/** A part of a text, wherever it begins and ends. */
export const partOf = (text: string) =>
  fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) }));

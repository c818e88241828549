import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/i18n/languages.ts';
import { type Words, wordsOf } from './words-of.ts';

type Compiled = ReturnType<typeof compileMessageOrThrow>;

const [fr, ar, en] = await Promise.all(LANGUAGES.map(wordsOf));
if (!fr || !ar || !en) throw new Error('a catalogue is missing');
const catalogues: [Language, Words][] = [
  ['fr', fr],
  ['ar', ar],
  ['en', en],
];
/** The arguments of a message, and its plurals with the forms that each has. */
function read(message: Compiled) {
  const args = new Set<string>();
  const plurals: string[][] = [];
  const walk = (part: unknown): void => {
    if (!Array.isArray(part)) return;
    for (const token of part) {
      if (!Array.isArray(token)) continue;
      const [name, kind, forms] = token;
      args.add(String(name));
      if (kind === undefined) continue;
      const isNamed = (form: string) => form !== 'offset' && !/^\d+$/.test(form);
      plurals.push(Object.keys(forms).filter(isNamed));
      for (const form of Object.values(forms)) walk(form);
    }
  };
  walk(message);
  return { args: [...args].sort(), plurals };
}

/** The keys whose text is not as it should be. */
function wrongIn(words: Words, isRight: (text: string, key: string) => boolean): string[] {
  return Object.entries(words).flatMap(([key, text]) => (isRight(text, key) ? [] : [key]));
}

describe.each(catalogues)('the catalogue %s', (language, words) => {
  it('has the keys of the French one, each with words', () => {
    expect(Object.keys(words).sort()).toEqual(Object.keys(fr).sort());
    expect(wrongIn(words, (text) => text !== '' && text === text.trim())).toEqual([]);
  });

  it('has valid messages, with the arguments of the French ones', () => {
    for (const [key, text] of Object.entries(words)) {
      const { args } = read(compileMessageOrThrow(text));
      expect([key, ...args]).toEqual([key, ...read(compileMessageOrThrow(fr[key] ?? '')).args]);
    }
  });

  it('has all the plural forms of its language, and no other', () => {
    // French « many » is for the millions: nothing here counts so far.
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const needed = forms.filter((form) => language !== 'fr' || form !== 'many').sort();
    const wrong = wrongIn(words, (text) =>
      read(compileMessageOrThrow(text)).plurals.every(
        (given) => given.sort().join() === needed.join(),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

it('Arabic has six plural forms, and uses them', () => {
  const used = Object.values(ar).flatMap((text) => read(compileMessageOrThrow(text)).plurals);
  expect(used.length).toBeGreaterThan(5);
  for (const forms of used) expect(forms).toHaveLength(6);
});

it('a French message is a plural as a whole or not at all, as the types of the arguments suppose', () => {
  const wrong = wrongIn(fr, (text) => {
    const message = compileMessageOrThrow(text);
    if (read(message).plurals.length === 0) return true;
    return message.length === 1 && /^\{\w+, plural, /.test(text);
  });
  expect(wrong).toEqual([]);
});

it('French has typographic apostrophes and ellipses', () => {
  expect(wrongIn(fr, (text) => !/'|\.\.\./.test(text))).toEqual([]);
});

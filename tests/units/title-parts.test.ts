import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { titleParts } from '../../src/features/article/title-parts.ts';

const namesIn = (title: string) =>
  titleParts(title)
    .filter(({ isName }) => isName)
    .map(({ text }) => text);

describe('the names in a title', () => {
  it.each<[title: string, names: string[]]>([
    ['Casablanca-Settat et Île-de-France', ['Casablanca-Settat', 'Île-de-France']],
    ['Visite de Laurent Saint-Martin', ['Saint-Martin']],
    ['En «\u202FÎle-de-France\u202F», puis', ['«\u202FÎle-de-France\u202F»,']],
    ['Région d’Île-de-France\u00A0: le bilan', ['d’Île-de-France\u00A0:']],
    ['Les partenariats franco-marocains', []],
    ['Après-midi de fête', []],
    ['La période 2025-2027', []],
    ['Rien', []],
    ['', []],
  ])('%s', (title, names) => {
    expect(namesIn(title)).toEqual(names);
  });

  it('are not looked for in a title that is none', () => {
    expect(titleParts('Mot-Clé '.repeat(1000))).toHaveLength(1);
  });

  it('and what stands between them are the title, each part where it says', () => {
    const words = fc.constantFrom('Île-de-France', 'et', ' ', '\u00A0', ',', 'Saint-Jean', 'a-B');
    fc.assert(
      fc.property(
        fc.array(words).map((parts) => parts.join('')),
        (title) => {
          const parts = titleParts(title);
          expect(parts.map(({ text }) => text).join('')).toBe(title);
          for (const { text, start } of parts) {
            expect(title.slice(start, start + text.length)).toBe(text);
          }
        },
      ),
    );
  });
});

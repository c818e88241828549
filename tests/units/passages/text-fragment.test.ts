import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDirective } from '../../../src/features/comments/passages/links/find-directive.ts';
import { hashOf, quoteOf } from '../../../src/features/comments/passages/links/text-fragment.ts';
import { idInHash } from '../../../src/features/comments/thread/row-id.ts';
import {
  directiveFor,
  fragmentOf,
  parseTextDirective,
  textDirective,
} from '../../../src/lib/text-directive.ts';
import { passageOf, quoteOfSample, sampleText } from './sample-passages.ts';
import { anyText, directive } from './text-arbitraries.ts';
import { encodedCases, passageCases, readCases } from './text-fragment-cases.ts';

const quote = fc.record({ exact: anyText, prefix: anyText, suffix: anyText });

describe('a text directive', () => {
  it.each(encodedCases)('is written and read: %s', (_, directive, encoded) => {
    expect(textDirective(directive)).toBe(encoded);
    expect(parseTextDirective(`#c-1${encoded}`)).toEqual(directive);
  });

  it.each(readCases)('is read: %s', (_, hash, directive) => {
    expect(parseTextDirective(hash)).toEqual(directive);
  });

  it('is read as it was written, whatever it says', () => {
    fc.assert(
      fc.property(directive, anyText, (directive, id) => {
        const { prefix, start, end, suffix } = directive;
        const read = parseTextDirective(
          `#${encodeURIComponent(id.toWellFormed())}${textDirective(directive)}`,
        );
        expect(read).toEqual({
          prefix: prefix?.toWellFormed(),
          start: start.toWellFormed(),
          end: end?.toWellFormed(),
          suffix: suffix?.toWellFormed(),
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('survives an address', () => {
    fc.assert(
      fc.property(directive, (directive) => {
        const encoded = textDirective(directive);
        expect(new URL(`https://lefil.example/#${encoded}`).hash).toBe(`#${encoded}`);
      }),
    );
  });

  it('never throws, whatever an address says', () => {
    const hash = fc.string({
      unit: fc.constantFrom(...'#:~=,-&%fe', ':~:text=', '%C3', '%A9', 'é'),
    });
    fc.assert(
      fc.property(fc.oneof(anyText, hash), (hash) => {
        const read = parseTextDirective(hash);
        expect(read?.start).not.toBe('');
        expect(hash.startsWith(fragmentOf(hash))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what a directive says', () => {
  it('can be looked for as a quote', () => {
    expect(quoteOf({ prefix: 'un', start: 'deux', suffix: 'trois' })).toEqual({
      exact: 'deux',
      prefix: 'un ',
      suffix: ' trois',
    });
    expect(quoteOf({ start: 'deux' })).toEqual({ exact: 'deux', prefix: '', suffix: '' });
    expect(quoteOf({ start: 'un', end: 'deux', suffix: 'trois' }).suffix).toBe('');
  });
});

describe('the fragment that pages read', () => {
  it.each([
    ['#c-1:~:text=one', '#c-1'],
    ['#:~:text=one', '#'],
    ['#c-1:~:a:~:b', '#c-1'],
    ['#c-1', '#c-1'],
    ['', ''],
  ])('of %s is %s', (hash, fragment) => {
    expect(fragmentOf(hash)).toBe(fragment);
  });
});

describe('a link to a passage', () => {
  it.each(passageCases)('names it: %s', (_, from, to, directive) => {
    const passage = passageOf(from, to);
    expect(directiveFor(quoteOfSample(passage))).toEqual(directive);
    expect(findDirective(sampleText, directive)).toEqual(passage);
  });

  it.each([
    ['the word that an elision belongs to', 'en\nl’', 'accord', '\n', { start: 'l’accord' }],
    ['a quotation mark alone', 'dit : ‘', 'oui', '’ et ', { start: 'oui', suffix: '’ et' }],
    [
      'no words that are cut',
      'abat dit ',
      'oui',
      ' ou no',
      { prefix: 'dit', start: 'oui', suffix: 'ou' },
    ],
    ['no signs alone', 'la — ', 'oui', ' » !\n', { start: 'oui' }],
    ['no line before or after', 'avant\n', 'oui', '\naprès', { start: 'oui' }],
    ['no spaces', '\n', ' oui\u00A0\u00A0non\t', '\n', { start: 'oui non' }],
    ['one long word', '\n', 'x'.repeat(400), '\n', { start: 'x'.repeat(400) }],
    ['two words far apart', '\n', `x${' '.repeat(400)}y`, '\n', { start: 'x y' }],
    [
      'a line of one word',
      '\n',
      `Titre\n\n${'un mot '.repeat(50)}`,
      '\n',
      { start: 'Titre', end: Array(12).fill('un mot').join(' ') },
    ],
  ])('with %s', (_, prefix, exact, suffix, directive) => {
    expect(directiveFor({ prefix, exact, suffix })).toEqual(directive);
  });

  it.each([
    ['a comment', '1', '#c-1:~:text=oui'],
    ['a comment with any name', 'a:~:&,é', '#c-a%3A~%3A%26%2C%C3%A9:~:text=oui'],
    ['no comment', undefined, '#:~:text=oui'],
  ])('leads to %s', (_, id, hash) => {
    expect(hashOf(id, { exact: 'oui', prefix: '', suffix: '' })).toBe(hash);
    expect(idInHash(fragmentOf(hash))).toBe(id);
  });

  it('leads to the comment alone where it quotes nothing', () => {
    expect(hashOf('1', { exact: ' \n', prefix: 'un', suffix: 'deux' })).toBe('#c-1');
  });

  it('can be made of any quote, and read', () => {
    fc.assert(
      fc.property(quote, anyText, (quote, id) => {
        const hash = hashOf(id, quote);
        expect(idInHash(fragmentOf(hash)) ?? '').toBe(id.toWellFormed());
        const { start } = parseTextDirective(hash) ?? { start: '' };
        expect(start).toBe(directiveFor(quote).start.toWellFormed());
      }),
      { numRuns: 1000 },
    );
  });

  it('leads to nothing else than the passage', () => {
    const place = fc.nat(sampleText.length);
    const edges = [...sampleText.matchAll(/(?<=^|\s)(?=\S)/g)].map(({ index }) => index);
    fc.assert(
      fc.property(place, place, (one, other) => {
        const start = edges.findLast((edge) => edge <= Math.min(one, other)) ?? 0;
        const last = edges.find((edge) => edge > Math.max(one, other)) ?? sampleText.length;
        const end = start + sampleText.slice(start, last).trimEnd().length;
        // The space inside of guillemets is one with them.
        fc.pre(!/^»|«$/.test(sampleText.slice(start, end)));
        const { prefix, ...directive } = directiveFor(quoteOfSample({ start, end }));
        const found = findDirective(sampleText, { prefix, ...directive });
        const isRepeated = found && found.start < start && !prefix;
        if (!isRepeated) expect(found).toEqual({ start, end });
      }),
      { numRuns: 500 },
    );
  });
});

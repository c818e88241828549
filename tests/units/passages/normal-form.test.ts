// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalForm } from '../../../src/features/comments/passages/text/normal-form.ts';
import { hardText } from './article-arbitraries.ts';
import { otherForms, sameForms } from './normal-form-cases.ts';

const RUNS = { numRuns: 500 };

describe('the normal form', () => {
  it.each(sameForms)('is the same: %s', (_, text, other) => {
    expect(normalForm(text).text).toBe(other.normalize('NFC'));
    expect(normalForm(other).text).toBe(normalForm(text).text);
  });

  it.each(otherForms)('is another: %s', (_, text, other) => {
    expect(normalForm(text).text).not.toBe(normalForm(other).text);
  });

  it('leads back over what was dropped, joined and written out', () => {
    const text = 'Un\u00AD «\u202Fe\u0301te\u0301\u202F»… ici';
    const form = normalForm(text);
    expect(form.text).toBe('Un "été"... ici');
    const at = form.text.indexOf('été');
    expect(text.slice(form.start(at), form.end(at + 3))).toBe('e\u0301te\u0301');
    expect(form.placeOf(text.indexOf('e'), 'start')).toBe(at);
    const dots = form.text.indexOf('...');
    expect(text.slice(form.start(dots), form.end(dots + 3))).toBe('…');
    expect(text.slice(form.start(0), form.end(2))).toBe('Un');
    expect(text.slice(form.start(dots + 4))).toBe('ici');
  });

  it('of a normal form is that form', () => {
    fc.assert(
      fc.property(hardText, (text) => {
        const { text: normal } = normalForm(text);
        expect(normalForm(normal).text).toBe(normal);
      }),
      RUNS,
    );
  });

  it('has places that never go back, and come back to where they were', () => {
    fc.assert(
      fc.property(hardText, (text) => {
        const form = normalForm(text);
        let before = 0;
        for (let at = 0; at < form.text.length; at += 1) {
          expect(form.start(at)).toBeGreaterThanOrEqual(at === 0 ? 0 : before);
          expect(form.end(at + 1)).toBeGreaterThan(form.start(at));
          expect(form.end(at + 1)).toBeLessThanOrEqual(text.length);
          const back = form.placeOf(form.start(at), 'start');
          expect(form.start(back)).toBe(form.start(at));
          before = form.start(at);
        }
        let place = 0;
        for (let offset = 0; offset <= text.length; offset += 1) {
          expect(form.placeOf(offset, 'start')).toBeGreaterThanOrEqual(place);
          place = form.placeOf(offset, 'start');
        }
        expect(place).toBe(form.text.length);
      }),
      RUNS,
    );
  });

  it.each([
    ['spaces', ' '.repeat(1_000_000)],
    ['guillemets', '« » '.repeat(250_000)],
    ['marks on one letter', `a${'\u0301\u0316'.repeat(500_000)}`],
    ['vowels', 'بَّ'.repeat(300_000)],
    ['halves of signs', '\uD83D'.repeat(1_000_000)],
    ['Hangul in parts', '\u1112\u1161\u11AB'.repeat(300_000)],
  ])('comes to an end with a megabyte of %s', (_, text) => {
    const form = normalForm(text);
    expect(form.placeOf(text.length, 'start')).toBe(form.text.length);
  });
});

import { describe, expect, it } from 'vitest';
import { inlineText } from '../../src/api/inline-text.ts';
import type { Inline } from '../../src/api/model.ts';
import { displayInlines } from '../../src/features/article/display-inlines.ts';

const text = (words: string): Inline => ({ type: 'text', text: words });
const strong = (...children: Inline[]): Inline => ({ type: 'strong', children });

describe('inlines as they are shown', () => {
  it.each<[name: string, written: Inline[], shown: Inline[]]>([
    ['one text', [text('Oui !')], [text('Oui\u202F!')]],
    [
      'a number whose unit is strong',
      [text('en 2 '), strong(text('min')), text(' !')],
      [text('en 2\u00A0'), strong(text('min')), text('\u202F!')],
    ],
    [
      'guillemets around a link',
      [text('« '), { type: 'link', href: '/', children: [text('Oui')] }, text(' »')],
      [text('«\u202F'), { type: 'link', href: '/', children: [text('Oui')] }, text('\u202F»')],
    ],
    [
      'code, which stays as it was written',
      [text('Ceci : '), { type: 'code', text: 'a ? b : c' }, { type: 'break' }, text('Fin !')],
      [
        text('Ceci\u00A0: '),
        { type: 'code', text: 'a ? b : c' },
        { type: 'break' },
        text('Fin\u202F!'),
      ],
    ],
    [
      'bidirectional controls, which would shift what follows',
      [text('\u202Eabc\u202C '), text('! Oui !')],
      [text('abc\u202F'), text('! Oui\u202F!')],
    ],
  ])('%s', (_, written, shown) => {
    expect(displayInlines(written, 'fr')).toEqual(shown);
  });

  it('keep their spaces in another language', () => {
    expect(displayInlines([text('Oui !')], 'en')).toEqual([text('Oui !')]);
  });

  it('keep their words, not their marks, where they are nested beyond reason', () => {
    let deep = text('au fond !');
    for (let depth = 0; depth < 2000; depth += 1) deep = strong(deep);
    const shown = displayInlines([deep], 'fr');
    expect(inlineText(shown)).toBe('au fond\u202F!');
    expect(JSON.stringify(shown).split('strong').length).toBeLessThan(20);
  });
});

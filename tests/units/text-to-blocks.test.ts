// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { textToBlocks } from '../../mocks/text-to-blocks.ts';
import type { Inline } from '../../src/api/model.ts';

const text = (words: string): Inline => ({ type: 'text', text: words });
const link = (href: string): Inline => ({ type: 'link', href, children: [text(href)] });
const br: Inline = { type: 'break' };

const cases: [name: string, typed: string, paragraphs: Inline[][]][] = [
  ['one line', 'Bonjour.', [[text('Bonjour.')]]],
  ['nothing', ' \n\n ', []],
  ['a newline is a break', 'Un\nDeux', [[text('Un'), br, text('Deux')]]],
  ['a blank line separates paragraphs', 'Un\n\nDeux', [[text('Un')], [text('Deux')]]],
  ['so do several', 'Un\n\n\n\nDeux', [[text('Un')], [text('Deux')]]],
  ['so does one with blanks', 'Un\n \t\nDeux', [[text('Un')], [text('Deux')]]],
  [
    'lines may end as elsewhere',
    'Un\r\nDeux\r\n\r\nTrois',
    [[text('Un'), br, text('Deux')], [text('Trois')]],
  ],
  ['markup stays text', '<b>Un</b> &amp; <script>', [[text('<b>Un</b> &amp; <script>')]]],
  [
    'an address is a link',
    'Voir https://a.example/b?c=d#e là',
    [[text('Voir '), link('https://a.example/b?c=d#e'), text(' là')]],
  ],
  [
    'a sentence’s end is not in it',
    'Voir http://a.example/b.',
    [[text('Voir '), link('http://a.example/b'), text('.')]],
  ],
  [
    'nor are the brackets around it',
    '(https://a.example/b), « https://c.example/ »',
    [
      [
        text('('),
        link('https://a.example/b'),
        text('), « '),
        link('https://c.example/'),
        text(' »'),
      ],
    ],
  ],
  [
    'a bracket that it opens is',
    'https://a.example/Fil_(journal)',
    [[link('https://a.example/Fil_(journal)')]],
  ],
  [
    'no other scheme is a link',
    'javascript:alert(1) ftp://a.example ftp://a.example/(b)',
    [[text('javascript:alert(1) ftp://a.example ftp://a.example/(b)')]],
  ],
];

describe('a comment’s text', () => {
  it.each(cases)('%s', (_, typed, paragraphs) => {
    expect(textToBlocks(typed)).toEqual(
      paragraphs.map((children, index) => ({ type: 'paragraph', id: `p${index + 1}`, children })),
    );
  });
});

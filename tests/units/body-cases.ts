/** Bodies as a newsroom may send them, and what becomes of each: no word is ever lost. */
import type { Block, Inline } from '../../src/api/model.ts';

interface BodyCase {
  name: string;
  sent: unknown[];
  kept: Block[];
}

const text = (words: string) => ({ type: 'text', text: words }) as const;
const paragraph = (id: string, ...words: string[]): Block => ({
  type: 'paragraph',
  id,
  children: words.map(text),
});
const strong = (...children: Inline[]): Inline => ({ type: 'strong', children });
const linked = (href: string, ...children: Inline[]): Inline => ({ type: 'link', href, children });
/** The same body with these in its only paragraph. */
const inParagraph = (...children: unknown[]) => [{ type: 'paragraph', id: 'p', children }];

export const bodyCases: BodyCase[] = [
  {
    name: 'markup in a text stays text',
    sent: inParagraph(text('<script>alert(1)</script> & <b>gras</b>')),
    kept: [paragraph('p', '<script>alert(1)</script> & <b>gras</b>')],
  },
  {
    name: 'bidirectional control characters stay where they were written',
    sent: inParagraph(text('\u202Eecilop\u202C \u2067مرحبا\u2069')),
    kept: [paragraph('p', '\u202Eecilop\u202C \u2067مرحبا\u2069')],
  },
  {
    name: 'an unknown block becomes its text and keeps its id',
    sent: [{ type: 'callout', id: 'note', text: 'À noter' }],
    kept: [paragraph('note', 'À noter')],
  },
  {
    name: 'one without an id gets one from its place',
    sent: [
      { type: 'divider', id: 'd' },
      { type: 'callout', id: 7, text: 'À noter' },
    ],
    kept: [{ type: 'divider', id: 'd' }, paragraph('unknown-1', 'À noter')],
  },
  {
    name: 'what runs on in an unknown block still runs on',
    sent: [
      {
        type: 'callout',
        id: 'c',
        children: [text('L’'), { type: 'strong', children: [text('eau')] }],
      },
    ],
    kept: [paragraph('c', 'L’eau')],
  },
  {
    name: 'a break in an unknown block parts its words',
    sent: [{ type: 'verse', id: 'v', children: [text('un'), { type: 'break' }, text('deux')] }],
    kept: [paragraph('v', 'un deux')],
  },
  {
    name: 'blocks in an unknown block stand apart',
    sent: [{ type: 'aside', id: 'a', children: [paragraph('p', 'Un.'), paragraph('q', 'Deux.')] }],
    kept: [paragraph('a', 'Un. Deux.')],
  },
  {
    name: 'an unknown block inside a quote',
    sent: [
      { type: 'quote', id: 'q', blocks: [{ type: 'poll', id: 'x', question: 'Oui ?' }], cite: 'X' },
    ],
    kept: [{ type: 'quote', id: 'q', blocks: [paragraph('x', 'Oui ?')], cite: 'X' }],
  },
  {
    name: 'an unknown block without a word leaves nothing',
    sent: [{ type: 'spacer', id: 's', height: 40 }, { type: 'break' }, text(' '), null, 7, []],
    kept: [],
  },
  { name: 'a bare text is a paragraph', sent: ['Un.'], kept: [paragraph('unknown-0', 'Un.')] },
  {
    name: 'an unknown inline becomes its text',
    sent: inParagraph(text('une '), { type: 'mark', children: [text('approche')] }, text(' qui')),
    kept: [paragraph('p', 'une ', 'approche', ' qui')],
  },
  {
    name: 'a space in an unknown inline still parts its neighbours',
    sent: inParagraph(text('une'), { type: 'mark', children: [text(' ')] }, text('approche')),
    kept: [paragraph('p', 'une', ' ', 'approche')],
  },
  ...[
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    '//elsewhere.example',
    '/\\elsewhere.example/x',
    '/\t/elsewhere.example',
    '/\r\n/elsewhere.example',
    '',
    7,
  ].map((href) => ({
    name: `a link to ${JSON.stringify(href)} becomes its text`,
    sent: inParagraph({ type: 'link', href, children: [text('ici')] }),
    kept: [paragraph('p', 'ici')],
  })),
  ...['https://newsroom.example/a', '/articles/un', '#p2', 'mailto:redaction@newsroom.example'].map(
    (href): BodyCase => ({
      name: `a link to ${href} stays`,
      sent: inParagraph({ type: 'link', href, children: [text('ici')] }),
      kept: [
        { type: 'paragraph', id: 'p', children: [{ type: 'link', href, children: [text('ici')] }] },
      ],
    }),
  ),
  {
    name: 'a link in a link, however deep, leaves what it holds',
    sent: inParagraph(
      linked('/1', strong(linked('/2', strong(text('deux')), linked('/3', text('x'))))),
    ),
    kept: [
      {
        type: 'paragraph',
        id: 'p',
        children: [linked('/1', strong(strong(text('deux')), text('x')))],
      },
    ],
  },
  {
    name: 'a heading of no such level becomes its text',
    sent: [{ type: 'heading', id: 'h', level: 1, children: [text('Un titre')] }],
    kept: [paragraph('h', 'Un titre')],
  },
  {
    name: 'an image from nowhere leaves what it says',
    sent: [
      {
        type: 'image',
        id: 'i',
        src: 'javascript:x',
        width: 4,
        height: 3,
        alt: 'Un champ',
        credit: 'X',
      },
    ],
    kept: [paragraph('i', 'Un champ X')],
  },
  {
    name: 'an embed without TLS leaves its title',
    sent: [
      { type: 'embed', id: 'e', provider: 'p', url: 'http://video.example/1', title: 'La vidéo' },
    ],
    kept: [paragraph('e', 'La vidéo')],
  },
  {
    name: 'a list whose items are no lists of blocks becomes its text',
    sent: [{ type: 'list', id: 'l', ordered: false, items: ['un', 'deux'] }],
    kept: [paragraph('l', 'un deux')],
  },
  {
    name: 'a list of blocks stays, and so do the cells of a table',
    sent: [
      { type: 'list', id: 'l', ordered: true, items: [[paragraph('p', 'un')], []] },
      {
        type: 'table',
        id: 't',
        head: [[text('a')]],
        rows: [[[text('b'), { type: 'x', text: 'c' }]]],
      },
    ],
    kept: [
      { type: 'list', id: 'l', ordered: true, items: [[paragraph('p', 'un')], []] },
      { type: 'table', id: 't', head: [[text('a')]], rows: [[[text('b'), text('c')]]] },
    ],
  },
  {
    name: 'fields that are not known are left out',
    sent: [{ type: 'divider', id: 'd', className: 'wide' }],
    kept: [{ type: 'divider', id: 'd' }],
  },
];

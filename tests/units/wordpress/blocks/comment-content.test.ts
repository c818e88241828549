import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Quote } from '../../../../src/api/model.ts';
import {
  commentBlocks,
  commentContent,
} from '../../../../src/api/wordpress/blocks/comment-content.ts';
import { directiveFor, textDirective } from '../../../../src/lib/text-directive.ts';
import { br, link, p, quote, strong, withoutIds } from './inlines.ts';

const ARTICLE = 'https://exemple.ma/2025/04/un-titre/';
const cited = (directive: string, passage = 'le passage', article = ARTICLE) =>
  `<blockquote cite="${article}#:~:text=${directive}"><p>${passage}</p></blockquote>`;

const bodies: [name: string, html: string, body: Block[]][] = [
  [
    'what WordPress makes of paragraphs and lines',
    '<p>Un<br />\ndeux</p>\n<p>Trois</p>\n',
    [p('Un', br, 'deux'), p('Trois')],
  ],
  [
    'what it leaves in a comment',
    '<p><strong>Un</strong> <a href="https://a.example/" rel="nofollow ugc">https://a.example/</a></p>',
    [p(strong('Un'), ' ', link('https://a.example/', 'https://a.example/'))],
  ],
  ['a link to what stands beside', '<p><a href="/a">Un</a></p>', [p('Un')]],
  [
    'an address that would play in an article',
    '<p>https://youtu.be/dQw4w9WgXcQ</p>',
    [p('https://youtu.be/dQw4w9WgXcQ')],
  ],
  ['a quotation', '<blockquote><p>Un</p></blockquote><p>Deux</p>', [quote([p('Un')]), p('Deux')]],
  [
    'a quotation of another page',
    '<blockquote cite="https://autre.example/"><p>Un</p></blockquote>',
    [quote([p('Un')])],
  ],
  [
    'a passage of another article',
    cited('un', 'Un', 'https://exemple.ma/autre/'),
    [quote([p('Un')])],
  ],
  ['a passage after words', `<p>Non.</p>${cited('un', 'Un')}`, [p('Non.'), quote([p('Un')])]],
  ['a passage that is malformed', cited('%ff', 'Un'), [quote([p('Un')])]],
  ['a passage without words', cited('un', ' '), []],
];

describe('a comment', () => {
  it.each(bodies)('is read: %s', (_, html, body) => {
    const content = commentContent(html, ARTICLE);
    expect(withoutIds(content.body)).toEqual(body);
    expect(content.quote).toBeUndefined();
    expect(commentBlocks(html)).toEqual(content.body);
  });

  it.each<[name: string, html: string, quote: Quote]>([
    [
      'whole',
      cited('avant-,le%20passage,-apr%C3%A8s'),
      { exact: 'le passage', prefix: 'avant ', suffix: ' après' },
    ],
    ['alone', cited('le%20passage'), { exact: 'le passage', prefix: '', suffix: '' }],
    ['by its ends', cited('le,passage'), { exact: 'le passage', prefix: '', suffix: '' }],
    [
      'of paragraphs and lines',
      cited('un,trois', 'un<br />\ndeux</p>\n<p>trois'),
      { exact: 'un\ndeux\ntrois', prefix: '', suffix: '' },
    ],
    [
      'after an elision',
      cited('pour-,l%E2%80%99accord,-%2C%20dit%2Dil', 'accord'),
      { exact: 'accord', prefix: 'pour l’', suffix: ', dit-il' },
    ],
    [
      'of an elision',
      cited('l%27accord', 'l’accord'),
      { exact: 'l’accord', prefix: '', suffix: '' },
    ],
    [
      'of an article that has moved',
      cited('un', 'un', 'https://ancien.example/un-titre'),
      { exact: 'un', prefix: '', suffix: '' },
    ],
    ['after a blank', `\n ${cited('un', 'un')}`, { exact: 'un', prefix: '', suffix: '' }],
  ])('speaks of a passage: %s', (_, html, quote) => {
    const content = commentContent(`${html}\n<p>Mes mots.</p>`, ARTICLE);
    expect(content.quote).toEqual(quote);
    expect(withoutIds(content.body)).toEqual([p('Mes mots.')]);
  });

  it.each([
    ['https://exemple.ma/blog/?p=12', 'https://exemple.ma/blog/?p=12', true],
    ['https://exemple.ma/?p=12', 'https://exemple.ma/?p=13', false],
    ['https://exemple.ma/2025/un-titre/', 'https://exemple.ma/blog/?p=12', true],
    ['https://exemple.ma/?p=12', 'https://exemple.ma/un-titre/', true],
    ['https://lefil.example/articles/un-titre', 'https://exemple.ma/2025/un-titre/', true],
    ['https://exemple.ma/un-titre/', 'https://exemple.ma/un-autre/', false],
    ['https://exemple.ma/', 'https://exemple.ma/', true],
  ])('speaks at %s of what stands at %s: %s', (cite, article, isOne) => {
    expect(commentContent(cited('un', 'un', cite), article).quote !== undefined).toBe(isOne);
  });

  it('gives back the passage that it was sent with', () => {
    const words = fc.array(fc.stringMatching(/^[\p{L}\d,&.%#-]{1,9}$/u), {
      minLength: 1,
      maxLength: 90,
    });
    fc.assert(
      fc.property(words, words, words, (before, passage, after) => {
        const sent = {
          exact: passage.join(' '),
          prefix: `${before.join(' ')} `,
          suffix: ` ${after.join(' ')}`,
        };
        const holder = document.createElement('blockquote');
        holder.setAttribute('cite', `${ARTICLE}#${textDirective(directiveFor(sent))}`);
        holder.textContent = sent.exact;
        const { quote, body } = commentContent(`${holder.outerHTML}\n<p>Oui.</p>`, ARTICLE);
        expect(quote?.exact).toBe(sent.exact);
        expect(sent.prefix.endsWith(quote?.prefix ?? 'none')).toBe(true);
        expect(sent.suffix.trimStart().startsWith(quote?.suffix.trimStart() ?? 'none')).toBe(true);
        expect(withoutIds(body)).toEqual([p('Oui.')]);
      }),
    );
  });
});

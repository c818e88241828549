/** What stands in lines of text: paragraphs, headings, marks, links, lists, quotes. */
import type { Block } from '../../../../src/api/model.ts';
import { br, code, divider, h, link, ol, p, quote, strong, text, ul } from './inlines.ts';

type Case = [name: string, html: string, blocks: Block[]];

export const paragraphCases: Case[] = [
  ['nothing', '', []],
  ['blank paragraphs', '<p></p>\n<p> </p><p>&nbsp;</p><p><br></p><p>\u200B</p>', []],
  ['paragraphs', '\n<p>Un</p>\n\n<p>Deux</p>\n', [p('Un'), p('Deux')]],
  ['text without a paragraph', 'Un\n<p>Deux</p> trois', [p('Un'), p('Deux'), p('trois')]],
  ['lines of the classic editor', 'Un<br />\ndeux<br>', [p('Un', br, 'deux')]],
  [
    'blank lines of the classic editor',
    'Un<br><br/>\nDeux<br> <br><br>Trois',
    [p('Un'), p('Deux'), p('Trois')],
  ],
  [
    'spaces of the source',
    '<p>\n  Un\n\t deux  <b> trois </b> quatre\n</p>',
    [p('Un deux ', strong('trois '), 'quatre')],
  ],
  ['no-break spaces', '<p>Un&nbsp;: deux\u202F!</p>', [p('Un\u00A0: deux\u202F!')]],
  ['entities', '<p>&lt;b&gt; &amp;amp; &eacute;&#8217;&#x2026;</p>', [p('<b> &amp; é’…')]],
  [
    'an elision in another mark',
    '<p>L’<em>eau</em></p>',
    [p('L’', { type: 'emphasis', children: [text('eau')] })],
  ],
  [
    'containers',
    '<div><section><p>Un</p>deux</section></div><div>trois</div>',
    [p('Un'), p('deux'), p('trois')],
  ],
  [
    'an element that nobody knows',
    '<p>Un <x-y>deux</x-y> <blink>trois</blink></p>',
    [p('Un deux trois')],
  ],
  [
    'what stands for a script that does not run',
    '<noscript><p>Un sondage</p></noscript>',
    [p('Un sondage')],
  ],
  [
    'neither scripts nor styles',
    '<style>p{}</style><p>Un</p><script>x()</script><template>y</template>',
    [p('Un')],
  ],
  [
    'more and the next page',
    '<p>Un</p>\n<p><!--more--></p>\n<!--nextpage--><p>Deux<!--more--></p>',
    [p('Un'), p('Deux')],
  ],
  [
    'a tag that is spoken of beside a comment',
    '<p>La balise &lt;p&gt;<!--more--></p>',
    [p('La balise <p>')],
  ],
  [
    'a separator and a spacer',
    '<p>Un</p><hr class="wp-block-separator"/><div style="height:9px" aria-hidden="true" class="wp-block-spacer"></div>',
    [p('Un'), divider],
  ],
  [
    'a summary and its details',
    '<details><summary>Un</summary><p>Deux</p></details>',
    [p(strong('Un')), p('Deux')],
  ],
  ['terms and what they mean', '<dl><dt>Un</dt><dd>Deux</dd></dl>', [p(strong('Un')), p('Deux')]],
  [
    'verse',
    '<pre class="wp-block-verse">Un vers,\n   un autre\n\nStrophe<br>deux</pre>',
    [p('Un vers,', br, '\u00A0\u00A0\u00A0un autre'), p('Strophe', br, 'deux')],
  ],
  [
    'code',
    '<pre class="wp-block-code"><code lang="php" class="language-php">\n&lt;?php\n  $a;<br>$b; // [gallery ids="1"]\n</code></pre>',
    [code('<?php\n  $a;\n$b; // [gallery ids="1"]')],
  ],
  [
    'preformatted',
    '<pre class="wp-block-preformatted">Un   deux\n  trois</pre>',
    [code('Un   deux\n  trois')],
  ],
  [
    'a picture for a character',
    '<p>Bravo <img class="emoji" alt="👏" src="https://s.example/1.svg"> !</p>',
    [p('Bravo 👏 !')],
  ],
  [
    'a picture as small as a word',
    '<p><img alt="Maroc" height="16" width="24" src="/ma.png"> Rabat</p>',
    [p('Maroc Rabat')],
  ],
  [
    'buttons',
    '<div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link" href="/a">Un</a></div><div class="wp-block-button"><a class="wp-block-button__link">Deux</a></div></div>',
    [p(link('https://exemple.ma/a', 'Un')), p('Deux')],
  ],
  [
    'a file and its button',
    '<div class="wp-block-file"><a href="/a.pdf">Rapport</a><a href="/a.pdf" class="wp-block-file__button" download>Télécharger</a></div>',
    [
      p(
        link('https://exemple.ma/a.pdf', 'Rapport'),
        ' ',
        link('https://exemple.ma/a.pdf', 'Télécharger'),
      ),
    ],
  ],
];

export const markCases: Case[] = [
  [
    'every mark',
    '<p><b>a</b><i>b</i><s>c</s><sub>d</sub><sup>e</sup><kbd>f</kbd><mark>g</mark><u>h</u></p>',
    [
      p(
        strong('a'),
        ...(['emphasis', 'strike', 'subscript', 'superscript'] as const).map((type, index) => ({
          type,
          children: [text('bcde'.charAt(index))],
        })),
        { type: 'code', text: 'f' },
        'gh',
      ),
    ],
  ],
  [
    'marks in marks, each once',
    '<p><b>a<i>b<b>c</b></i></b></p>',
    [p({ type: 'strong', children: [text('a'), { type: 'emphasis', children: [text('bc')] }] })],
  ],
  [
    'a mark over paragraphs',
    '<strong><p>Un</p><p>Deux</p></strong>',
    [p(strong('Un')), p(strong('Deux'))],
  ],
  ['a mark that is never closed', '<p><b>Un</p><p>Deux</p>', [p(strong('Un')), p(strong('Deux'))]],
  ['quotation marks of a short quotation', '<p>Il dit <q>oui</q>.</p>', [p('Il dit “oui”.')]],
  ['code in code', '<p><code>a<kbd>b</kbd>c</code>d</p>', [p({ type: 'code', text: 'abc' }, 'd')]],
  [
    'code with marks in it',
    '<p><code>a <b>b</b></code></p>',
    [p({ type: 'code', text: 'a ' }, { type: 'strong', children: [{ type: 'code', text: 'b' }] })],
  ],
  [
    'a link, absolute',
    '<p><a href="../b?c=d&amp;e#f">Un</a></p>',
    [p(link('https://exemple.ma/2025/04/b?c=d&e#f', 'Un'))],
  ],
  [
    'a link to mail',
    '<p><a href="mailto:a@exemple.ma">Un</a></p>',
    [p(link('mailto:a@exemple.ma', 'Un'))],
  ],
  ['a link without words', '<p>Un <a href="/a"></a></p>', [p('Un')]],
  [
    'a link around blocks',
    '<a href="/a"><h3>Un</h3><p>Deux</p></a>',
    [h(3, link('https://exemple.ma/a', 'Un')), p(link('https://exemple.ma/a', 'Deux'))],
  ],
  ...[
    'javascript:alert(1)',
    'java&#10;script:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'http://',
    '',
    ' ',
    '#nowhere',
    'tel:+212',
    'blob:https://exemple.ma/x',
  ].map(
    (href): Case => [
      `no link to ${JSON.stringify(href)}`,
      `<p><a href="${href}">Un</a></p>`,
      [p('Un')],
    ],
  ),
];

export const structureCases: Case[] = [
  [
    'headings',
    '<h1>a</h1><h2>b</h2><h3>c</h3><h4>d</h4><h5>e</h5><h6>f</h6>',
    [h(2, 'a'), h(2, 'b'), h(3, 'c'), h(4, 'd'), h(4, 'e'), h(4, 'f')],
  ],
  ['a heading with a line', '<h2><span>Un<br>deux</span></h2><h2></h2>', [h(2, 'Un', br, 'deux')]],
  [
    'a list',
    '<ul>\n<li>Un</li>\n<li><p>Deux</p><p>trois</p></li><li></li></ul>',
    [ul([p('Un')], [p('Deux'), p('trois')])],
  ],
  [
    'lists in lists',
    '<ol><li>Un<ul><li>deux</li></ul>trois</li></ol>',
    [ol([p('Un'), ul([p('deux')]), p('trois')])],
  ],
  [
    'a list where an item should be',
    '<ul><li>Un</li><ul><li>deux</li></ul>trois</ul>',
    [ul([p('Un'), ul([p('deux')]), p('trois')])],
  ],
  ['a list that begins with no item', '<ul>Un<li>deux</li></ul>', [ul([p('Un')], [p('deux')])]],
  ['an item without a list', '<li>Un</li>', [p('Un')]],
  ['an empty list', '<ul></ul><ol><li> </li></ol>', []],
  [
    'a quote',
    '<blockquote class="wp-block-quote"><p>Un</p><p>Deux</p><cite>Elle, <em>ici</em></cite></blockquote>',
    [quote([p('Un'), p('Deux')], 'Elle, ici')],
  ],
  [
    'a quote whose author has a paragraph',
    '<blockquote><p>Un</p><p><cite>Elle</cite></p></blockquote>',
    [quote([p('Un')], 'Elle')],
  ],
  [
    'a quote with a footer',
    '<blockquote>Un<footer>Elle</footer></blockquote>',
    [quote([p('Un')], 'Elle')],
  ],
  [
    'a title that is cited in a quote',
    '<blockquote><p>Voir <cite>Le Fil</cite></p></blockquote>',
    [quote([p('Voir ', { type: 'emphasis', children: [text('Le Fil')] })])],
  ],
  [
    'what follows an author',
    '<blockquote><cite>Elle</cite> dit</blockquote>',
    [quote([p({ type: 'emphasis', children: [text('Elle')] }, ' dit')])],
  ],
  [
    'a quote of an author alone',
    '<blockquote><cite>Elle</cite></blockquote><blockquote></blockquote>',
    [p('Elle')],
  ],
  [
    'a quote in a quote',
    '<blockquote><blockquote><p>Un</p></blockquote></blockquote>',
    [quote([quote([p('Un')])])],
  ],
  [
    'a pull quote',
    '<figure class="wp-block-pullquote"><blockquote><p>Un</p><cite>Elle</cite></blockquote></figure>',
    [quote([p('Un')], 'Elle')],
  ],
  [
    'a quote in a figure',
    '<figure><blockquote><p>Un</p></blockquote><figcaption>Elle</figcaption></figure>',
    [quote([p('Un')], 'Elle')],
  ],
];

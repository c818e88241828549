/** Pictures, tables, and what plays, as WordPress and its extensions write them. */
import type { Block } from '../../../../src/api/model.ts';
import { br, embed, h, image, link, p, quote, strong, table, text } from './inlines.ts';

type Case = [name: string, html: string, blocks: Block[]];

const PHOTO = 'https://exemple.ma/f/photo-1024x683.jpg';
const SIZED = { width: 1024, height: 683 } as const;

export const imageCases: Case[] = [
  [
    'everything that WordPress says of it',
    '<figure class="wp-block-image size-large"><a href="/f/photo.jpg"><img decoding="async" width="1024" height="683" src="/f/photo-1024x683.jpg" alt="Un champ" class="wp-image-12" srcset="/f/photo-1024x683.jpg 1024w, /f/photo-300x200.jpg?fit=300,200 300w" sizes="100vw" /></a><figcaption class="wp-element-caption">Un <a href="/x">champ</a><br>vert</figcaption></figure>',
    [
      image(PHOTO, {
        ...SIZED,
        alt: 'Un champ',
        srcset: `${PHOTO} 1024w, https://exemple.ma/f/photo-300x200.jpg?fit=300,200 300w`,
        caption: 'Un champ vert',
      }),
    ],
  ],
  ['its size from its name', '<img src="/f/photo-1024x683.jpg">', [image(PHOTO, SIZED)]],
  [
    'half its size from its name',
    '<img src="/f/photo-1024x683.jpg" width="512px" height="auto">',
    [image(PHOTO, { width: 512, height: 342 })],
  ],
  [
    'the other half',
    '<img src="/a.png" height="400">',
    [image('https://exemple.ma/a.png', { width: 600, height: 400 })],
  ],
  [
    'a usual size where nothing tells',
    '<img src="/a.png" width="100%">',
    [image('https://exemple.ma/a.png')],
  ],
  [
    'with TLS',
    '<img src="http://exemple.ma/a.png" srcset="http://exemple.ma/a.png 2x">',
    [image('https://exemple.ma/a.png', { srcset: 'https://exemple.ma/a.png 2x' })],
  ],
  [
    'one that is loaded late',
    '<p><img class="lazyload" src="data:image/gif;base64,R0l" data-src="/a.png" data-srcset="/a.png 1200w" alt="A"><noscript><img src="/a.png" alt="A"></noscript></p>',
    [image('https://exemple.ma/a.png', { alt: 'A', srcset: 'https://exemple.ma/a.png 1200w' })],
  ],
  [
    'one in a sentence',
    '<p>Un <img src="/a.png"> deux</p>',
    [p('Un'), image('https://exemple.ma/a.png'), p('deux')],
  ],
  [
    'one in a heading',
    '<h2>Un <img src="/a.png"></h2>',
    [h(2, 'Un'), image('https://exemple.ma/a.png')],
  ],
  [
    'one that only counts readers',
    '<img src="https://ailleurs.example/i" width="1" height="1"><img src="https://ailleurs.example/j" width="1">',
    [],
  ],
  [
    'one from nowhere leaves what it says',
    '<img src="data:image/png;base64,x" alt="Un champ"><img src="javascript:x"><img>',
    [p('Un champ')],
  ],
  [
    'a caption of the classic editor',
    '<div id="attachment_1" style="width:310px" class="wp-caption alignnone"><img src="/a.png"><p id="caption-attachment-1" class="wp-caption-text">Un champ</p></div>',
    [image('https://exemple.ma/a.png', { caption: 'Un champ' })],
  ],
  [
    'a credit',
    '<figure><img src="/a.png"><figcaption>Un champ. <span class="media-credit">Agence Fictive</span></figcaption></figure>',
    [image('https://exemple.ma/a.png', { caption: 'Un champ.', credit: 'Agence Fictive' })],
  ],
  [
    'a credit alone',
    '<figure><img src="/a.png"><figcaption><small>Agence</small></figcaption></figure>',
    [image('https://exemple.ma/a.png', { credit: 'Agence' })],
  ],
  [
    'a credit that says that it is one',
    '<figure><img src="/a.png"><figcaption>Un. <small>Crédit : Agence</small></figcaption></figure>',
    [image('https://exemple.ma/a.png', { caption: 'Un. Crédit : Agence' })],
  ],
  [
    'a gallery',
    '<figure class="wp-block-gallery"><figure class="wp-block-image"><img src="/a.png"><figcaption>Un</figcaption></figure><figure class="wp-block-image"><img src="/a.png"><figcaption>Deux</figcaption></figure><figcaption>Tout</figcaption></figure>',
    [
      image('https://exemple.ma/a.png', { caption: 'Un' }),
      image('https://exemple.ma/a.png', { caption: 'Deux' }),
      p('Tout'),
    ],
  ],
  [
    'a gallery as it was once',
    '<figure class="wp-block-gallery"><ul class="blocks-gallery-grid"><li class="blocks-gallery-item"><figure><img src="/a.png"><figcaption>Un</figcaption></figure></li><li><figure><img src="/b.png"></figure></li></ul></figure>',
    [image('https://exemple.ma/a.png', { caption: 'Un' }), image('https://exemple.ma/b.png')],
  ],
  [
    'a gallery of the classic editor',
    '<div id="gallery-1" class="gallery"><dl class="gallery-item"><dt class="gallery-icon"><a href="/a/"><img src="/a.png"></a></dt><dd class="wp-caption-text gallery-caption">Un</dd></dl><br style="clear: both" /></div>',
    [image('https://exemple.ma/a.png'), p('Un')],
  ],
  [
    'a figure of something else',
    '<figure><p>Un</p><p>Deux</p><figcaption>Trois</figcaption></figure>',
    [p('Un'), p('Deux'), p('Trois')],
  ],
];

export const tableCases: Case[] = [
  [
    'a head, a foot and a caption',
    '<figure class="wp-block-table"><table><thead><tr><th>A</th><th>B</th></tr></thead><tfoot><tr><td>e</td><td>f</td></tr></tfoot><tbody><tr><td>c</td><td><a href="/d">d</a></td></tr></tbody></table><figcaption>Légende</figcaption></figure>',
    [
      table(
        ['A', 'B'],
        [
          ['c', [link('https://exemple.ma/d', 'd')]],
          ['e', 'f'],
        ],
        'Légende',
      ),
    ],
  ],
  [
    'both captions',
    '<figure><table><caption>Un</caption><tr><td>a</td><td>b</td></tr></table><figcaption>Deux</figcaption></figure>',
    [table(undefined, [['a', 'b']], 'Un'), p('Deux')],
  ],
  [
    'a first row without cells',
    '<table><tr></tr><tr><td>a</td><td>b</td></tr></table>',
    [table(undefined, [[], ['a', 'b']])],
  ],
  [
    'names of rows',
    '<table><tr><th>A</th><td>b</td></tr><tr><th>C</th><th>D</th></tr></table>',
    [
      table(undefined, [
        [[strong('A')], 'b'],
        [[strong('C')], [strong('D')]],
      ]),
    ],
  ],
  [
    'cells over columns and rows',
    '<table><tr><td rowspan="2">a</td><td colspan="2">b</td><td>c</td></tr><tr><td>d</td><td>e</td><td>f</td></tr></table>',
    [
      table(undefined, [
        ['a', 'b', '', 'c'],
        ['', 'd', 'e', 'f'],
      ]),
    ],
  ],
  [
    'cells over more than there is',
    '<table><tr><td rowspan="65534" colspan="1000">a</td><td>b</td></tr></table>',
    [table(undefined, [['a', ...Array.from({ length: 49 }, () => ''), 'b']])],
  ],
  [
    'what stands in cells',
    '<table><tr><td><p>Un</p><ul><li>deux</li></ul>trois<br>quatre</td><td><img src="/a.png" alt="A"><blockquote>b<cite>c</cite></blockquote><pre>d</pre><hr></td></tr></table>',
    [
      table(undefined, [
        [
          [text('Un'), br, text('deux'), br, text('trois'), br, text('quatre')],
          [text('b'), br, text('c'), br, { type: 'code', text: 'd' }],
        ],
      ]),
      image('https://exemple.ma/a.png', { alt: 'A' }),
    ],
  ],
  [
    'a table in a cell',
    '<table><tr><td>a</td><td><table><caption>b</caption><tr><td>c</td><td>d</td></tr></table></td></tr></table>',
    [table(undefined, [['a', [text('b'), br, text('c'), br, text('d')]]])],
  ],
  [
    'one for the looks',
    '<table><tr><td><h2>Un</h2></td></tr><tr><td><p>Deux</p></td></tr></table>',
    [h(2, 'Un'), p('Deux')],
  ],
  [
    'one of pictures',
    '<table><tr><td><img src="/a.png"></td><td><img src="/b.png"></td></tr></table>',
    [image('https://exemple.ma/a.png'), image('https://exemple.ma/b.png')],
  ],
  [
    'none at all',
    '<table></table><table><tr></tr></table><table><tr><td></td><td></td></tr></table>',
    [],
  ],
  [
    'what is not in a cell',
    '<table><tr>Un<td>a</td><td>b</td></tr>deux<p>trois</p></table>',
    [p('Undeux'), p('trois'), table(undefined, [['a', 'b']])],
  ],
  [
    'cells without rows, rows without a table',
    '<table><td>a<td>b</table><tr><td>c</td></tr>',
    [table(undefined, [['a', 'b']]), p('c')],
  ],
];

const TWEET =
  '<blockquote class="twitter-tweet"><p lang="fr">Un</p>&mdash; Elle (@elle) <a href="https://twitter.com/elle/status/12?ref_src=x">22 avril</a></blockquote>';

export const playingCases: Case[] = [
  [
    'a film of YouTube',
    '<figure class="wp-block-embed is-provider-youtube"><div class="wp-block-embed__wrapper">\n<iframe loading="lazy" title="Un film" width="500" height="281" src="https://www.youtube.com/embed/abc123?feature=oembed" allowfullscreen></iframe>\n</div><figcaption>Légende</figcaption></figure>',
    [
      embed('YouTube', 'https://www.youtube.com/embed/abc123?feature=oembed', 'Un film'),
      p('Légende'),
    ],
  ],
  [
    'a frame without TLS, or a scheme',
    '<iframe src="http://player.vimeo.com/video/1"></iframe><iframe src="//cartes.exemple.ma/x"></iframe>',
    [
      embed('Vimeo', 'https://player.vimeo.com/video/1'),
      embed('cartes.exemple.ma', 'https://cartes.exemple.ma/x'),
    ],
  ],
  [
    'a frame that is loaded late',
    '<iframe src="about:blank" data-src="https://www.dailymotion.com/embed/video/x1"></iframe>',
    [embed('Dailymotion', 'https://www.dailymotion.com/embed/video/x1')],
  ],
  [
    'no frame of nothing',
    '<iframe></iframe><iframe src="javascript:x"></iframe><iframe srcdoc="<p>x</p>">Un</iframe>',
    [],
  ],
  ...(
    [
      [
        'https://www.youtube.com/watch?app=x&v=dQw4w9WgXcQ&t=3',
        'YouTube',
        'https://www.youtube.com/embed/dQw4w9WgXcQ',
      ],
      ['https://youtu.be/dQw4w9WgXcQ?si=x', 'YouTube', 'https://www.youtube.com/embed/dQw4w9WgXcQ'],
      [
        'https://www.youtube.com/shorts/dQw4w9WgXcQ',
        'YouTube',
        'https://www.youtube.com/embed/dQw4w9WgXcQ',
      ],
      ['https://vimeo.com/76979871', 'Vimeo', 'https://player.vimeo.com/video/76979871'],
      ['https://dai.ly/x8abc', 'Dailymotion', 'https://www.dailymotion.com/embed/video/x8abc'],
      ['https://x.com/elle/status/12', 'X', 'https://platform.twitter.com/embed/Tweet.html?id=12'],
      [
        'https://www.instagram.com/reel/C_x-1/?hl=fr',
        'Instagram',
        'https://www.instagram.com/reel/C_x-1/embed/',
      ],
      ['https://www.tiktok.com/@elle/video/12', 'TikTok', 'https://www.tiktok.com/embed/v2/12'],
      [
        'https://www.facebook.com/elle/posts/12',
        'Facebook',
        'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Felle%2Fposts%2F12',
      ],
      [
        'https://www.facebook.com/watch/?v=12',
        'Facebook',
        'https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fwatch%2F%3Fv%3D12',
      ],
    ] as const
  ).map(
    ([address, provider, url]): Case => [
      `an address alone: ${address}`,
      `<div class="wp-block-embed__wrapper">\n${address.replaceAll('&', '&#038;')}\n</div>`,
      [embed(provider, url)],
    ],
  ),
  [
    'an address alone that is linked',
    '<p><a href="https://youtu.be/dQw4w9WgXcQ">https://youtu.be/dQw4w9WgXcQ</a></p>',
    [embed('YouTube', 'https://www.youtube.com/embed/dQw4w9WgXcQ')],
  ],
  [
    'an address that plays nothing',
    '<p>https://exemple.ma/watch?v=1</p>',
    [p('https://exemple.ma/watch?v=1')],
  ],
  [
    'an address in a sentence',
    '<p>Voir https://youtu.be/dQw4w9WgXcQ</p>',
    [p('Voir https://youtu.be/dQw4w9WgXcQ')],
  ],
  [
    'a post of X',
    `<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">${TWEET}<script async src="https://platform.twitter.com/widgets.js"></script></div></figure>`,
    [
      quote([
        p('Un'),
        p('— Elle (@elle) ', link('https://twitter.com/elle/status/12?ref_src=x', '22 avril')),
      ]),
      embed('X', 'https://platform.twitter.com/embed/Tweet.html?id=12'),
    ],
  ],
  [
    'a post of Instagram',
    '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/C1/?utm=x"><p>Voir</p></blockquote>',
    [quote([p('Voir')]), embed('Instagram', 'https://www.instagram.com/p/C1/embed/')],
  ],
  [
    'a post of TikTok',
    '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@elle/video/12"><section>Un</section></blockquote>',
    [quote([p('Un')]), embed('TikTok', 'https://www.tiktok.com/embed/v2/12')],
  ],
  [
    'a post of Facebook',
    '<div class="fb-post" data-href="https://www.facebook.com/elle/posts/12"><p>Un</p></div>',
    [
      p('Un'),
      embed(
        'Facebook',
        'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Felle%2Fposts%2F12',
      ),
    ],
  ],
  [
    'a post of another WordPress',
    '<blockquote class="wp-embedded-content" data-secret="x"><p><a href="https://autre.example/a">Un titre</a></p></blockquote><iframe class="wp-embedded-content" title="« Un titre »" src="https://autre.example/a/embed/#?secret=x"></iframe>',
    [p(link('https://autre.example/a', 'Un titre'))],
  ],
  [
    'a sound',
    '<figure class="wp-block-audio"><audio controls src="/f/L%E2%80%99air.mp3"></audio><figcaption>Légende</figcaption></figure>',
    [p(link('https://exemple.ma/f/L%E2%80%99air.mp3', 'L’air.mp3')), p('Légende')],
  ],
  [
    'a sound of the classic editor',
    '<audio class="wp-audio-shortcode"><source type="audio/mpeg" src="/a.mp3?_=1" /><a href="/a.mp3">L’air</a></audio>',
    [p(link('https://exemple.ma/a.mp3', 'L’air'))],
  ],
  [
    'a film and what old browsers are told',
    '<video poster="/a.png"><source src="/a.mp4">Pas de <b>vidéo</b></video>',
    [p(link('https://exemple.ma/a.mp4', 'a.mp4')), p('Pas de ', strong('vidéo'))],
  ],
  ['no film', '<video>Un</video><audio src="javascript:x"></audio>', [p('Un')]],
];

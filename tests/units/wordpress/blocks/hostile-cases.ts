/** What somebody may have got into a post, and the words that are left of it. */
const TELL = 'window.hasRun = true';

export const hostileCases: [name: string, html: string, words: string][] = [
  ['a script', `<script>${TELL}</script><p>Un</p>`, 'Un'],
  [
    'handlers',
    `<p onclick="${TELL}">Un <img src="/x.png" onerror="${TELL}" alt=""></p><body onload="${TELL}">`,
    'Un',
  ],
  [
    'addresses that run',
    `<a href="javascript:${TELL}">Un</a> <a href=" java\tscript:${TELL}">deux</a> <a href="&#1;javascript:${TELL}">trois</a>`,
    'Un deux trois',
  ],
  [
    'addresses that hold a page',
    '<a href="data:text/html;base64,PHNjcmlwdD4=">Un</a><iframe src="data:text/html,<script>"></iframe><img src="data:image/svg+xml,<svg onload=x>">',
    'Un',
  ],
  [
    'a page in a frame',
    `<iframe srcdoc="<script>parent.hasRun = true</script>"></iframe><iframe src="javascript:${TELL}"></iframe><p>Un</p>`,
    'Un',
  ],
  [
    'a drawing',
    `<svg onload="${TELL}"><script>${TELL}</script><a xlink:href="javascript:${TELL}"><text>Un</text></a><foreignObject><p onclick="x">deux</p></foreignObject><animate attributeName="href" to="javascript:x"/><use href="data:image/svg+xml,x"/></svg>`,
    'Un deux',
  ],
  ['the labels of a drawing', '<svg><text>Un</text><text x="9">deux</text></svg>', 'Un deux'],
  [
    'a formula',
    `<math href="javascript:${TELL}"><mtext>Un</mtext><maction actiontype="statusline#http://x" xlink:href="javascript:${TELL}">deux</maction></math>`,
    'Undeux',
  ],
  [
    'styles',
    '<style>@import "https://x.example"; p { display: none }</style><p style="position:fixed;inset:0;background:url(javascript:x)">Un</p><link rel="stylesheet" href="https://x.example/x.css">',
    'Un',
  ],
  [
    'a form',
    '<form action="https://x.example"><input name="attributes" value="x"><button formaction="javascript:x">Un</button><textarea>deux</textarea></form>',
    'Undeux',
  ],
  [
    'names that shadow what scripts read',
    '<form id="x">Un<input name="childNodes"><img name="cookie" id="getElementById"></form><a id="defaultView" name="body">deux</a>',
    'Un deux',
  ],
  [
    'objects',
    '<object data="javascript:x"><param name="movie" value="x"><embed src="javascript:x">Un</object><applet code="x">deux</applet>',
    'Undeux',
  ],
  [
    'what is for the head of a page',
    '<base href="https://x.example/"><meta http-equiv="refresh" content="0;url=https://x.example"><title>x</title><p>Un</p>',
    'Un',
  ],
  ['a page of frames', '<frameset onload="x"><frame src="javascript:x"></frameset><p>Un</p>', 'Un'],
  [
    'a template',
    '<template shadowrootmode="open"><script>x</script>Un</template><p><template><img onerror="x"></template>deux</p>',
    'deux',
  ],
  [
    'text that would be markup the second time',
    '<p>&lt;img src=x onerror=alert(1)&gt; &amp;lt;script&amp;gt;</p>',
    '<img src=x onerror=alert(1)> &lt;script&gt;',
  ],
  [
    'what changes when it is parsed again: a style in a formula',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    '',
  ],
  [
    'a form in a form',
    '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
    '',
  ],
  ['a title in a drawing', '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">', '">'],
  [
    'a comment that does not end where it seems to',
    '<!--><img src=x onerror=alert(1)>--><p>Un<!-- --!><b>deux</b> --></p>',
    '--> Undeux -->',
  ],
  [
    'what browsers do not read as they seem to',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">Un</p></noscript><xmp><img onerror=x></xmp>',
    'Un <img onerror=x>',
  ],
  [
    'a name from another world',
    '<x-y is="z" onclick="x">Un</x-y><b><plaintext>deux</b>',
    'Undeux</b>',
  ],
];

/** HTML that an administrator may store, and no reader's page may run. */

/** How a script that should not run would tell. */
const TELL = 'window.hasRun = true';

/** What is left to be read, whatever becomes of the rest. */
export const HOSTILE_WORDS = [
  'Avant le mal',
  'Texte d’un lien piégé',
  'Dans un SVG',
  'Dans du MathML',
  'Un formulaire',
  'Après le mal',
];

export const HOSTILE_HTML = [
  '<p>Avant le mal</p>',
  `<script>${TELL}</script>`,
  `<img src="x" onerror="${TELL}" alt="">`,
  `<p onclick="${TELL}" style="position:fixed;inset:0;z-index:9999"><a href="javascript:${TELL}">Texte d’un lien piégé</a></p>`,
  `<a href="java&#10;script:${TELL}">encore un</a>`,
  `<svg onload="${TELL}"><text>Dans un SVG</text><a xlink:href="javascript:${TELL}"><rect/></a></svg>`,
  `<math><mtext>Dans du MathML</mtext><maction actiontype="statusline" xlink:href="javascript:${TELL}">m</maction></math>`,
  `<iframe srcdoc="&lt;script&gt;parent.hasRun = true&lt;/script&gt;"></iframe>`,
  `<form action="https://exemple.ma/vol"><button formaction="javascript:${TELL}">Un formulaire</button><input autofocus onfocus="${TELL}"></form>`,
  '<style>body { display: none }</style>',
  '<link rel="stylesheet" href="https://exemple.ma/vol.css">',
  '<base href="https://exemple.ma/">',
  '<meta http-equiv="refresh" content="0;url=https://exemple.ma/">',
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${TELL}&gt;">`,
  '<p>Après le mal</p>',
].join('\n');

/** What a comment's author may try, and a moderator overlook: stored as it is here. */
export const HOSTILE_COMMENT = `Un avis <script>${TELL}</script><img src=x onerror="${TELL}"> et <a href="javascript:${TELL}">un lien</a>`;

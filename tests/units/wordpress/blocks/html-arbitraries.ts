/** HTML of all that editors write, sound and unsound. Every word is one of its own. */
import fc from 'fast-check';

const MARKS = [
  'b',
  'em',
  's',
  'sub',
  'sup',
  'code',
  'span',
  'mark',
  'a href="/x"',
  'x-y',
  'font',
  'svg',
  'math',
];
const CONTAINERS = [
  'div',
  'section',
  'li',
  'dl',
  'dd',
  'dt',
  'center',
  'details',
  'summary',
  'a href="/x"',
  'b',
  'x-y',
  'noscript',
  'form',
  'fieldset',
  'main',
  'div class="wp-caption"',
  'p class="wp-caption-text"',
  'ul class="blocks-gallery-grid"',
  'div class="fb-post"',
  'blockquote class="twitter-tweet"',
  'blockquote class="wp-embedded-content"',
];
const VOID = [
  '<br>',
  '<hr>',
  '<img src="/a.png">',
  '<img alt="">',
  '<wbr>',
  '<!-- x -->',
  '<iframe src="https://a.example/"></iframe>',
  '<script>x()</script>',
  '<style>p{}</style>',
  '<svg><title>x</title></svg>',
  ' ',
  '\n',
  '&nbsp;',
  '\n\n  ',
];

const word = fc.nat({ max: 99_999 }).map((number) => `m${number}`);
const within = (names: readonly string[], content: fc.Arbitrary<string>) =>
  fc
    .tuple(fc.constantFrom(...names), content)
    .map(([name, html]) => `<${name}>${html}</${name.split(' ')[0]}>`);

/** Elements as they should be nested. */
export const soundHtml: fc.Arbitrary<string> = fc.letrec<
  Record<'inline' | 'text' | 'block' | 'body', string>
>((tie) => {
  const text = tie('text');
  const body = tie('body');
  const several = (names: readonly string[], content: fc.Arbitrary<string>) =>
    fc.array(within(names, content), { maxLength: 3 }).map((parts) => parts.join('\n'));
  const rows = fc
    .array(several(['td', 'th', 'td colspan="2"', 'td rowspan="2"'], body), { maxLength: 3 })
    .map((cells) => cells.map((row) => `<tr>${row}</tr>`).join(''));
  const joined = (...parts: fc.Arbitrary<string>[]) =>
    fc.tuple(...parts).map((each) => each.join(''));
  return {
    inline: fc.oneof(
      { maxDepth: 3, depthIdentifier: 'html' },
      word,
      fc.constantFrom(...VOID),
      within(MARKS, text),
    ),
    text: fc
      .array(tie('inline'), { maxLength: 4, depthIdentifier: 'html' })
      .map((parts) => parts.join('')),
    body: fc
      .array(tie('block'), { maxLength: 3, depthIdentifier: 'html' })
      .map((parts) => parts.join('')),
    block: fc.oneof(
      { maxDepth: 5, depthIdentifier: 'html' },
      within(
        ['p', 'h1', 'h2', 'h3', 'h6', 'pre', 'pre class="wp-block-verse"', 'p class="x"'],
        text,
      ),
      text,
      within(['ul', 'ol'], several(['li'], body)),
      within(
        ['blockquote', 'figure', 'div class="wp-caption"'],
        joined(
          body,
          within(['cite', 'figcaption', 'footer', 'small', 'p'], text).map((html) => ` ${html} `),
        ),
      ),
      within(['table', 'figure><table'], joined(within(['caption', 'thead', 'tbody'], rows), rows)),
      within(CONTAINERS, body),
      within(['audio', 'video'], text),
    ),
  };
}).body;

const NAMES = [
  ...MARKS,
  ...CONTAINERS,
  'p',
  'h2',
  'ul',
  'ol',
  'pre',
  'blockquote',
  'cite',
  'figure',
  'figcaption',
  'table',
  'caption',
  'thead',
  'tbody',
  'tr',
  'td',
  'th',
  'td colspan="3"',
  'select',
  'option',
  'button',
  'object',
  'audio',
  'footer',
  'mtext',
  'text',
  'foreignObject',
];

/** Whatever tags, opened and closed in whatever order. */
export const unsoundHtml: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc
          .constantFrom(...NAMES)
          .map((name) => (name === 'cite' ? ' <cite>' : `<${name}>`)),
      },
      {
        weight: 2,
        arbitrary: fc
          .constantFrom(...NAMES)
          .map((name) => (name === 'cite' ? '</cite> ' : `</${name.split(' ')[0]}>`)),
      },
      { weight: 3, arbitrary: word },
      fc.constantFrom(...VOID),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

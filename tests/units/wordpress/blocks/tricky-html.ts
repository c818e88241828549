/** HTML that is more, or less, than it seems to be. */
import fc from 'fast-check';

const piece = fc.oneof(
  fc.constantFrom(...'<>"\'=/ -!?&\n[]'),
  fc.constantFrom('un', 'style', 'onclick', 'href', 'title="', '<p style="x">', "<a onx='", '<b '),
  fc.constantFrom(
    '<base href=x>',
    '<style>',
    '</style>',
    '<style/>',
    '</style x="',
    '<STYLE a=">"',
  ),
  fc.constantFrom('<!--', '-->', '--!>', '<!-->', '<!', '<?', '</', ']]>', '<![CDATA['),
  fc.constantFrom('<textarea>', '</textarea>', '<title>', '</title >', '<xmp>', '</xmp/>'),
  fc.constantFrom('<iframe>', '</iframe>', '<noframes>', '</noframes>', '<noscript>', '<table>'),
  fc.constantFrom('<script>', '</script>', '<template>', '</template>', '<form>', '<td>'),
);

const ofDrawings = fc.constantFrom(
  ...['<svg>', '</svg>', '<svg/>', '<math>', '</math>', '<g>', '<mtext>', '<foreignObject>'],
  ...['<title/>', '<script/>', '<font color=x>', '<p>', '</p>', '<select>'],
);

const inAnyOrder = (html: fc.Arbitrary<string>) =>
  fc.array(html, { maxLength: 30 }).map((pieces) => pieces.join(''));

/** Whatever begins and ends tags, comments, values and text. */
export const trickyHtml: fc.Arbitrary<string> = inAnyOrder(piece);

/** The same in drawings and formulas, where tags mean other things. */
export const drawnHtml: fc.Arbitrary<string> = inAnyOrder(fc.oneof(piece, ofDrawings));

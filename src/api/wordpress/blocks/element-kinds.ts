/** What the elements of HTML, and of WordPress, are to a text. */
import { attribute } from './attribute.ts';

/** Stands in a line of text, or is one. */
type TextKind =
  | 'plain'
  | 'strong'
  | 'emphasis'
  | 'strike'
  | 'subscript'
  | 'superscript'
  | 'link'
  | 'code'
  | 'quotation'
  | 'sign'
  | 'break';

/** Parts what it holds from what stands around it. */
type BlockKind =
  | 'container'
  | 'term'
  | 'verse'
  | 'heading'
  | 'list'
  | 'quote'
  | 'figure'
  | 'table'
  | 'preformatted'
  | 'image'
  | 'frame'
  | 'post'
  | 'media'
  | 'divider';

export type ElementKind = TextKind | BlockKind;

type Names = readonly (readonly [ElementKind, string])[];

const IN_TEXT: Names = [
  ['plain', 'abbr big font ins label mark small source span time u'],
  ['strong', 'b strong'],
  ['emphasis', 'cite dfn em i var'],
  ['strike', 'del s strike'],
  ['subscript', 'sub'],
  ['superscript', 'sup'],
  ['link', 'a'],
  ['code', 'code kbd samp tt'],
  ['quotation', 'q'],
  ['break', 'br'],
];

const BLOCKS: Names = [
  [
    'container',
    'address article aside body caption center dd details div dl fieldset figcaption footer form header hgroup legend li main nav option p section tbody td tfoot th thead tr',
  ],
  ['term', 'dt summary'],
  ['heading', 'h1 h2 h3 h4 h5 h6'],
  ['list', 'dir menu ol ul'],
  ['quote', 'blockquote'],
  ['figure', 'figure'],
  ['table', 'table'],
  ['preformatted', 'pre'],
  ['image', 'img'],
  ['frame', 'iframe'],
  ['media', 'audio video'],
  ['divider', 'hr'],
];

/** What WordPress and its extensions say by a class. */
const CLASSES: Partial<Record<ElementKind, readonly (readonly [RegExp, ElementKind])[]>> = {
  container: [
    [/\bwp-caption(?!-)/, 'figure'],
    [/\bfb-(?:post|video)\b/, 'post'],
  ],
  list: [[/gallery/, 'container']],
  preformatted: [[/\bverse\b/, 'verse']],
  image: [[/\b(?:emoji|latex|wp-smiley)\b/, 'sign']],
};

/** A picture that is no higher stands among words, as a flag does; in pixels. One pixel counts readers. */
const HIGHEST_SIGN = 32;

const KINDS = new Map(
  [...IN_TEXT, ...BLOCKS].flatMap(([kind, names]) =>
    names.split(' ').map((name) => [name, kind] as const),
  ),
);
const TEXT_KINDS = new Set<ElementKind>(['sign', ...IN_TEXT.map(([kind]) => kind)]);

/** The names of the elements that mean something. One that is not here is only what it holds. */
export const KNOWN_ELEMENTS: string[] = [...KINDS.keys()];

/** What an element is. */
export function kindOf(element: Element): ElementKind {
  const kind = KINDS.get(element.localName) ?? 'plain';
  if (kind === 'image' && Number(attribute(element, 'height') || 99) <= HIGHEST_SIGN) return 'sign';
  const written = attribute(element, 'class');
  return CLASSES[kind]?.find(([name]) => name.test(written))?.[1] ?? kind;
}

/** Whether a paragraph goes on in such an element. */
export function isInText(kind: ElementKind): boolean {
  return TEXT_KINDS.has(kind);
}

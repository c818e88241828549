/** Tags of HTML, as the standard has a browser find them (13.2.5), in time that grows with their length alone. */

export interface Tag {
  /** In small letters. */
  name: string;
  isEnd: boolean;
  /** Ends with `/>`, which closes elements of drawings and formulas. */
  isEmpty: boolean;
  /** Where its name ends. */
  nameEnd: number;
  /** Where it ends itself, past its `>`. */
  end: number;
  /** Where each attribute has its name. */
  attributes: { start: number; end: number }[];
}

const LETTER = /[a-z]/i;
const NAME_END = /[\t\n\f\r />]/g;
const ATTRIBUTE = /[^\t\n\f\r /]/g;
const ATTRIBUTE_END = /[\t\n\f\r />=]/g;
const VALUE = /[^\t\n\f\r ]/g;
const VALUE_END = /[\t\n\f\r >]/g;

/** The tag that begins with the `<` at a place; undefined where none does. */
export function readTag(html: string, at: number): Tag | undefined {
  const isEnd = html[at + 1] === '/';
  const nameStart = isEnd ? at + 2 : at + 1;
  if (!LETTER.test(html.charAt(nameStart))) return undefined;
  const nameEnd = placeOf(NAME_END, html, nameStart);
  const attributes: Tag['attributes'] = [];
  let start = placeOf(ATTRIBUTE, html, nameEnd);
  while (start < html.length && html[start] !== '>') {
    // A first `=` belongs to the name.
    const end = placeOf(ATTRIBUTE_END, html, start + 1);
    attributes.push({ start, end });
    start = placeOf(ATTRIBUTE, html, endOfValue(html, end));
  }
  return {
    name: html.slice(nameStart, nameEnd).toLowerCase(),
    isEnd,
    isEmpty: html[start - 1] === '/',
    nameEnd,
    end: Math.min(start + 1, html.length),
    attributes,
  };
}

/** Past the value that an attribute has, or where its name ends. */
function endOfValue(html: string, nameEnd: number): number {
  const equals = placeOf(VALUE, html, nameEnd);
  if (html[equals] !== '=') return nameEnd;
  const start = placeOf(VALUE, html, equals + 1);
  const quote = html.charAt(start);
  if (quote !== '"' && quote !== "'") return placeOf(VALUE_END, html, start);
  const end = html.indexOf(quote, start + 1);
  return end < 0 ? html.length : end + 1;
}

/** Where the first match from a place on has its last sign; where there is none, the end of the text. */
export function placeOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex - 1 : text.length;
}

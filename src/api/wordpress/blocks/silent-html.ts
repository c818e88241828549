/**
 * A browser reports each inline style, handler and base address that the page's policy forbids, also of
 * HTML that is parsed and never shown. So they have other names before. This makes nothing safe: it
 * keeps the console, and the publisher's reports, for what matters.
 */
import { placeOf, readTag, type Tag } from './read-tag.ts';

/** What stands in these is text, up to their end tag; in drawings and formulas it is not. */
const RAW: ReadonlyMap<string, RegExp> = new Map(
  ['iframe', 'noembed', 'noframes', 'script', 'style', 'textarea', 'title', 'xmp'].map((name) => [
    name,
    new RegExp(`<(?=/${name}[\\t\\n\\f\\r />])`, 'gi'),
  ]),
);
/** Stands where a style does, holds its text as a style does, and nobody reads it either. */
const SILENT_STYLE = 'noframes';
const COMMENT_END = /(?<=<!--)-?>|--!?>/g;
const REMARK_END = />/g;
const [CDATA, CDATA_END] = ['<![CDATA[', ']]>'];

/**
 * The same HTML to whoever reads its words, pictures and links. The name of an attribute changes by a
 * character reference, which in text is the same letter; where it is hard to tell what is a tag, the
 * rest stays as it was.
 */
export function silentHtml(html: string): string {
  const parts: string[] = [];
  let written = 0;
  const replace = (from: number, to: number, text: string) => {
    parts.push(html.slice(written, from), text);
    written = to;
  };
  /** How many drawings and formulas are open. */
  let depth = 0;
  let next: number;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', next)) {
    const tag = readTag(html, at);
    next = tag?.end ?? pastRemark(html, at, depth > 0);
    if (!tag) continue;
    const { name, isEnd, isEmpty, nameEnd, end } = tag;
    const isForeign = name === 'svg' || name === 'math';
    if (isForeign && isEnd) depth = Math.max(0, depth - 1);
    if (isEnd) continue;
    const rawEnd = RAW.get(name);
    if (rawEnd) next = placeOf(rawEnd, html, end);
    const text = html.slice(end, next);
    if (rawEnd && isUnsure(name, text, depth > 0, isEmpty)) break;
    if (name === 'style') replace(nameEnd - name.length, nameEnd, SILENT_STYLE);
    for (const start of loudAttributes(html, tag)) {
      replace(start, start + 1, `&#${html.charCodeAt(start)};`);
    }
    if (name === 'plaintext') break;
    if (isForeign && !isEmpty) depth += 1;
    if (name !== 'style') continue;
    // It ends where it did.
    replace(end, next, text.replace(/<\/noframes/gi, '</style'));
    if (next < html.length) replace(next, next + '</style'.length, `</${SILENT_STYLE}`);
  }
  return parts.join('') + html.slice(written);
}

/** Where the names begin of those that a policy may forbid. */
function loudAttributes(html: string, { name, attributes }: Tag): number[] {
  const loud = name === 'base' ? /^(?:on|style$|href$)/i : /^(?:on|style$)/i;
  return attributes
    .filter(({ start, end }) => loud.test(html.slice(start, end)))
    .map(({ start }) => start);
}

/** Past a comment, or what a browser takes for one; past the `<` alone where it is text. */
function pastRemark(html: string, at: number, isInDrawing: boolean): number {
  if (html.startsWith('<!--', at)) return placeOf(COMMENT_END, html, at + 4) + 1;
  if (isInDrawing && html.startsWith(CDATA, at)) {
    const end = html.indexOf(CDATA_END, at);
    return end > 0 && isPlain(html.slice(at + 1, end)) ? end : html.length;
  }
  return /[!/?]/.test(html.charAt(at + 1)) ? placeOf(REMARK_END, html, at + 1) + 1 : at + 1;
}

/** Whether text may end elsewhere: in a drawing, and in a script whose comment begins another. */
function isUnsure(name: string, text: string, isInDrawing: boolean, isEmpty: boolean): boolean {
  if (isInDrawing) return isEmpty || !isPlain(text);
  const comment = name === 'script' ? text.indexOf('<!--') : -1;
  return comment >= 0 && /<script/i.test(text.slice(comment));
}

/** Nothing in it is a tag, whether it is taken for text or not. */
function isPlain(text: string): boolean {
  const sign = text.indexOf('<');
  if (sign < 0) return true;
  const isClosed = text.startsWith(CDATA, sign) && text.indexOf(CDATA_END, sign) > 0;
  return isClosed && !text.includes('<', sign + 1);
}

/** A text whose signs know where they stood at first: what tells where a passage is after any edits. */

export interface Sign {
  sign: string;
  /** The offset at which it stood in the first text; undefined for what an edit has written. */
  origin?: number;
}

export type MarkedText = readonly Sign[];

/** From `from` up to, not including, `to`. */
export interface Span {
  from: number;
  to: number;
}

/** By UTF-16 units, so that a place in it is an offset. */
export function marked(text: string): MarkedText {
  return text.split('').map((sign, origin) => ({ sign, origin }));
}

export function written(text: string): MarkedText {
  return text.split('').map((sign) => ({ sign }));
}

export function plain(text: MarkedText): string {
  return text.map(({ sign }) => sign).join('');
}

export function replaced(text: MarkedText, { from, to }: Span, by: MarkedText): MarkedText {
  return [...text.slice(0, from), ...by, ...text.slice(to)];
}

/** Without the spaces after it. Three dots end none. */
export function sentencesOf(text: MarkedText): Span[] {
  return spansOf(text, /\S.*?(?:(?:(?<!\.)\.(?!\.)|[!?\u061F])(?:[ \u202F]?[»”"])?(?=\s|$)|$)/gm);
}

/** With the signs that stand at them. */
export function wordsOf(text: MarkedText): Span[] {
  return spansOf(text, /[^\s]+/g);
}

function spansOf(text: MarkedText, pattern: RegExp): Span[] {
  return Array.from(plain(text).matchAll(pattern), ({ 0: found, index }) => ({
    from: index,
    to: index + found.length,
  }));
}

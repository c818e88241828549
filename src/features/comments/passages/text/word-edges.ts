/**
 * Edges that a passage may have. Never one inside of what a reader takes for a sign (UAX #29: an emoji
 * of many parts, a letter with its marks), and none inside of a word but after an elision (« l’ »).
 */

import type { TextRange } from './text-range.ts';

/** A text with its signs and words found, as far as they are asked for. */
export interface Edges {
  /** The least range of whole signs around a range. */
  ofSigns(range: TextRange): TextRange;
  /** The longest range of whole signs within a range. */
  withinSigns(range: TextRange): TextRange;
  /** The least range of whole words, and whole signs, around a range. */
  ofWords(range: TextRange): TextRange;
}

const ELISION = /['’ʼ]$/;

// The rules are those of all languages: a locale would change next to nothing, and throw if malformed.
const SIGNS = new Intl.Segmenter('und', { granularity: 'grapheme' });
const WORDS = new Intl.Segmenter('und', { granularity: 'word' });

/** @param plain the text with plain spaces, sign for sign */
export function edgesOf(text: string, plain: string): Edges {
  // To hand the text over takes longer than to ask, and most texts are asked about often.
  let signs: Intl.Segments | undefined;
  let words: Intl.Segments | undefined;
  function ofSigns(range: TextRange): TextRange {
    if (isBetweenSigns(text, range.start) && isBetweenSigns(text, range.end)) return range;
    signs ??= SIGNS.segment(text);
    return around(signs, range);
  }
  function withinSigns({ start, end }: TextRange): TextRange {
    const from = ofSigns({ start, end: start });
    const to = ofSigns({ start: end, end }).start;
    return { start: Math.min(from.end, to), end: to };
  }
  function ofWords(range: TextRange): TextRange {
    // UAX #29 has the narrow no-break space, which French has before « ! », join words.
    words ??= WORDS.segment(plain);
    const { start, end } = around(words, range);
    const isElided = (at: number) => ELISION.test(text.slice(Math.max(0, at - 1), at));
    return ofSigns({
      start: isElided(range.start) ? range.start : start,
      end: isElided(range.end) ? range.end : end,
    });
  }
  return { ofSigns, withinSigns, ofWords };
}

/**
 * Latin, and the spaces and marks of its typography: two of them are two signs. © and ® may be emoji, a
 * soft hyphen is no sign.
 */
const ALONE = /^[ -~\u00A0-\u00A8\u00AA-\u00AC\u00AF-\u02FF\u2010-\u2027\u202F]{2}$/;

/** Whether signs end here without a doubt, so that they need not be looked up. */
function isBetweenSigns(text: string, at: number): boolean {
  return ALONE.test(text.slice(at - 1, at + 1));
}

function around(segments: Intl.Segments, { start, end }: TextRange): TextRange {
  const last = segments.containing(end);
  return {
    start: segments.containing(start)?.index ?? start,
    end: last && last.index < end ? last.index + last.segment.length : end,
  };
}

/**
 * The form in which an article and a quotation of it are compared. It forgets what an editor's or a
 * browser's typography changes without changing a word: kinds of quotation marks, of spaces, of
 * dashes, signs that nobody sees, vowel marks and stretching of Arabic. Every place in it leads back.
 * Sources: Unicode UAX #15 (NFC), UAX #9 (bidi controls), The Unicode Standard 9.2 (Arabic).
 */
import { plainSpaces } from '../../../../lib/french-spacing.ts';
import { type Change, placeAfter, placeBefore, type Rewriting, rewrite } from './rewriting.ts';
import { type Edges, edgesOf } from './word-edges.ts';

export interface NormalForm {
  /** The text as it stands. */
  readonly original: string;
  /** The same with plain spaces, as quotations have them; sign for sign. */
  readonly plain: string;
  /** The text for comparison. */
  readonly text: string;
  /** Where in the original the sign at this place of the normal text begins. */
  start(place: number): number;
  /** Where in the original the sign before this place of the normal text ends. */
  end(place: number): number;
  /**
   * The place in the normal text of an offset into the original; of what was left out, the next. Inside
   * of what is one sign here, where that sign begins, or where it ends, as the edge of a range.
   */
  placeOf(offset: number, edge: 'start' | 'end'): number;
  /** Of the original. */
  readonly edges: Edges;
}

/** Soft hyphen, zero-width signs, bidi controls; tatweel and the harakat that no letter is made with. */
const UNSEEN =
  /[\u00AD\u0640\u064B-\u0652\u0656-\u065F\u0670\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]+/g;
/** Those that are a part of alef madda and the letters with hamza, where they are written together. */
const LETTER_MARKS = /[\u0653-\u0655]+/g;
/** All but a lone plain space. */
const SPACES = /\s{2,}|[^\S ]/g;
const LONGER_OR_SHORTER = /« ?| ?»|…/g;

/** A letter with its marks, and the single signs that NFC replaces. */
const COMPOSED =
  /[^\p{M}\u1160-\u11FF][\p{M}\u1160-\u11FF]+|[\u0340-\u0387\u0958-\u0FFF\u1F71-\u1FFF\u2000\u2001\u2126-\u232A\u2ADC\uF900-\uFAFF\uFB1D-\uFB4E\u{1D15E}-\u{1D1C0}\u{2F800}-\u{2FA1D}]/gu;
/** More than UAX #15 (Stream-Safe Text) lets stand in a row: to order them takes quadratic time. */
const TOO_MANY_MARKS = /\p{M}{31}/u;
/** So long a text takes no time whatever is in it. */
const HARMLESS_LENGTH = 1000;

/** The normal form of a text, in linear time. The form of a normal text is that text. */
export function normalForm(original: string): NormalForm {
  const steps: Change[][] = [];
  let text = original;
  const take = ({ text: rewritten, changes }: Rewriting) => {
    text = rewritten;
    if (changes.length > 0) steps.push(changes);
  };
  take(rewrite(text, UNSEEN, () => ''));
  take(composed(text));
  take(rewrite(text, LETTER_MARKS, () => ''));
  take(composed(text));
  take(rewrite(text, SPACES, () => ' '));
  take(rewrite(text, LONGER_OR_SHORTER, (sign) => (sign === '…' ? '...' : '"')));
  text = text
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-');
  const plain = plainSpaces(original);
  return {
    original,
    plain,
    text,
    start: (place) => steps.reduceRight((at, changes) => placeBefore(changes, at, 'start'), place),
    end: (place) => steps.reduceRight((at, changes) => placeBefore(changes, at, 'end'), place),
    placeOf: (offset, edge) => steps.reduce((at, changes) => placeAfter(changes, at, edge), offset),
    edges: edgesOf(original, plain),
  };
}

function composed(text: string): Rewriting {
  const isHarmful = text.length > HARMLESS_LENGTH && TOO_MANY_MARKS.test(text);
  if (isHarmful || text.normalize() === text) return { text, changes: [] };
  return rewrite(text, COMPOSED, (signs) => signs.normalize());
}

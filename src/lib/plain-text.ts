/** What strangers wrote, as it is shown: it can disturb neither its line nor the lines around it. */
import { shortened, withoutBidiControls } from './text.ts';

/**
 * How many marks may stand on one letter. For those that go on any letter, UTS #39 (5.4) takes more
 * than four for a disguise; Vietnamese needs two. Scripts have more of their own: a Hebrew shin
 * bears five with its accents, a Tibetan stack eight. (UAX #15's thirty is a limit for buffers.)
 */
const MOST_MARKS = { onAnyLetter: 4, ofOneScript: 8 } as const;

// One class after one sign: what does not match is left at the fifth sign, so the time is linear.
const MARKS = /[\p{Mn}\p{Me}][\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}]{4,}/gu;
const MARK = /^[\p{Mn}\p{Me}]/u;
/** The blocks of marks that belong to no script. */
const ON_ANY_LETTER = /^[\u0300-\u036F\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uFE20-\uFE2F]/;

/** Text without the marks that are heaped on a letter beyond what any language does (« zalgo »). */
export function calmed(text: string): string {
  return text.replace(MARKS, withFewMarks);
}

/** Text of strangers for display: marks are not heaped, and nothing reorders what stands around it. */
export function shownText(text: string): string {
  return calmed(withoutBidiControls(text));
}

/** A name longer than this is no name; in UTF-16 units. */
const LONGEST_NAME = 80;

/** Somebody's name on one line, or `anonymous` where nobody would see it. */
export function shownName(name: string, anonymous: string): string {
  return isBlank(name) ? anonymous : shortened(shownText(name), LONGEST_NAME);
}

/** Words put into a sentence: whatever their direction, it stays as it is (UAX #9, isolates). */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

/** True where nobody would see anything: spaces, controls, and what Unicode says to leave undrawn (UAX #44, DI). */
export function isBlank(text: string): boolean {
  return !VISIBLE.test(text);
}

// U+2800 is the braille pattern without dots: a symbol for Unicode, a space for the eye.
const VISIBLE = /[^\s\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;

function withFewMarks(run: string): string {
  let kept = '';
  let count = 0;
  for (const sign of run) {
    if (MARK.test(sign)) {
      if (count === MOST_MARKS.ofOneScript) break;
      count += 1;
      if (count > MOST_MARKS.onAnyLetter && ON_ANY_LETTER.test(sign)) continue;
    }
    kept += sign;
  }
  return kept;
}

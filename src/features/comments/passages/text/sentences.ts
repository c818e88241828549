/**
 * The sentences of a paragraph, to choose passages by. A full stop ends one unless what stands around
 * it says otherwise: a small letter after it, an abbreviation before it. Where both readings are
 * possible, two sentences stay together rather than one being cut. `Intl.Segmenter` (UAX #29) knows
 * no abbreviations: it cuts after « M. ».
 */
import type { TextRange } from './text-range.ts';

/** A sign that may end a sentence with the quotes, brackets and emoji that belong to it; or a new line. */
const STOPS =
  /[.!?…؟](?:[.!?…؟\)\]\}»”’"']|[\s--[\n\r]]?(?:[!?؟»]|[\u2600-\u27BF\u{1F000}-\u{1FAFF}][\u200D\uFE0F]?))*|[\n\r]/gv;
/** What comes before the first word, on the same line. */
const LEAD = /[[\s«“„"'‘\(\[\{¿¡—–•…\-]--[\n\r]]*/vy;
/** What begins no sentence. */
const LINK = /[.!?؟,;:،؛)\]}\n\r]/;
/** An ellipsis is no full stop. */
const FULL_STOP = /^\.(?!\.)/;

/** The longest word whose end is looked at; longer ones abbreviate nothing. */
const LONGEST_ABBREVIATION = 16;
const LAST_WORD = /[^\s«“„"'’‘([]*$/;
/** What numbers the item of a list: « 1. », « II. », « a. ». */
const ORDINAL = /^(?:\p{Nd}{1,3}|[IVX]+|\p{L})$/u;
/** A name follows; in Arabic, one letter says it. */
const TITLE = /^(?:MM?|Mmes?|Mlles?|M[ers]|Mrs|Mgr|Drs?|Prof|Pr|[ء-ي])$/;
/** « art. 12 », « vol. II », « 3 févr. 2025 »: an abbreviation where a number follows. */
const COUNTED =
  /^(?:pp?|arts?|al|chap|vol|figs?|n|nos?|t|t[eé]l|janv?|f[eé][bv]r?|mar|a[pv]r|jui?l|jun|aug|sept?|oct|nov|d[eé]c)$/i;
const COUNT = /\p{Nd}|[IVXLC]+(?![\p{L}'’])/uy;
/** Initials (« A », « J.-C », « e.g ») and what may end a sentence, but seldom does. */
const SHORT =
  /^(?:Ste?|Mt|G[eé]n|Gov|Sen|Rep|Lt|Col|Inc|Ltd|Corp?|[JS]r|Ave?|av|apr|vs|cf|\p{Lu}|.*[.-]\p{L})$/u;
/** Words that begin a sentence and hardly a name: no capital follows, as it does in « J. Le Goff ». */
const FRENCH_OPENINGS =
  /(?:L[ea]s?|[CJLNS]|Qu|Une?|Des|Ils?|Elles?|On|Ces?|Cette|En|Dans|Pour|Mais|Et|Après|Avant|Avec|Depuis|Nous|Vous|Puis|Selon|Sur|À)(?:[,'’]|\s(?!\p{Lu}))/uy;
const OPENINGS: Record<string, RegExp> = {
  ar: /و|(?:في|كما|لكن|هذا|هذه|ثم)\s/y,
  en: /(?:An?|I|The|It|He|She|They|We|You|This|These|In|On|At|But|And|If|For|After|When|His|Her|Its|Our|Their)(?:[,'’]|\s(?!\p{Lu}))/uy,
};

/**
 * The sentences of a text in `language` (BCP 47; French habits where it is not known), in order and
 * without the white space around them; all else is in one of them. A new line always ends a sentence.
 */
export function sentencesOf(text: string, language: string): TextRange[] {
  const openings = OPENINGS[language.slice(0, 2)] ?? FRENCH_OPENINGS;
  const sentences: TextRange[] = [];
  let start = 0;
  let first = afterLead(0);
  for (const { 0: signs, index } of text.matchAll(STOPS)) {
    const end = index + signs.length;
    if (/^\s/.test(signs) || isEnd(index, end, signs)) closeAt(end);
  }
  closeAt(text.length);
  return sentences;

  function closeAt(end: number): void {
    const rest = text.slice(start, end).trimStart();
    const from = end - rest.length;
    if (rest !== '') sentences.push({ start: from, end: from + rest.trimEnd().length });
    start = end;
    first = afterLead(end);
  }

  function isEnd(index: number, end: number, signs: string): boolean {
    // Before the first word, a sign begins the sentence; glued to what follows, it is a number's or
    // an address's, or a comma comes after the quote.
    if (index <= first || !/\s/.test(text.charAt(end))) return false;
    const next = afterLead(end);
    const sign = String.fromCodePoint(text.codePointAt(next) ?? 0x0a);
    if (LINK.test(sign) || sign !== sign.toUpperCase()) return false;
    return !FULL_STOP.test(signs) || !isAbbreviation(index, next);
  }

  /** Whether the full stop is an abbreviation's, before the word that begins at `next`. */
  function isAbbreviation(index: number, next: number): boolean {
    const near = text.slice(Math.max(first, index - LONGEST_ABBREVIATION), index);
    const [word = ''] = LAST_WORD.exec(near) ?? [];
    return (
      (index - word.length === first && ORDINAL.test(word)) ||
      TITLE.test(word) ||
      (COUNTED.test(word) && isAt(COUNT, next)) ||
      (SHORT.test(word) && !isAt(openings, next))
    );
  }

  function isAt(pattern: RegExp, at: number): boolean {
    pattern.lastIndex = at;
    return pattern.test(text);
  }

  function afterLead(at: number): number {
    LEAD.lastIndex = at;
    return at + (LEAD.exec(text)?.[0].length ?? 0);
  }
}

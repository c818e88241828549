/** What is done to plain text before it is shown. Nothing here changes what is stored or sent. */

/** Explicit embeddings, overrides and isolates: they reorder whatever stands around them (UAX #9, 2). */
const BIDI_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/g;

/** Text that cannot reorder its surroundings; the marks LRM and RLM, which words need, stay. */
export function withoutBidiControls(text: string): string {
  return text.replace(BIDI_CONTROLS, '');
}

/** At most `length` UTF-16 units, cut between words where it can be and ended with « … ». */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '');
  const lastSpace = cut.lastIndexOf(' ');
  return `${(lastSpace > length / 2 ? cut.slice(0, lastSpace) : cut).trimEnd()}…`;
}

/** The subject that a title names before its first colon, where it is short enough to be one. */
export function splitTopic(title: string): { topic: string; rest: string } {
  const match = /^(\S.{0,38}?\S)(\s?:\s)(?=\S)/su.exec(title);
  if (!match || title.slice(0, match[0].length).indexOf(':') !== match[0].lastIndexOf(':')) {
    return { topic: '', rest: title };
  }
  return { topic: match[0], rest: title.slice(match[0].length) };
}

/** Words a minute in silent reading (Trauzettel-Klosinski and Dietz 2012, standardised texts). */
const WORDS_PER_MINUTE: Record<string, number> = { fr: 195, ar: 138, en: 228 };

/** Whole minutes that `words` take in a language (BCP 47), at least one. */
export function readingMinutes(words: number, language: string): number {
  const pace = WORDS_PER_MINUTE[language.slice(0, 2)] ?? 195;
  return Math.max(1, Math.round(words / pace));
}

/** A part of a title and where it begins; a name keeps together with the signs around it. */
interface TitlePart {
  text: string;
  start: number;
  isName: boolean;
}

/** What stands between two spaces that may break a line. */
const WORD = /[^ \t\n\r]+/g;

/** Hyphenated, and a capital at each end: Île-de-France, Saint-Martin. */
const NAME =
  /(?<![\p{L}\p{M}-])\p{Lu}[\p{L}\p{M}]*(?:-[\p{L}\p{M}]+)*-\p{Lu}[\p{L}\p{M}]*(?![\p{L}\p{M}-])/u;

/** A longer title is data gone astray: names are not looked for. */
const LONGEST_TITLE = 1000;

/** The parts of `title` in order; joined, they are the title. */
export function titleParts(title: string): TitlePart[] {
  const parts: TitlePart[] = [];
  let start = 0;
  const add = (end: number, isName: boolean) => {
    if (end > start) parts.push({ text: title.slice(start, end), start, isName });
    start = end;
  };
  const words = title.length > LONGEST_TITLE ? [] : title.matchAll(WORD);
  for (const { 0: word, index } of words) {
    if (!NAME.test(word)) continue;
    add(index, false);
    add(index + word.length, true);
  }
  add(title.length, false);
  return parts;
}

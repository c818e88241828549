/** A part of a title and where it begins; a name keeps together with the signs around it. */
interface TitlePart {
  text: string;
  start: number;
  isName: boolean;
}

/** What stands between two spaces that may break a line. */
const WORD = /[^ \t\n\r]+/g;

/** Letters and accents of any script, joined by hyphens. Classes of Unicode take a phone milliseconds to compile. */
const HYPHENATED = /[A-Za-z\u00C0-\u1FFF\u2C00-\uFFFD]+(?:-[A-Za-z\u00C0-\u1FFF\u2C00-\uFFFD]+)+/g;

/** Hyphenated, and a capital at each end: Île-de-France, Saint-Martin. */
function hasName(word: string): boolean {
  return [...word.matchAll(HYPHENATED)].some(({ 0: name }) => {
    const parts = name.split('-');
    return isCapital(parts[0]) && isCapital(parts.at(-1));
  });
}

function isCapital(part = ''): boolean {
  const [first = ''] = part;
  return first !== first.toLowerCase();
}

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
    if (!hasName(word)) continue;
    add(index, false);
    add(index + word.length, true);
  }
  add(title.length, false);
  return parts;
}

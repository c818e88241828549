/** A part of a title and where it begins; a name keeps on one line. */
export interface TitlePart {
  text: string;
  start: number;
  isName: boolean;
}

/** Hyphenated, and a capital at each end: Île-de-France, Saint-Martin. */
const NAME =
  /(?<![\p{L}\p{M}-])\p{Lu}[\p{L}\p{M}]*(?:-[\p{L}\p{M}]+)*-\p{Lu}[\p{L}\p{M}]*(?![\p{L}\p{M}-])/gu;

/** A longer name would not fit on a phone's line. */
const LONGEST_NAME = 18;

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
  const names = title.length > LONGEST_TITLE ? [] : title.matchAll(NAME);
  for (const { 0: name, index } of names) {
    if (name.length > LONGEST_NAME) continue;
    add(index, false);
    add(index + name.length, true);
  }
  add(title.length, false);
  return parts;
}

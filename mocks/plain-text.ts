/**
 * `text` without case, accents or typographic apostrophes, so that « Laâyoune » is found by
 * "laayoune" and « l’Afrique » by "l'afrique".
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('’', "'")
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/** No address is longer. */
const LONGEST_SLUG = 200;

/** `title` as ASCII kebab-case, cut where it is long; empty where it has no Latin letter and no figure. */
export function slugOf(title: string): string {
  return fold(title)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_SLUG)
    .replace(/^-|-$/g, '');
}

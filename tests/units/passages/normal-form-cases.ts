/** What is compared as the same, and what is not. */
export const sameForms: [name: string, text: string, other: string][] = [
  ['apostrophes', 'l’accord lʼaccord l‘accord', "l'accord l'accord l'accord"],
  ['quotation marks', '“oui” „non”', '"oui" "non"'],
  ['guillemets with their spaces', 'un « oui » franc', 'un "oui" franc'],
  ['guillemets with spaces that do not break', 'un «\u00A0oui\u202F» franc', 'un "oui" franc'],
  ['guillemets with nothing inside', 'un « » vide', 'un "" vide'],
  ['spaces', 'a\u00A0b\u202Fc\u2009d\te\nf', 'a b c d e f'],
  ['runs of spaces', 'a \u00A0\n  b', 'a b'],
  ['dots', 'et puis…', 'et puis...'],
  ['dashes', '2025–2027 — x − y, peut‑être', '2025-2027 - x - y, peut-être'],
  ['soft hyphens', 'bio\u00ADdiges\u00ADteurs', 'biodigesteurs'],
  ['signs of no width', 'a\u200Bb\u200Cc\u200Dd\u2060e\uFEFFf', 'abcdef'],
  ['marks of direction', '\u2067نعم\u2069 \u200Foui\u200E \u202Enon\u202C', 'نعم oui non'],
  ['letters and their marks', 'e\u0301te\u0301 A\u030A', 'été Å'],
  ['marks with a joiner before them', 'e\u200D\u0301', 'é'],
  ['marks in another order', 'q\u0307\u0323', 'q\u0323\u0307'],
  ['the ångström and the ohm', '\u212B \u2126', 'Å Ω'],
  ['Hangul in parts', '\u1112\u1161\u11AB', '한'],
  ['Arabic stretched', 'كتــاب', 'كتاب'],
  ['Arabic with its vowels', 'يُقَدِّمُ ٱلْكِتَابَ هٰذا', 'يقدم ٱلكتاب هذا'],
  ['Arabic letters with hamza in parts', 'ا\u0654مل ا\u0653خر', 'أمل آخر'],
];

export const otherForms: [name: string, text: string, other: string][] = [
  ['words', 'accord', 'accords'],
  ['letters with marks and without', 'été', 'ete'],
  ['hamza and none', 'أمل', 'امل'],
  ['capitals', 'Oui', 'oui'],
  ['a space and none', 'par fois', 'parfois'],
  ['an apostrophe and a quotation mark', "'oui'", '"oui"'],
];

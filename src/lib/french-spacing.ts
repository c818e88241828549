/**
 * French micro-typography, put in when text is shown and never into what is stored, sent or copied.
 * Spaces are replaced one for one, so every offset into a text stays true.
 * Source: Lexique des règles typographiques en usage à l’Imprimerie nationale.
 */
import { withoutBidiControls } from './text.ts';

const NO_BREAK = '\u00A0';
const NARROW = '\u202F';

const UNITS =
  'min|h|s|mm|cm|m|km|ha|mg|g|kg|t|ml|cl|l|V|W|kW|MW|GW|kWh|MWh|GWh|°C|€|\\$|£|¥|DH|MDH|MMDH|MAD|millions?|milliards?';

/** The letters of French and its neighbours. Classes of Unicode take a phone milliseconds to compile. */
const LETTER = 'A-Za-z\\u00C0-\\u024F';
const CAPITAL = 'A-Z\\u00C0-\\u00DE\\u0152\\u0178';
const SMALL = 'a-z\\u00DF-\\u00FF\\u0153';

/** Each puts a space that does not break in the place of the plain space that it finds. */
const RULES: [place: RegExp, space: string][] = [
  [/ (?=[;!?»])|(?<=«) /g, NARROW],
  [/ (?=:)/g, NO_BREAK],
  // 4 000, but neither « en 2025 300 personnes » nor a decimal part.
  [/(?<=(?<![\d,.])\d{1,3}(?:[ \u00A0\u202F]\d{3}){0,6}) (?=\d{3}(?!\d))/g, NARROW],
  [/(?<=\d) (?=[%‰])/g, NARROW],
  [rule(`(?<=\\d) (?=(?:${UNITS})(?![${LETTER}\\d]))`), NO_BREAK],
  // 4 000 biodigesteurs
  [rule(`(?<=\\d[ \\u00A0\\u202F]\\d{3}) (?=[${SMALL}]{4})`), NO_BREAK],
  // décembre 2016, but not « la période 2025-2027 »
  [rule(`(?<=[${LETTER}]) (?=(?:19|20)\\d\\d(?![\\d–-]))`), NO_BREAK],
  [
    rule(`(?<=(?<![${LETTER}])(?:magnitude|numéro|article|chapitre|page|tome)) (?=\\d)`, 'i'),
    NO_BREAK,
  ],
  [rule(`(?<=(?<![${LETTER}])(?:n°s?|nos|art\\.|chap\\.|vol\\.|pp?\\.)) (?=\\d)`, 'i'), NO_BREAK],
  // M. Dupont, Mme de La Fayette
  [
    rule(
      `(?<=(?<![${LETTER}.])(?:MM?\\.|Mmes?|Mlles?|Mgr|Me|Drs?|Prs?)) (?=[${CAPITAL}]|d[eu] |d’)`,
    ),
    NO_BREAK,
  ],
  // SM le Roi
  [rule(`(?<=(?<![${LETTER}.])(?:SM|SAR|S\\.M\\.|S\\.A\\.R\\.)) (?=[${LETTER}])`), NO_BREAK],
  [rule(`(?<=(?:SM|SAR|S\\.M\\.|S\\.A\\.R\\.)[ \\u00A0]l[ea]) (?=[${CAPITAL}])`), NO_BREAK],
  // Mohammed VI
  [rule(`(?<=[${CAPITAL}][${SMALL}]+) (?=[IVX]{1,5}(?![${LETTER}]))`), NO_BREAK],
];

function rule(pattern: string, flags = ''): RegExp {
  return new RegExp(pattern, `g${flags}`);
}

/**
 * Text whose plain spaces are no-break ones wherever French wants them: narrow before ; ! ? » %,
 * after « and inside numbers, wide before : and between a number or a title and its word.
 * As long as it was; done twice, it is the same.
 */
export function frenchSpacing(text: string): string {
  return RULES.reduce((spaced, [place, space]) => spaced.replace(place, space), text);
}

/** The plain spaces in place of the no-break ones, as readers search, copy and type them. */
export function plainSpaces(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, ' ');
}

/** What somebody wrote in `language` (BCP 47), as it is shown: spaced, and unable to reorder its surroundings. */
export function displayText(text: string, language: string): string {
  const shown = withoutBidiControls(text);
  return isFrench(language) ? frenchSpacing(shown) : shown;
}

/** Whether a language (BCP 47) is French, of whatever country. */
export function isFrench(language: string): boolean {
  return /^fr(-|$)/i.test(language);
}

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

/** Each puts a space that does not break in the place of the plain space that it finds. */
const RULES: [place: RegExp, space: string][] = [
  [/ (?=[;!?»])|(?<=«) /g, NARROW],
  [/ (?=:)/g, NO_BREAK],
  // 4 000, but neither « en 2025 300 personnes » nor a decimal part.
  [/(?<=(?<![\d,.])\d{1,3}(?:[ \u00A0\u202F]\d{3}){0,6}) (?=\d{3}(?!\d))/g, NARROW],
  [/(?<=\d) (?=[%‰])/g, NARROW],
  [new RegExp(`(?<=\\d) (?=(?:${UNITS})(?![\\p{L}\\p{N}]))`, 'gu'), NO_BREAK],
  // 4 000 biodigesteurs
  [/(?<=\d[ \u00A0\u202F]\d{3}) (?=\p{Ll}{4})/gu, NO_BREAK],
  // décembre 2016, but not « la période 2025-2027 »
  [/(?<=\p{L}) (?=(?:19|20)\d\d(?![\d–-]))/gu, NO_BREAK],
  [/(?<=(?<!\p{L})(?:magnitude|numéro|article|chapitre|page|tome)) (?=\d)/giu, NO_BREAK],
  [/(?<=(?<!\p{L})(?:n°s?|nos|art\.|chap\.|vol\.|pp?\.)) (?=\d)/giu, NO_BREAK],
  // M. Dupont, Mme de La Fayette
  [/(?<=(?<![\p{L}.])(?:MM?\.|Mmes?|Mlles?|Mgr|Me|Drs?|Prs?)) (?=\p{Lu}|d[eu] |d’)/gu, NO_BREAK],
  // SM le Roi
  [/(?<=(?<![\p{L}.])(?:SM|SAR|S\.M\.|S\.A\.R\.)) (?=\p{L})/gu, NO_BREAK],
  [/(?<=(?:SM|SAR|S\.M\.|S\.A\.R\.)[ \u00A0]l[ea]) (?=\p{Lu})/gu, NO_BREAK],
  // Mohammed VI
  [/(?<=\p{Lu}\p{Ll}+) (?=[IVX]{1,5}(?!\p{L}))/gu, NO_BREAK],
];

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

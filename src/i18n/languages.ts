/** The languages of the interface, and how each writes. Loaded one at a time. */
export const LANGUAGES = ['fr', 'ar', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** Each language in itself, in full and as short as the masthead has room for. */
export const LANGUAGE_NAMES: Record<Language, { full: string; short: string }> = {
  fr: { full: 'Français', short: 'FR' },
  ar: { full: 'العربية', short: 'ع' },
  en: { full: 'English', short: 'EN' },
};

/** For `Intl`: Moroccan month names and Latin figures in Arabic, as the newsrooms print them. */
export const LOCALES: Record<Language, string> = {
  fr: 'fr-FR',
  ar: 'ar-MA-u-nu-latn',
  en: 'en-GB',
};

/** The language of the interface that a BCP 47 tag asks for, or none of ours. */
export function languageOf(tag: string): Language | undefined {
  const primary = tag.toLowerCase().split('-')[0];
  return LANGUAGES.find((language) => language === primary);
}

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'ckb', 'ps', 'sd', 'ug', 'yi', 'dv']);

/** The direction in which a language, given as a BCP 47 tag, is written. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(tag.toLowerCase().split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

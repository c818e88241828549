/** How this reader likes to read, kept on the device. */
import * as v from 'valibot';
import { LANGUAGES, type Language, languageOf } from '../../i18n/languages.ts';
import { defineSlot } from '../../lib/storage.ts';

export const THEMES = ['auto', 'light', 'dark'] as const;
export const WIDTHS = ['narrow', 'normal', 'wide'] as const;
/** Steps of `--scale` in tokens.css. */
export const SIZES = [1, 2, 3, 4, 5] as const;
export const USUAL_SIZE = 2;

/** A field that cannot be read takes its default and leaves the others as they are. */
const preferencesSchema = v.object({
  theme: v.fallback(v.picklist(THEMES), 'auto'),
  size: v.fallback(v.picklist(SIZES), USUAL_SIZE),
  width: v.fallback(v.picklist(WIDTHS), 'normal'),
  language: v.fallback(v.optional(v.picklist(LANGUAGES)), undefined),
  shortcuts: v.fallback(v.boolean(), true),
  /** Whether the article shows which of its passages are spoken of. */
  marks: v.fallback(v.boolean(), true),
  /** Whether the number of new headlines stands before the page's title. */
  titleCount: v.fallback(v.boolean(), false),
});

/** `language` is absent until the reader chooses one: then the newsroom's own is used. */
export type Preferences = v.InferOutput<typeof preferencesSchema>;

/** The script in index.html reads this very slot before the first paint. */
export const preferencesSlot = defineSlot<Preferences>({
  name: 'preferences',
  version: 1,
  initial: v.parse(preferencesSchema, {}),
  parse: (stored) => {
    const result = v.safeParse(preferencesSchema, stored);
    return result.success ? result.output : undefined;
  },
});

/** Changes some preferences and keeps the others. */
export function changePreferences(change: Partial<Preferences>): void {
  preferencesSlot.write({ ...preferencesSlot.read(), ...change });
}

/** One step larger; the same at the largest. */
export function larger({ size }: Preferences): Partial<Preferences> {
  return { size: SIZES[SIZES.indexOf(size) + 1] ?? size };
}

/** One step smaller; the same at the smallest. */
export function smaller({ size }: Preferences): Partial<Preferences> {
  return { size: SIZES[SIZES.indexOf(size) - 1] ?? size };
}

/** Auto, light, dark, and auto again. */
export function nextTheme({ theme }: Preferences): Partial<Preferences> {
  return { theme: THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto' };
}

/**
 * The language of the interface: the reader's choice, else the newsroom's own, else French.
 * @param siteLanguage BCP 47
 */
export function interfaceLanguage({ language }: Preferences, siteLanguage: string): Language {
  return language ?? languageOf(siteLanguage) ?? 'fr';
}

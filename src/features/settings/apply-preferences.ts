import { directionOf } from '../../i18n/languages.ts';
import { interfaceLanguage, type Preferences } from './preferences.ts';

/**
 * Puts the preferences where the style sheets look for them: on the root element. The script in
 * index.html does the same before the first paint.
 * @param siteLanguage the language that the newsroom publishes in, BCP 47
 */
export function applyPreferences(
  preferences: Preferences,
  siteLanguage: string,
  root: HTMLElement = document.documentElement,
): void {
  const { theme, size, width, marks } = preferences;
  const language = interfaceLanguage(preferences, siteLanguage);
  root.dataset.theme = theme;
  root.dataset.size = String(size);
  root.dataset.width = width;
  if (marks) delete root.dataset.margin;
  else root.dataset.margin = 'off';
  root.lang = language;
  root.dir = directionOf(language);
  // A page that came as HTML is one like all others from now on.
  delete root.dataset.madeIn;
  delete root.dataset.translating;

  // Arabic around a text in another language makes do with the system's Arabic face.
  const content = siteLanguage.split('-')[0];
  if (language === 'ar' && content !== 'ar') root.dataset.content = content;
  else delete root.dataset.content;

  // Each theme-color names its scheme, and one of them holds where the reader has chosen.
  for (const meta of root.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const { scheme } = meta.dataset;
    const forced = scheme === theme ? 'all' : 'not all';
    meta.setAttribute('media', theme === 'auto' ? `(prefers-color-scheme: ${scheme})` : forced);
  }
}

/** A newsroom's languages as each consumer writes them. Undefined where it cannot be told. */

/** The BCP 47 tag in its canonical spelling; undefined where `tag` is none. */
export function languageTag(tag: string | undefined): string | undefined {
  try {
    return tag === undefined ? undefined : Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/**
 * The `language_TERRITORY` of Open Graph (ogp.me). Where the tag names no region, the likeliest one
 * (CLDR): left out, the protocol would take the page for `en_US`.
 */
export function openGraphLocale(tag: string | undefined): string | undefined {
  const known = languageTag(tag);
  if (known === undefined) return undefined;
  const { language, region } = new Intl.Locale(known).maximize();
  return region && /^[A-Z]{2}$/.test(region) ? `${language}_${region}` : undefined;
}

/** The language of Google's news sitemaps: ISO 639, but `zh-cn` and `zh-tw` for Chinese. */
export function newsLanguage(tag: string | undefined): string | undefined {
  const known = languageTag(tag);
  if (known === undefined) return undefined;
  const { language, script } = new Intl.Locale(known).maximize();
  if (language === 'zh') return script === 'Hant' ? 'zh-tw' : 'zh-cn';
  return /^[a-z]{2,3}$/.test(language) ? language : undefined;
}

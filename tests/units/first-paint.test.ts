import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { applyPreferences } from '../../src/features/settings/apply-preferences.ts';
import {
  type Preferences,
  preferencesSlot,
  SIZES,
  THEMES,
  WIDTHS,
} from '../../src/features/settings/preferences.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';

const HTML = readFileSync('index.html', 'utf8');
const SCRIPTS = [...HTML.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text]) => text);
const SITE_LANGUAGES = ['fr', 'fr-MA', 'ar', 'ar-MA', 'en', 'es'];

/** The page of a newsroom that publishes in `language`, before anything ran in it. */
function pageIn(language: string): Document {
  const html = HTML.replace(/"language": "\w+"/, `"language": "${language}"`);
  return new DOMParser().parseFromString(html, 'text/html');
}

/** What the style sheets and the browser's frame take from the page. */
function looksOf(page: Document) {
  const { lang, dir, dataset } = page.documentElement;
  const metas = [...page.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')];
  return {
    lang,
    dir,
    ...dataset,
    frames: metas.map((meta) => `${meta.content} ${meta.getAttribute('media')}`),
  };
}

function afterScript(siteLanguage: string) {
  const page = pageIn(siteLanguage);
  runInNewContext(SCRIPTS[0] ?? '', { document: page, localStorage });
  return looksOf(page);
}

function afterApplying(preferences: Preferences, siteLanguage: string) {
  const page = pageIn(siteLanguage);
  applyPreferences(preferences, siteLanguage, page.documentElement);
  return looksOf(page);
}

const everyPreference: Preferences[] = THEMES.flatMap((theme) =>
  SIZES.flatMap((size) =>
    WIDTHS.flatMap((width) =>
      [...LANGUAGES, undefined].map((language) => ({
        ...{ theme, size, width, language },
        shortcuts: true,
      })),
    ),
  ),
);

describe('before the first paint', () => {
  it('one inline script runs', () => {
    expect(SCRIPTS).toHaveLength(1);
  });

  it.each(SITE_LANGUAGES)('it does all that the app does, for a newsroom in %s', (language) => {
    expect(afterScript(language)).toEqual(afterApplying(preferencesSlot.read(), language));
    for (const preferences of everyPreference) {
      preferencesSlot.write(preferences);
      expect(afterScript(language)).toEqual(afterApplying(preferences, language));
    }
  });

  it.each([
    ['no JSON', '{'],
    ['null', 'null'],
    ['another version', '{"version":2,"value":{"theme":"dark"}}'],
    ['no value', '{"version":1}'],
    ['values of other shapes', '{"version":1,"value":{"theme":"sepia","size":"5","width":3}}'],
    ['some that are right', '{"version":1,"value":{"theme":["dark"],"size":4,"language":"es"}}'],
  ])('it is as careful with what is stored: %s', (_, raw) => {
    localStorage.setItem('le-fil:preferences', raw);
    expect(afterScript('fr')).toEqual(afterApplying(preferencesSlot.read(), 'fr'));
  });

  it('it needs no storage', () => {
    const page = pageIn('fr');
    const refused = {
      getItem() {
        throw new DOMException('refused', 'SecurityError');
      },
    };
    runInNewContext(SCRIPTS[0] ?? '', { document: page, localStorage: refused });
    expect(looksOf(page)).toEqual(afterApplying(preferencesSlot.read(), 'fr'));
  });
});

describe('what is applied', () => {
  const usual = preferencesSlot.read();

  it('an Arabic interface around French text says so, and takes it back', () => {
    const page = pageIn('fr');
    applyPreferences({ ...usual, language: 'ar' }, 'fr-MA', page.documentElement);
    expect(looksOf(page)).toMatchObject({ lang: 'ar', dir: 'rtl', content: 'fr' });
    applyPreferences(usual, 'fr-MA', page.documentElement);
    expect(looksOf(page)).not.toHaveProperty('content');
  });

  it.each([
    ['auto', ['#ffffff (prefers-color-scheme: light)', '#111418 (prefers-color-scheme: dark)']],
    ['light', ['#ffffff all', '#111418 not all']],
    ['dark', ['#ffffff not all', '#111418 all']],
  ] as const)('the browser’s frame is %s', (theme, frames) => {
    const page = pageIn('fr');
    applyPreferences({ ...usual, theme: 'dark' }, 'fr', page.documentElement);
    applyPreferences({ ...usual, theme }, 'fr', page.documentElement);
    expect(looksOf(page)).toMatchObject({ theme, frames });
  });
});

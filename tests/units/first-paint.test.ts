import { readFileSync } from 'node:fs';
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

const PAGE = new DOMParser().parseFromString(HTML, 'text/html').documentElement;
const runScript = new Function('document', 'localStorage', SCRIPTS[0] ?? '');

/** The root of a page that nothing ran in. */
function freshRoot(): HTMLElement {
  const root = document.createElement('html');
  for (const { name, value } of PAGE.attributes) root.setAttribute(name, value);
  for (const meta of PAGE.querySelectorAll('meta')) root.append(meta.cloneNode());
  return root;
}

/** What the style sheets and the browser's frame take from the page. */
function looksOf(root: HTMLElement) {
  const { lang, dir, dataset } = root;
  const metas = [...root.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')];
  return {
    lang,
    dir,
    ...dataset,
    frames: metas.map((meta) => `${meta.content} ${meta.getAttribute('media')}`),
  };
}

function afterScript(siteLanguage: string, storage: Pick<Storage, 'getItem'> = localStorage) {
  const root = freshRoot();
  const config = { textContent: JSON.stringify({ language: siteLanguage }) };
  const page = {
    documentElement: root,
    getElementById: (id: string) => (id === 'le-fil-config' ? config : null),
    querySelectorAll: (selector: string) => root.querySelectorAll(selector),
  };
  runScript(page, storage);
  return looksOf(root);
}

function afterApplying(preferences: Preferences, siteLanguage: string) {
  const root = freshRoot();
  applyPreferences(preferences, siteLanguage, root);
  return looksOf(root);
}

const everyPreference: Preferences[] = THEMES.flatMap((theme) =>
  SIZES.flatMap((size) =>
    WIDTHS.flatMap((width) =>
      [...LANGUAGES, undefined].map((language) => ({
        ...{ theme, size, width, language },
        shortcuts: true,
        marks: language !== 'en',
        titleCount: false,
      })),
    ),
  ),
);

describe('before the first paint', () => {
  it('one inline script runs, after the configuration and before the app', () => {
    expect(SCRIPTS).toHaveLength(1);
    expect(HTML).toMatch(/id="le-fil-config"[\s\S]+<script>[\s\S]+src="\/src\/main.tsx"/);
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
    const refused = {
      getItem() {
        throw new DOMException('refused', 'SecurityError');
      },
    };
    expect(afterScript('fr', refused)).toEqual(afterApplying(preferencesSlot.read(), 'fr'));
  });
});

describe('what is applied', () => {
  const usual = preferencesSlot.read();

  it('an Arabic interface around French text says so, and takes it back', () => {
    const root = freshRoot();
    applyPreferences({ ...usual, language: 'ar' }, 'fr-MA', root);
    expect(looksOf(root)).toMatchObject({ lang: 'ar', dir: 'rtl', content: 'fr' });
    applyPreferences(usual, 'fr-MA', root);
    expect(looksOf(root)).not.toHaveProperty('content');
  });

  it.each([
    ['auto', ['#ffffff (prefers-color-scheme: light)', '#111418 (prefers-color-scheme: dark)']],
    ['light', ['#ffffff all', '#111418 not all']],
    ['dark', ['#ffffff not all', '#111418 all']],
  ] as const)('the browser’s frame is %s', (theme, frames) => {
    const root = freshRoot();
    applyPreferences({ ...usual, theme: 'dark' }, 'fr', root);
    applyPreferences({ ...usual, theme }, 'fr', root);
    expect(looksOf(root)).toMatchObject({ theme, frames });
  });
});

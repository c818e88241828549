import { describe, expect, it } from 'vitest';
import {
  changePreferences,
  interfaceLanguage,
  larger,
  nextTheme,
  type Preferences,
  preferencesSlot,
  SIZES,
  smaller,
} from '../../src/features/settings/preferences.ts';

const USUAL: Preferences = {
  theme: 'auto',
  size: 2,
  width: 'normal',
  language: undefined,
  shortcuts: true,
  marks: true,
  titleCount: false,
};

function store(value: unknown) {
  localStorage.setItem('le-fil:preferences', JSON.stringify({ version: 1, value }));
}

describe('the preferences', () => {
  it('are the usual ones on a new device', () => {
    expect(preferencesSlot.read()).toEqual(USUAL);
  });

  it('change one by one', () => {
    changePreferences({ theme: 'dark' });
    changePreferences({ language: 'ar' });
    expect(preferencesSlot.read()).toEqual({ ...USUAL, theme: 'dark', language: 'ar' });
  });

  it.each<[name: string, stored: unknown, read: Partial<Preferences>]>([
    ['nothing in it', {}, {}],
    ['a field that is unknown', { theme: 'dark', marks: true }, { theme: 'dark' }],
    ['a theme that is none', { theme: 'sepia', size: 4 }, { size: 4 }],
    ['a size out of range', { size: 6, theme: 'light' }, { theme: 'light' }],
    ['a size that is text', { size: '3', width: 'wide' }, { width: 'wide' }],
    ['a language that is not ours', { language: 'es', shortcuts: false }, { shortcuts: false }],
    ['a count in the title', { titleCount: true }, { titleCount: true }],
    ['a count that is none', { titleCount: 3, theme: 'dark' }, { theme: 'dark' }],
    ['what is no object', 'dark', {}],
  ])('with %s keep what can be read', (_, stored, read) => {
    store(stored);
    expect(preferencesSlot.read()).toEqual({ ...USUAL, ...read });
  });
});

describe('the steps', () => {
  it('larger and smaller go through every size and stop at the ends', () => {
    expect(SIZES.map((size) => larger({ ...USUAL, size }).size)).toEqual([2, 3, 4, 5, 5]);
    expect(SIZES.map((size) => smaller({ ...USUAL, size }).size)).toEqual([1, 1, 2, 3, 4]);
  });

  it('the theme goes round', () => {
    expect(nextTheme(USUAL)).toEqual({ theme: 'light' });
    expect(nextTheme({ ...USUAL, theme: 'light' })).toEqual({ theme: 'dark' });
    expect(nextTheme({ ...USUAL, theme: 'dark' })).toEqual({ theme: 'auto' });
  });
});

describe('the language of the interface', () => {
  it.each([
    ['the reader’s', 'en', 'ar', 'en'],
    ['the newsroom’s', undefined, 'ar-MA', 'ar'],
    ['French where the newsroom’s is not ours', undefined, 'es', 'fr'],
  ] as const)('is %s', (_, language, siteLanguage, expected) => {
    expect(interfaceLanguage({ ...USUAL, language }, siteLanguage)).toBe(expected);
  });
});

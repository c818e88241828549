// @vitest-environment node
import { setupI18n } from '@lingui/core';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { describe, expect, it } from 'vitest';
import { formatMessage } from '../../src/i18n/format-message.ts';
import { LANGUAGES, LOCALES } from '../../src/i18n/languages.ts';
import { wordsOf } from './words-of.ts';

const COUNTS = [0, 1, 2, 3, 5, 10, 11, 21, 99, 100, 101, 1234, 1_000_000, 1.5, -1];
const VALUES = {
  time: '15:30',
  date: '23 avril',
  name: 'Ana # {n}',
  names: 'A et B',
  title: '«T»',
};

function numeralsOf(locale: string) {
  return { rules: new Intl.PluralRules(locale), figures: new Intl.NumberFormat(locale) };
}

describe.each(LANGUAGES)('the messages of %s', async (language) => {
  const words = await wordsOf(language);
  const locale = LOCALES[language];
  const messages = Object.fromEntries(
    Object.entries(words).map(([key, text]) => [key, compileMessageOrThrow(text)]),
  );
  const lingui = setupI18n();
  lingui.loadAndActivate({ locale, messages });
  const numerals = numeralsOf(locale);
  const say = (key: string, values: Record<string, string | number>) =>
    formatMessage(messages[key] ?? [], numerals, values);

  it.each(COUNTS)('say the same as Lingui’s own runtime, for %d', (n) => {
    const values = { ...VALUES, n };
    const ours = Object.keys(messages).map((key) => [key, say(key, values)]);
    const theirs = Object.keys(messages).map((key) => [key, lingui._(key, values)]);
    expect(ours.length).toBeGreaterThan(100);
    expect(ours).toEqual(theirs);
  });
});

describe('a message', () => {
  const say = (text: string, values: Record<string, string | number>, locale = 'fr-FR') =>
    formatMessage(compileMessageOrThrow(text), numeralsOf(locale), values);

  it.each([
    ['nothing to fill in', 'Fermer', {}, 'Fermer'],
    ['text that looks like one', 'Par {names}', { names: '{n} #' }, 'Par {n} #'],
    ['a value that is missing', 'Par {names}.', {}, 'Par .'],
    ['a form for one number', '{n, plural, =0 {Rien} one {#} other {#}}', { n: 0 }, 'Rien'],
    [
      'a figure as the language writes it',
      '{n, plural, other {# titres}}',
      { n: 4000 },
      '4\u202F000 titres',
    ],
    [
      'words around a plural',
      'Il y a {n, plural, one {# an} other {# ans}} ici',
      { n: 2 },
      'Il y a 2 ans ici',
    ],
    [
      'a value inside a plural',
      '{n, plural, other {# par {name}}}',
      { n: 3, name: 'Ana' },
      '3 par Ana',
    ],
    ['no form for the number', '{n, plural, other {des titres}}', { n: 1 }, 'des titres'],
  ])('has %s', (_, text, values, said) => {
    expect(say(text, values)).toBe(said);
  });
});

/** The catalogues: one language at a time, loaded when it is wanted and not before. */
import type { CompiledMessage } from '@lingui/message-utils/compileMessage';
import { formatMessage, type Numerals } from './format-message.ts';
import { type Language, LOCALES } from './languages.ts';
import type { MessageArguments, MessageKey } from './messages.ts';

export interface Translation {
  language: Language;
  /** The BCP 47 tag for `Intl`. */
  locale: string;
  t<Key extends MessageKey>(key: Key, ...values: MessageArguments<Key>): string;
  /** Adds the messages that the first view does without (`catalogue-plugin.ts` says which). */
  loadRest(): Promise<void>;
  /** The next `loadRest` asks again. */
  forgetRest(): void;
}

/**
 * The catalogue of one language, loaded once, when it is wanted and not before. Rejects where it does
 * not come; the next call asks again.
 */
export function loadTranslation(language: Language): Promise<Translation> {
  const known = loaded.get(language);
  if (known) return known;
  const loading = load(language);
  loaded.set(language, loading);
  loading.catch(() => loaded.delete(language));
  return loading;
}

/** The words to begin with: better those of another language than none. */
export function loadFirstTranslation(language: Language): Promise<Translation> {
  return loadTranslation(language).catch(() => loadTranslation(language === 'fr' ? 'en' : 'fr'));
}

const loaded = new Map<Language, Promise<Translation>>();

async function load(language: Language): Promise<Translation> {
  const [firstView, rest] = CATALOGUES[language];
  const { messages } = await firstView();
  const locale = LOCALES[language];
  const numerals = numeralsOf(locale);
  const known = new Map(Object.entries(messages));
  let restLoading: Promise<void> | undefined;
  return {
    language,
    locale,
    t: (key, ...[values]) => formatMessage(known.get(key) ?? [key], numerals, values ?? {}),
    loadRest() {
      restLoading ??= rest().then(({ messages: more }) => {
        for (const [key, message] of Object.entries(more)) known.set(key, message);
      });
      // Whoever waits for it is told; nobody may be waiting yet.
      restLoading.catch(() => undefined);
      return restLoading;
    },
    forgetRest() {
      restLoading = undefined;
    },
  };
}

/** Each is made when it is first wanted, and once. */
function numeralsOf(locale: string): Numerals {
  let rules: Intl.PluralRules | undefined;
  let figures: Intl.NumberFormat | undefined;
  return {
    get rules() {
      rules ??= new Intl.PluralRules(locale);
      return rules;
    },
    get figures() {
      figures ??= new Intl.NumberFormat(locale);
      return figures;
    },
  };
}

type Catalogue = () => Promise<{ messages: Record<string, CompiledMessage> }>;

const CATALOGUES: Record<Language, [firstView: Catalogue, rest: Catalogue]> = {
  fr: [() => import('./catalogues/fr.ts?first'), () => import('./catalogues/fr.ts?rest')],
  ar: [() => import('./catalogues/ar.ts?first'), () => import('./catalogues/ar.ts?rest')],
  en: [() => import('./catalogues/en.ts?first'), () => import('./catalogues/en.ts?rest')],
};

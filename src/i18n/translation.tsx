/** The interface's language as a React context: it changes only when the reader changes it. */
import { setupI18n } from '@lingui/core';
import { createContext, type ReactNode, use } from 'react';
import { type Language, LOCALES } from './languages.ts';
import type { MessageArguments, MessageKey } from './messages.ts';

export interface Translation {
  language: Language;
  /** The BCP 47 tag for `Intl`. */
  locale: string;
  t<Key extends MessageKey>(key: Key, ...values: MessageArguments<Key>): string;
}

/** The catalogue of one language, loaded once, when it is wanted and not before. */
export function loadTranslation(language: Language): Promise<Translation> {
  const known = loaded.get(language);
  if (known) return known;
  const loading = CATALOGUES[language]().then(({ messages }): Translation => {
    const i18n = setupI18n();
    const locale = LOCALES[language];
    i18n.loadAndActivate({ locale, messages });
    return { language, locale, t: (key, ...[values]) => i18n._(key, values) };
  });
  loaded.set(language, loading);
  loading.catch(() => loaded.delete(language));
  return loading;
}

const loaded = new Map<Language, Promise<Translation>>();

const CATALOGUES = {
  fr: () => import('./catalogues/fr.ts'),
  ar: () => import('./catalogues/ar.ts'),
  en: () => import('./catalogues/en.ts'),
};

const TranslationContext = createContext<Translation | undefined>(undefined);

export function TranslationProvider(props: { translation: Translation; children: ReactNode }) {
  return <TranslationContext value={props.translation}>{props.children}</TranslationContext>;
}

/** What the interface says, in the language that it is in. */
export function useTranslation(): Translation {
  const translation = use(TranslationContext);
  if (!translation) throw new Error('useTranslation outside of TranslationProvider');
  return translation;
}

/** The interface's language as a React context: it changes only when the reader changes it. */
import { setupI18n } from '@lingui/core';
import { createContext, type ReactNode, use } from 'react';
import { type Language, LOCALES } from './languages.ts';
import type { MessageArguments, MessageKey } from './messages.ts';

/** A catalogue as `cataloguePlugin` compiles it. */
export type Messages = NonNullable<Parameters<typeof setupI18n>[0]>['messages'];

export interface Translation {
  language: Language;
  /** The BCP 47 tag for `Intl`. */
  locale: string;
  t<Key extends MessageKey>(key: Key, ...values: MessageArguments<Key>): string;
}

/** The catalogue of one language, loaded when it is wanted and not before. */
export async function loadTranslation(language: Language): Promise<Translation> {
  const { messages } = await CATALOGUES[language]();
  const i18n = setupI18n();
  const locale = LOCALES[language];
  i18n.loadAndActivate({ locale, messages });
  return { language, locale, t: (key, ...[values]) => i18n._(key, values) };
}

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

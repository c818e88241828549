/** The interface's language as a React context: it changes only when the reader changes it. */
import { createContext, type ReactNode, use } from 'react';
import type { Translation } from './load-translation.ts';

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

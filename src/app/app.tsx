import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, startTransition, useEffect, useLayoutEffect, useState } from 'react';
import { SourceContext } from '../api/source-context.ts';
import { applyPreferences } from '../features/settings/apply-preferences.ts';
import { interfaceLanguage, preferencesSlot } from '../features/settings/preferences.ts';
import { loadTranslation, type Translation } from '../i18n/load-translation.ts';
import { TranslationProvider } from '../i18n/translation.tsx';
import { useSlot } from '../ui/use-slot.ts';
import { ConfigContext } from './newsroom.ts';
import type { Services } from './services.ts';

interface PagesProps {
  /** The words to begin with. */
  firstTranslation: Translation;
  /** The router's provider: another one where pages are made before anybody looks at them. */
  children: ReactNode;
}

/** The whole reader: what every part of it shares, around its pages. */
export function App({ services, ...pages }: PagesProps & { services: Services }) {
  const { config, source, queryClient } = services;
  return (
    <ConfigContext value={config}>
      <SourceContext value={source}>
        <QueryClientProvider client={queryClient}>
          <Pages siteLanguage={config.language} {...pages} />
        </QueryClientProvider>
      </SourceContext>
    </ConfigContext>
  );
}

/**
 * The pages in the reader's language. Another language is loaded behind the one that is shown, which
 * stays where the other does not come.
 */
function Pages({
  siteLanguage,
  firstTranslation,
  children,
}: PagesProps & { siteLanguage: string }) {
  const preferences = useSlot(preferencesSlot);
  const [translation, setTranslation] = useState(firstTranslation);
  const { language } = translation;

  useEffect(() => {
    const wanted = interfaceLanguage(preferences, siteLanguage);
    if (wanted === language) return;
    let isWanted = true;
    loadTranslation(wanted).then(
      (next) => isWanted && startTransition(() => setTranslation(next)),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [preferences, siteLanguage, language]);

  // What is stored, not what a page that came as HTML was rendered with.
  useLayoutEffect(() => {
    const apply = () => applyPreferences({ ...preferencesSlot.read(), language }, siteLanguage);
    apply();
    return preferencesSlot.subscribe(apply);
  }, [language, siteLanguage]);
  return <TranslationProvider translation={translation}>{children}</TranslationProvider>;
}

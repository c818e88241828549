import { QueryClientProvider } from '@tanstack/react-query';
import { Suspense, use, useDeferredValue, useLayoutEffect } from 'react';
import { RouterProvider } from 'react-router';
import { SourceContext } from '../api/source-context.ts';
import { applyPreferences } from '../features/settings/apply-preferences.ts';
import { interfaceLanguage, preferencesSlot } from '../features/settings/preferences.ts';
import { loadTranslation, TranslationProvider } from '../i18n/translation.tsx';
import { useSlot } from '../ui/use-slot.ts';
import { ConfigContext } from './newsroom.ts';
import type { Services } from './services.ts';

type Router = Parameters<typeof RouterProvider>[0]['router'];

/** The whole reader: what every part of it shares, around its pages. */
export function App({ services, router }: { services: Services; router: Router }) {
  const { config, source, queryClient } = services;
  return (
    <ConfigContext value={config}>
      <SourceContext value={source}>
        <QueryClientProvider client={queryClient}>
          <Suspense>
            <Translated siteLanguage={config.language} router={router} />
          </Suspense>
        </QueryClientProvider>
      </SourceContext>
    </ConfigContext>
  );
}

/** The pages in the reader's language. Another language is loaded behind the one that is shown. */
function Translated({ siteLanguage, router }: { siteLanguage: string; router: Router }) {
  const preferences = useSlot(preferencesSlot);
  const wanted = interfaceLanguage(preferences, siteLanguage);
  const language = useDeferredValue(wanted);
  const translation = use(loadTranslation(language));
  useLayoutEffect(
    () => applyPreferences({ ...preferences, language }, siteLanguage),
    [preferences, language, siteLanguage],
  );
  return (
    <TranslationProvider translation={translation}>
      <RouterProvider router={router} />
    </TranslationProvider>
  );
}

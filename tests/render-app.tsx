import { act, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { createContractSource } from '../src/api/contract/contract-source.ts';
import type { NewsSource } from '../src/api/source.ts';
import { App } from '../src/app/app.tsx';
import type { Config } from '../src/app/config.ts';
import { createRoutes } from '../src/app/routes.tsx';
import { createServices } from '../src/app/services.ts';
import { interfaceLanguage, preferencesSlot } from '../src/features/settings/preferences.ts';
import { loadFirstTranslation } from '../src/i18n/load-translation.ts';
import { newsroom } from './newsroom.ts';

interface RenderOptions {
  config?: Partial<Config>;
  /** How long the newsroom may take, in milliseconds. */
  timeoutMs?: number;
  /** Another newsroom than the sample. */
  source?: NewsSource;
}

/** Mounts the real routes at `address`, with a fresh client, on the sample newsroom of this test. */
export async function renderApp(address = '/', options: RenderOptions = {}) {
  const config: Config = {
    source: 'contract',
    url: 'http://localhost:3000/api',
    language: 'fr',
    timeZone: 'Africa/Casablanca',
    ...options.config,
  };
  const source = options.source ?? createContractSource(config.url, options.timeoutMs);
  const services = createServices(config, source, 1);
  const router = createMemoryRouter(createRoutes(services), { initialEntries: [address] });
  const user = userEvent.setup();
  const language = interfaceLanguage(preferencesSlot.read(), config.language);
  const firstTranslation = await loadFirstTranslation(language);
  const view = await act(async () =>
    render(
      <App services={services} firstTranslation={firstTranslation}>
        <RouterProvider router={router} />
      </App>,
    ),
  );
  return { ...view, user, router, services, newsroom };
}

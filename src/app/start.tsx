import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { interfaceLanguage, preferencesSlot } from '../features/settings/preferences.ts';
import { loadTranslation } from '../i18n/translation.tsx';
import { App } from './app.tsx';
import type { Config } from './config.ts';
import { loadFaces } from './load-faces.ts';
import { createRoutes } from './routes.tsx';
import { createServices } from './services.ts';

/** A page that takes longer than this is shown without its article first. */
const PATIENCE_MS = 200;

/**
 * Puts the reader into `root`, at the address that the browser shows. The first page is rendered once
 * where its data is already here, rather than as a skeleton and then again.
 */
export async function start(config: Config, root: HTMLElement): Promise<void> {
  const language = interfaceLanguage(preferencesSlot.read(), config.language);
  loadFaces(language);
  const services = createServices(config);
  const router = createBrowserRouter(createRoutes(services));
  await Promise.all([loadTranslation(language), firstPage(router)]);
  startTransition(() => createRoot(root).render(<App services={services} router={router} />));
}

type Router = ReturnType<typeof createBrowserRouter>;

/** Resolves when the first page's loaders are done, or the reader has waited enough. */
function firstPage(router: Router): Promise<void> {
  return new Promise((resolve) => {
    if (router.state.initialized) return resolve();
    router.subscribe(({ initialized }) => {
      if (initialized) resolve();
    });
    setTimeout(resolve, PATIENCE_MS);
  });
}

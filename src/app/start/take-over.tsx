import { startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { createContractSource } from '../../api/contract/contract-source.ts';
import { interfaceLanguage, preferencesSlot } from '../../features/settings/preferences.ts';
import { loadFirstTranslation } from '../../i18n/load-translation.ts';
import { App } from '../app.tsx';
import type { Config } from '../config.ts';
import { createRoutes } from '../routes.tsx';
import { createServices } from '../services.ts';
import { facesOf, showFromNextPage } from './faces.ts';
import { patientSource } from './patient-source.ts';
import { fillQueries, type PrerenderedPage } from './prerendered-page.ts';

/**
 * Brings a page to life that came as HTML. Nothing on it moves: it is rendered from what it was made
 * from, and what has grown old is refreshed behind it.
 */
export async function takeOver(
  config: Config,
  page: PrerenderedPage,
  root: HTMLElement,
): Promise<void> {
  const { pathname, search, hash } = location;
  if (pathname !== page.path) history.replaceState(history.state, '', page.path + search + hash);

  // What is newer than the page must not come while its parts are taken over as they were made.
  const source = patientSource(createContractSource(config.url), takenOver());
  const services = createServices(config, source);
  fillQueries(services.queryClient, page.queries);
  const router = createBrowserRouter(createRoutes(services), {
    hydrationData: { loaderData: page.loaderData },
  });
  const language = interfaceLanguage(preferencesSlot.read(), config.language);
  const firstTranslation = await loadFirstTranslation(language);
  const app = (
    <App services={services} firstTranslation={firstTranslation}>
      <RouterProvider router={router} useTransitions={false} />
    </App>
  );
  if (firstTranslation.language === page.language) {
    startTransition(() => void hydrateRoot(root, app));
  } else {
    await (await import('./render-anew.ts')).renderAnew(app, root);
  }
  void showFromNextPage(facesOf(language, config.language), router);
}

/** What the slowest phone takes to take a page over, in milliseconds. */
const TAKEN_OVER_MS = 1000;

/** When the page is taken over, or the reader does something. */
function takenOver(): Promise<unknown> {
  return new Promise((resolve) => {
    setTimeout(resolve, TAKEN_OVER_MS);
    for (const sign of ['pointerdown', 'keydown']) addEventListener(sign, resolve, { once: true });
  });
}

import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { App } from '../app.tsx';
import type { Config } from '../config.ts';
import { removeDocumentTitle } from '../document-title.tsx';
import { createRoutes } from '../routes.tsx';
import { createServices } from '../services.ts';
import type { EarlyStart } from './early-start.ts';
import { facesOf, prepareFaces } from './faces.ts';

/** A page that takes longer than this is shown without its article first. */
const PATIENCE_MS = 200;

/**
 * Puts the reader into `root`, at the address that the browser shows. The first page is rendered once
 * where its data is already here, rather than as a skeleton and then again.
 */
export async function start(config: Config, early: EarlyStart, root: HTMLElement): Promise<void> {
  const services = createServices(config, early.source);
  const router = createBrowserRouter(createRoutes(services));
  const translation = await early.translation;
  const faces = facesOf(translation.language, config.language);
  await Promise.all([firstPage(router), prepareFaces(faces, import.meta.url, router)]);
  // A host that has no page for an address may have given another one for it, such as the front page.
  removeDocumentTitle();
  createRoot(root).render(
    <App services={services} firstTranslation={translation}>
      <RouterProvider router={router} useTransitions={false} />
    </App>,
  );
}

/** Resolves when the first page's loaders are done, or the reader has waited enough. */
function firstPage(router: ReturnType<typeof createBrowserRouter>): Promise<void> {
  return new Promise((resolve) => {
    if (router.state.initialized) return resolve();
    router.subscribe(({ initialized }) => {
      if (initialized) resolve();
    });
    setTimeout(resolve, PATIENCE_MS);
  });
}

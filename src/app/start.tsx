import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { App } from './app.tsx';
import type { Config } from './config.ts';
import { createRoutes } from './routes.tsx';
import { createServices } from './services.ts';

/** Puts the reader into `root`, at the address that the browser shows. */
export function start(config: Config, root: HTMLElement): void {
  const services = createServices(config);
  const router = createBrowserRouter(createRoutes(services));
  startTransition(() => createRoot(root).render(<App services={services} router={router} />));
}

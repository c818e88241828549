import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { keepTypedWords } from '../../features/comments/typed-before.ts';

/** Puts `app` in the place of a page that came as HTML in another language than the reader's. */
export function renderAnew(app: ReactNode, root: HTMLElement): void {
  const form = root.querySelector('form');
  if (form) keepTypedWords(form);
  for (const tag of document.querySelectorAll('title, link[rel=canonical]')) tag.remove();
  delete document.documentElement.dataset.madeIn;
  // At once, so that nothing can be written into the old form any more.
  flushSync(() => createRoot(root).render(app));
}

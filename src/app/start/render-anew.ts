import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { removeDocumentTitle } from '../document-title.tsx';
import { isWrittenIn } from '../is-written-in.ts';

/** Puts `app` in the place of a page that came as HTML in another language than the reader's. */
export async function renderAnew(app: ReactNode, root: HTMLElement): Promise<void> {
  const form = root.querySelector('form');
  if (form && isWrittenIn('#root form :is(input, textarea)')) {
    const { keepTypedWords } = await import('../../features/comments/writing/typed-before.ts');
    keepTypedWords(form);
  }
  removeDocumentTitle();
  delete document.documentElement.dataset.madeIn;
  // At once, so that nothing can be written into the old form any more.
  flushSync(() => createRoot(root).render(app));
}

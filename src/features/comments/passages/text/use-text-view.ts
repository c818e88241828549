import { useLayoutEffect, useState } from 'react';
import type { Block } from '../../../../api/model.ts';
import { type TextView, textViewOf } from './text-view.ts';

export interface ReadText {
  root: HTMLElement;
  view: TextView;
  /** What the page was made from. */
  body: readonly Block[];
}

/** The text of the article that the page shows, read again whenever it shows another `body`. */
export function useTextView(body: readonly Block[]): ReadText | undefined {
  const [read, setRead] = useState<ReadText>();
  // Before it is painted: what stands beside the text must not stand beside another one for a moment.
  useLayoutEffect(() => {
    const root = document.querySelector('[data-aside]')?.parentElement?.parentElement;
    setRead(root ? { root, view: textViewOf(root), body } : undefined);
  }, [body]);
  return read;
}

import { createContext, use } from 'react';
import type { NewsSource } from './source.ts';

/** The newsroom that this page reads from; it never changes while the page lives. */
export const SourceContext = createContext<NewsSource | undefined>(undefined);

export function useSource(): NewsSource {
  const source = use(SourceContext);
  if (!source) throw new Error('useSource outside of SourceContext');
  return source;
}

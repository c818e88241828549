import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { HeadlineFilter } from '../../api/source.ts';
import { useSource } from '../../api/source-context.ts';

/** Undefined until it is asked for, and once it is here. */
export type LoadState = 'loading' | 'failed' | undefined;

interface OlderHeadlines {
  /** Of each cursor. */
  state: Readonly<Record<string, LoadState>>;
  /** Adds to the list what a cursor leads to. */
  load: (cursor: string) => void;
}

/** Headlines below those that are known: at the end of the list, and where some are missing in it. */
export function useOlderHeadlines(filter: HeadlineFilter): OlderHeadlines {
  const source = useSource();
  const queryClient = useQueryClient();
  const [state, setState] = useState<OlderHeadlines['state']>({});

  const load = (cursor: string) => {
    const become = (now: LoadState) => setState((before) => ({ ...before, [cursor]: now }));
    become('loading');
    import('./load-older.ts')
      .then(({ loadOlder }) => loadOlder(queryClient, source, filter, cursor))
      .then(
        () => become(undefined),
        () => become('failed'),
      );
  };
  return { state, load };
}

import { useSyncExternalStore } from 'react';

/** False in a page that came as HTML and until it is taken over: a control may not answer yet. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    nothingChanges,
    () => true,
    () => false,
  );
}

function nothingChanges(): () => void {
  return () => {};
}

import { useCallback, useSyncExternalStore } from 'react';

/**
 * Whether a media query holds now; re-renders when that changes.
 * @param isPrerendered what is taken for true in pages that are made before anybody looks at them
 */
export function useMedia(query: string, isPrerendered: boolean): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const list = matchMedia(query);
      list.addEventListener('change', onChange);
      return () => list.removeEventListener('change', onChange);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => matchMedia(query).matches,
    () => isPrerendered,
  );
}

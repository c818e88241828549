import { useCallback, useSyncExternalStore } from 'react';

/** Whole seconds until an instant (milliseconds since the epoch), counted down; 0 once it is past. */
export function useSecondsLeft(instant: number): number {
  const subscribe = useCallback(
    (onTick: () => void) => {
      const timer = setInterval(() => {
        if (secondsUntil(instant) === 0) clearInterval(timer);
        onTick();
      }, 1000);
      return () => clearInterval(timer);
    },
    [instant],
  );
  const read = () => secondsUntil(instant);
  return useSyncExternalStore(subscribe, read, read);
}

function secondsUntil(instant: number): number {
  return Math.max(0, Math.ceil((instant - Date.now()) / 1000));
}

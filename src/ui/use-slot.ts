import { useSyncExternalStore } from 'react';
import type { Slot } from '../lib/storage.ts';

/**
 * A slot of the local store as state: re-renders on every write, in this tab or another. A page that
 * came as HTML was made for nobody: taking it over begins with what an empty device has.
 */
export function useSlot<T>(slot: Slot<T>): T {
  return useSyncExternalStore(slot.subscribe, slot.read, () => slot.initial);
}

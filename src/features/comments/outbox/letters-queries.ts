import { queryOptions } from '@tanstack/react-query';
import type { Letter } from './letter.ts';

/** This reader's letters; whoever follows the outbox asks again when one has changed. */
export function lettersOptions() {
  return queryOptions({
    queryKey: ['letters'],
    queryFn: async (): Promise<Letter[]> => {
      const { letterStore } = await import('./letter-store.ts');
      return letterStore.readLetters();
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });
}

import { useQuery } from '@tanstack/react-query';
import { heldUntil } from './letter-times.ts';
import { lettersOptions } from './letters-queries.ts';

/**
 * Until when no letter of this reader goes because the newsroom asked to wait, in milliseconds since the
 * epoch; past, or 0, where nothing holds them back.
 */
export function useHeldUntil(): number {
  const { data: letters = [], dataUpdatedAt } = useQuery({ ...lettersOptions(), enabled: false });
  return heldUntil(letters, dataUpdatedAt, { isOnline: true });
}

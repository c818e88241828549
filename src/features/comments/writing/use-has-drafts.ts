import { useSyncExternalStore } from 'react';
import { draftsSlot, wordsUnder } from './comment-drafts.ts';

/** Whether the reader has begun anything under an article. */
export function useHasDrafts(articleId: string): boolean {
  return useSyncExternalStore(
    draftsSlot.subscribe,
    () => wordsUnder(draftsSlot.read(), articleId).length > 0,
    () => false,
  );
}

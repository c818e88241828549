import { useMemo, useSyncExternalStore } from 'react';
import { begunAnswers, draftsSlot } from './comment-drafts.ts';

const NONE = '[]';

/** The comments of an article that an answer was begun to: the same set while one types. */
export function useBegunAnswers(articleId: string): ReadonlySet<string> {
  const ids = useSyncExternalStore(
    draftsSlot.subscribe,
    () => JSON.stringify(begunAnswers(draftsSlot.read(), articleId).sort()),
    () => NONE,
  );
  return useMemo(() => new Set<string>(JSON.parse(ids)), [ids]);
}

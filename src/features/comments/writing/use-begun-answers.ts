import { useMemo, useSyncExternalStore } from 'react';
import * as v from 'valibot';
import { begunAnswers, draftsSlot } from './comment-drafts.ts';

const NONE = '[]';
const idsSchema = v.array(v.string());

/** The comments of an article that an answer was begun to: the same set while one types. */
export function useBegunAnswers(articleId: string): ReadonlySet<string> {
  const ids = useSyncExternalStore(
    draftsSlot.subscribe,
    () => JSON.stringify(begunAnswers(draftsSlot.read(), articleId).sort()),
    () => NONE,
  );
  return useMemo(() => new Set(v.parse(idsSchema, JSON.parse(ids))), [ids]);
}

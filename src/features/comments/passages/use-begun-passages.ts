import { useMemo, useSyncExternalStore } from 'react';
import * as v from 'valibot';
import { quoteSchema } from '../../../api/contract/schemas.ts';
import type { Quote } from '../../../api/model.ts';
import { isGivenBack, type Letter } from '../outbox/letter.ts';
import { begunPassages, draftsSlot } from '../writing/comment-drafts.ts';

const NONE = '[]';
const quotesSchema = v.array(quoteSchema);

/**
 * The passages of an article on which this reader has words that were not sent, or were refused: the
 * same ones while one types.
 */
export function useBegunPassages(articleId: string, letters: readonly Letter[]): readonly Quote[] {
  const keys = letters.map(({ key }) => key);
  const drafts = useSyncExternalStore(
    draftsSlot.subscribe,
    () => JSON.stringify(begunPassages(draftsSlot.read(), articleId, keys)),
    () => NONE,
  );
  return useMemo(() => {
    const refused = letters
      .filter(isGivenBack)
      .flatMap(({ comment: { parentId, quote } }) =>
        parentId === undefined && quote ? [quote] : [],
      );
    return [...v.parse(quotesSchema, JSON.parse(drafts)), ...refused];
  }, [drafts, letters]);
}

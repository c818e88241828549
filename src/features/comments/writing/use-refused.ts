import { useLayoutEffect, useState } from 'react';
import type { NewComment } from '../../../api/model.ts';
import type { Letter } from '../outbox/letter.ts';
import { takeBack } from '../outbox/own-letters.ts';
import { type PostFailure, remainingFailure } from '../outbox/post-failure.ts';
import { type DraftPlace, givenBackAt } from './draft-place.ts';

/**
 * Takes a letter back that was written here and refused, unless other words stand here by now; gives
 * why it was refused, as long as what was refused is not changed.
 */
export function useRefused(
  place: DraftPlace,
  text: string,
  letters: readonly Letter[],
  comment: NewComment,
): PostFailure | undefined {
  const [failed, setFailed] = useState<{ comment: NewComment; failure: PostFailure }>();
  const refused = givenBackAt(place, letters);
  const isFree = text === '' || text.trim() === refused?.comment.text;
  // Before it is painted: its row would say for a moment what the form says next.
  useLayoutEffect(() => {
    if (!isFree || !refused) return;
    setFailed({ comment: refused.comment, failure: refused.state.failure });
    void takeBack(refused);
  }, [refused, isFree]);
  if (!failed || (isAboutAll(failed.failure) && failed.comment.text !== comment.text)) return;
  return remainingFailure(failed, comment);
}

/** True where no field is named: other words may fare better. */
function isAboutAll(failure: PostFailure): boolean {
  return failure.kind === 'ended' || (failure.kind === 'wrong' && failure.fields.length === 0);
}

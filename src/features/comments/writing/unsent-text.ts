import type { Letter } from '../outbox/letter.ts';
import { type draftsSlot, draftText, sentKey } from './comment-drafts.ts';
import type { DraftPlace } from './draft-place.ts';

/**
 * What stands in a form. Words on their way stand in the thread, and their draft only waits until the
 * newsroom has them: it is shown again if it will not have them.
 */
export function unsentText(
  drafts: ReturnType<typeof draftsSlot.read>,
  place: DraftPlace,
  letters: readonly Letter[],
): string {
  const key = sentKey(drafts, place);
  const isUnderWay = letters.some(
    (letter) => letter.key === key && letter.state.kind !== 'refused',
  );
  return key !== undefined && isUnderWay ? '' : draftText(drafts, place);
}

import { useQuery } from '@tanstack/react-query';
import type { Dispatch, RefObject } from 'react';
import type { CommentPage, Quote } from '../../../api/model.ts';
import { useSecondsLeft } from '../../../ui/use-seconds-left.ts';
import { useSlot } from '../../../ui/use-slot.ts';
import type { Letter } from '../outbox/letter.ts';
import { lettersOptions } from '../outbox/letters-queries.ts';
import type { ThreadRow } from '../thread/thread.ts';
import type { ThreadAction, ThreadSetting, ThreadState } from '../thread/thread-state.ts';
import { draftsSlot, wordsUnder } from './comment-drafts.ts';
import { nameOf, partsOf } from './draft-place.ts';
import { KeptWords } from './kept-words.tsx';
import { strayDrafts } from './stray-drafts.ts';

interface StrayWordsProps {
  rows: readonly ThreadRow[];
  pages: readonly CommentPage[];
  /** True where there are pages that were not asked for. */
  hasMore: boolean;
  setting: ThreadSetting;
  /** The passage that the form at the head speaks of. */
  quote: ThreadState['quote'];
  dispatch: Dispatch<ThreadAction>;
  focusAfter: RefObject<HTMLElement | null>;
}

/** Drafts that have lost their place: what they answer is gone or hidden, or may not be changed any more. */
export function StrayWords(props: StrayWordsProps) {
  const { rows, pages, hasMore, setting, quote, dispatch, focusAfter } = props;
  const { articleId } = setting;
  const drafts = wordsUnder(useSlot(draftsSlot), articleId);
  const here = quote && nameOf({ articleId, quote });
  // Whoever follows the outbox asks for them; all of them, undefined while nobody has.
  const { data: letters } = useQuery({ ...lettersOptions(), enabled: false });
  const endOf = ({ state }: Letter) =>
    state.kind === 'taken' && state.answer.manageToken !== undefined
      ? state.takenAt + setting.editSeconds * 1000
      : 0;
  const edited = new Set(drafts.map(({ place }) => partsOf(place).edits));
  const last = Math.max(0, ...(letters ?? []).filter(({ key }) => edited.has(key)).map(endOf));
  const left = useSecondsLeft(last);
  const stray = strayDrafts({
    drafts,
    rows,
    pages,
    hasMore,
    letters,
    canReply: setting.canReply,
    canEdit: (letter) => left * 1000 > last - endOf(letter),
    isOffered: (place) => place === here,
  });
  const handleResume = (wanted: Quote) => dispatch({ kind: 'speak', quote: wanted });
  return <KeptWords drafts={stray} focusAfter={focusAfter} onResume={handleResume} />;
}

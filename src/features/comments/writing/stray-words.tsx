import { useQuery } from '@tanstack/react-query';
import type { RefObject } from 'react';
import type { CommentPage } from '../../../api/model.ts';
import { useSecondsLeft } from '../../../ui/use-seconds-left.ts';
import { useSlot } from '../../../ui/use-slot.ts';
import type { Letter } from '../outbox/letter.ts';
import { lettersOptions } from '../outbox/letters-queries.ts';
import type { ThreadRow } from '../thread/thread.ts';
import type { ThreadSetting } from '../thread/thread-state.ts';
import { draftsSlot, wordsUnder } from './comment-drafts.ts';
import { partsOf } from './draft-place.ts';
import { KeptWords } from './kept-words.tsx';
import { strayDrafts } from './stray-drafts.ts';

interface StrayWordsProps {
  rows: readonly ThreadRow[];
  pages: readonly CommentPage[];
  /** True where there are pages that were not asked for. */
  hasMore: boolean;
  setting: ThreadSetting;
  focusAfter: RefObject<HTMLElement | null>;
}

/** Drafts that have lost their place: what they answer is gone or hidden, or may not be changed any more. */
export function StrayWords({ rows, pages, hasMore, setting, focusAfter }: StrayWordsProps) {
  const drafts = wordsUnder(useSlot(draftsSlot), setting.articleId);
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
  });
  return <KeptWords drafts={stray} focusAfter={focusAfter} />;
}

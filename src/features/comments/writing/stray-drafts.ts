/** Drafts under an open article whose form no row offers any more: nothing would show their words. */
import type { CommentPage } from '../../../api/model.ts';
import type { Letter } from '../outbox/letter.ts';
import { rowId } from '../thread/row-id.ts';
import type { ThreadRow } from '../thread/thread.ts';
import type { CommentDraft } from './comment-drafts.ts';
import { partsOf } from './draft-place.ts';

export interface StrayInput {
  /** Under the article. */
  drafts: readonly CommentDraft[];
  rows: readonly ThreadRow[];
  pages: readonly CommentPage[];
  /** True where there are pages that were not asked for. */
  hasMore: boolean;
  /** Undefined while they are not known. */
  letters: readonly Letter[] | undefined;
  canReply: boolean;
  /** Whether the newsroom still lets this letter's comment be changed. */
  canEdit(letter: Letter): boolean;
  /** Whether a form stands, or is offered, for the passage of the draft with this name. */
  isOffered(place: string): boolean;
}

/** Those that no form can be opened for; where that is not known yet, there may be one. */
export function strayDrafts(input: StrayInput): CommentDraft[] {
  const { drafts, letters, canReply, canEdit, isOffered } = input;
  return drafts.filter(({ place, key }) => {
    const { parent, edits, isOnPassage } = partsOf(place);
    if (key !== undefined && letters?.some((letter) => letter.key === key)) return false;
    if (parent !== undefined) return !canReply || isOut(parent, input);
    if (edits === undefined) return isOnPassage === true && !isOffered(place);
    if (letters === undefined) return false;
    const letter = letters.find((one) => one.key === edits);
    if (letter?.state.kind !== 'taken' || !canEdit(letter)) return true;
    return isOut(letter.state.answer.id, input);
  });
}

/** True where a comment is shown nowhere, so that nothing can be opened below it. */
function isOut(id: string, { rows, pages, hasMore }: StrayInput): boolean {
  const row = rows.find((one) => rowId(one) === id);
  if (row?.kind === 'missing') return !row.isComing;
  if (row) return row.kind !== 'comment' || row.comment.status === 'removed';
  const isFolded = rows.some((one) => one.isFolded);
  const listed = pages.flatMap(({ items }) => items).find((comment) => comment.id === id);
  if (listed) return listed.status === 'removed';
  return !hasMore && !isFolded;
}

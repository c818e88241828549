/**
 * What readers wrote and have not sent, one draft for each place that words can be written for, kept on
 * the device at every letter and never dropped to make room. A draft that is sent keeps its key until
 * its words change, so that sending them again after a lost answer posts once, even after a reload.
 */
import * as v from 'valibot';
import { newKey } from '../../../lib/new-key.ts';
import { defineSlot } from '../../../lib/storage.ts';
import { type DraftPlace, nameOf, partsOf } from './draft-place.ts';

const draftsSchema = v.array(
  v.object({ place: v.string(), text: v.string(), key: v.optional(v.string()) }),
);

/** Version 1 knew one draft for each article. */
const articleDraftsSchema = v.array(
  v.object({ articleId: v.string(), text: v.string(), key: v.optional(v.string()) }),
);

type CommentDraft = v.InferOutput<typeof draftsSchema>[number];

/** Newest first. */
export const draftsSlot = defineSlot<CommentDraft[]>({
  name: 'comment-drafts',
  version: 2,
  initial: [],
  parse(stored) {
    const result = v.safeParse(draftsSchema, stored);
    return result.success ? result.output : undefined;
  },
  migrate(stored, version) {
    const result = v.safeParse(articleDraftsSchema, stored);
    if (version !== 1 || !result.success) return undefined;
    return result.output.map(({ articleId, ...draft }) => ({
      place: nameOf({ articleId }),
      ...draft,
    }));
  },
});

/** The draft's words; empty where there is none. */
export function draftText(drafts: readonly CommentDraft[], place: DraftPlace): string {
  return draftOf(drafts, place)?.text ?? '';
}

/** Keeps `text`, and forgets a draft that is emptied. Gives false where the device keeps nothing. */
export function saveDraft(place: DraftPlace, text: string): boolean {
  const name = nameOf(place);
  const others = draftsSlot.read().filter((draft) => draft.place !== name);
  return draftsSlot.write(text === '' ? others : [{ place: name, text }, ...others]);
}

/**
 * Keeps `text` too: below the words that stand there already, unless they are the same.
 * @param key that it was sent under, for as long as nothing else stands there
 */
export function addToDraft(place: DraftPlace, text: string, key?: string): boolean {
  const drafts = draftsSlot.read();
  const standing = draftText(drafts, place);
  if (standing === text) return true;
  if (standing !== '') return saveDraft(place, `${standing}\n\n${text}`);
  return draftsSlot.write([{ place: nameOf(place), text, ...(key && { key }) }, ...drafts]);
}

/** The `Idempotency-Key` of the draft's words: the same one until they change. */
export function keyOfDraft(place: DraftPlace): string {
  const drafts = draftsSlot.read();
  const key = draftOf(drafts, place)?.key ?? newKey();
  const name = nameOf(place);
  draftsSlot.write(drafts.map((draft) => (draft.place === name ? { ...draft, key } : draft)));
  return key;
}

/** The key that the draft's words were sent under, where they were. */
export function sentKey(drafts: readonly CommentDraft[], place: DraftPlace): string | undefined {
  return draftOf(drafts, place)?.key;
}

/** Removes the draft that was sent under `key`, unless its words have changed since. */
export function dropSentDraft(key: string): void {
  const drafts = draftsSlot.read();
  if (drafts.some((draft) => draft.key === key)) {
    draftsSlot.write(drafts.filter((draft) => draft.key !== key));
  }
}

/** Ends the series of attempts under `key`: the newsroom has answered for it. */
export function forgetKey(key: string): void {
  const drafts = draftsSlot.read();
  if (drafts.every((draft) => draft.key !== key)) return;
  draftsSlot.write(
    drafts.map((draft) => (draft.key === key ? { place: draft.place, text: draft.text } : draft)),
  );
}

/** The comments of an article that an answer was begun to. */
export function begunAnswers(drafts: readonly CommentDraft[], articleId: string): string[] {
  return drafts.flatMap(({ place }) => {
    const { article, parent } = partsOf(place);
    return article === articleId && parent !== undefined ? [parent] : [];
  });
}

function draftOf(drafts: readonly CommentDraft[], place: DraftPlace): CommentDraft | undefined {
  const name = nameOf(place);
  return drafts.find((draft) => draft.place === name);
}

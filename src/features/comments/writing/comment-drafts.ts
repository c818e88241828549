/**
 * What readers wrote and have not sent, one draft per article, kept on the device at every letter.
 * A draft that was sent keeps its key until its words change, so that sending them again after a
 * lost answer posts once, even after a reload.
 */
import * as v from 'valibot';
import { defineSlot } from '../../../lib/storage.ts';

const MOST = 50;

const draftsSchema = v.array(
  v.object({ articleId: v.string(), text: v.string(), key: v.optional(v.string()) }),
);

type CommentDraft = v.InferOutput<typeof draftsSchema>[number];

/** Newest first. */
export const draftsSlot = defineSlot<CommentDraft[]>({
  name: 'comment-drafts',
  version: 1,
  initial: [],
  parse(stored) {
    const result = v.safeParse(draftsSchema, stored);
    return result.success ? result.output : undefined;
  },
});

/** The draft's words; empty where there is none. */
export function draftText(drafts: readonly CommentDraft[], articleId: string): string {
  return draftOf(drafts, articleId)?.text ?? '';
}

/** Keeps `text`, and forgets a draft that is emptied. Gives false where the device keeps nothing. */
export function saveDraft(articleId: string, text: string): boolean {
  const others = draftsSlot.read().filter((draft) => draft.articleId !== articleId);
  return draftsSlot.write(text === '' ? others : [{ articleId, text }, ...others].slice(0, MOST));
}

/** The `Idempotency-Key` of the draft's words: the same one until they change. */
export function keyOfDraft(articleId: string): string {
  const drafts = draftsSlot.read();
  const key = draftOf(drafts, articleId)?.key ?? newKey();
  draftsSlot.write(
    drafts.map((draft) => (draft.articleId === articleId ? { ...draft, key } : draft)),
  );
  return key;
}

/** Ends the series of attempts under `key`: the newsroom has refused it for good. */
export function forgetKey(key: string): void {
  draftsSlot.write(
    draftsSlot
      .read()
      .map((draft) =>
        draft.key === key ? { articleId: draft.articleId, text: draft.text } : draft,
      ),
  );
}

/** Removes the draft that was sent under `key`, unless its words have changed since. */
export function dropSentDraft(key: string): void {
  draftsSlot.write(draftsSlot.read().filter((draft) => draft.key !== key));
}

function draftOf(drafts: readonly CommentDraft[], articleId: string): CommentDraft | undefined {
  return drafts.find((draft) => draft.articleId === articleId);
}

/** 128 random bits; unlike `crypto.randomUUID`, also on a page that is not served securely. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

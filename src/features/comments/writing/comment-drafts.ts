/**
 * What readers wrote and have not sent, one draft for each place that words can be written for, kept on
 * the device at every letter and never dropped to make room. A draft that is sent keeps its key until
 * its words change, so that sending them again after a lost answer posts once, even after a reload.
 */
import * as v from 'valibot';
import { quoteSchema } from '../../../api/contract/schemas.ts';
import type { Quote } from '../../../api/model.ts';
import { newKey } from '../../../lib/new-key.ts';
import { defineSlot } from '../../../lib/storage.ts';
import { type DraftPlace, nameOf, partsOf } from './draft-place.ts';

const draftsSchema = v.array(
  v.object({
    place: v.string(),
    text: v.string(),
    key: v.optional(v.string()),
    /** The passage that is spoken of, with its place in the article; its words are in the name too. */
    quote: v.fallback(v.optional(quoteSchema), undefined),
  }),
);

/** Version 1 knew one draft for each article. */
const articleDraftsSchema = v.array(
  v.object({ articleId: v.string(), text: v.string(), key: v.optional(v.string()) }),
);

export type CommentDraft = v.InferOutput<typeof draftsSchema>[number];

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
  return putDraft(nameOf(place), text === '' ? undefined : { text, quote: place.quote });
}

/**
 * Keeps `text` too: below the words that stand there already, unless they are the same.
 * @param key that it was sent under, for as long as nothing else stands there
 */
export function addToDraft(place: DraftPlace, text: string, key?: string): boolean {
  const standing = draftText(draftsSlot.read(), place);
  if (standing === text) return draftsSlot.isStored();
  if (standing !== '') return saveDraft(place, `${standing}\n\n${text}`);
  return putDraft(nameOf(place), { text, quote: place.quote, ...(key && { key }) });
}

/** The `Idempotency-Key` of the draft's words: the same one until they change. */
export function keyOfDraft(place: DraftPlace): string {
  const draft = draftOf(draftsSlot.read(), place);
  const key = draft?.key ?? newKey();
  if (draft && draft.key !== key) putDraft(draft.place, { ...draft, key });
  return key;
}

/** The key that the draft's words were sent under, where they were. */
export function sentKey(drafts: readonly CommentDraft[], place: DraftPlace): string | undefined {
  return draftOf(drafts, place)?.key;
}

/** Removes the draft that was sent under `key`, unless its words have changed since. */
export function dropSentDraft(key: string): void {
  for (const { place } of sentUnder(key)) putDraft(place, undefined);
}

/** Ends the series of attempts under `key`: the newsroom has answered for it. */
export function forgetKey(key: string): void {
  for (const { place, text, quote } of sentUnder(key)) putDraft(place, { text, quote });
}

/** The comments of an article that an answer was begun to. */
export function begunAnswers(drafts: readonly CommentDraft[], articleId: string): string[] {
  return drafts.flatMap(({ place }) => {
    const { article, parent } = partsOf(place);
    return article === articleId && parent !== undefined ? [parent] : [];
  });
}

/** The passages of an article that a comment was begun on, but for one that was sent under one of `keys`. */
export function begunPassages(
  drafts: readonly CommentDraft[],
  articleId: string,
  keys: readonly string[],
): Quote[] {
  return drafts.flatMap((draft) => {
    const { article, parent, edits, isReport } = partsOf(draft.place);
    const quote = quoteOfDraft(draft);
    const isComment = parent === undefined && edits === undefined && isReport !== true;
    const isSent = draft.key !== undefined && keys.includes(draft.key);
    return article === articleId && isComment && quote && !isSent ? [quote] : [];
  });
}

/** All that was written to be read under an article, newest first: no reports. */
export function wordsUnder(drafts: readonly CommentDraft[], articleId: string): CommentDraft[] {
  return drafts.filter(({ place }) => {
    const { article, isReport } = partsOf(place);
    return article === articleId && isReport !== true;
  });
}

/** The passage that a draft speaks of; undefined where it speaks of none. */
export function quoteOfDraft({ place, quote }: CommentDraft): Quote | undefined {
  return quote ?? partsOf(place).quote;
}

/** Removes the draft of the place with this name. */
export function dropDraft(name: string): void {
  putDraft(name, undefined);
}

function sentUnder(key: string): CommentDraft[] {
  return draftsSlot.read().filter((draft) => draft.key === key);
}

/** Changes the draft of one place, whatever other tabs write for the others. */
function putDraft(name: string, draft: Omit<CommentDraft, 'place'> | undefined): boolean {
  return draftsSlot.update(name, (drafts) => {
    const others = drafts.filter(({ place }) => place !== name);
    return draft ? [{ place: name, ...draft }, ...others] : others;
  });
}

function draftOf(drafts: readonly CommentDraft[], place: DraftPlace): CommentDraft | undefined {
  const name = nameOf(place);
  return drafts.find((draft) => draft.place === name);
}

/** What the reader keeps for later: the newest first, on the device, with all that its list shows. */
import * as v from 'valibot';
import { headlineSchema } from '../../api/contract/schemas.ts';
import type { Headline } from '../../api/model.ts';
import { defineSlot } from '../../lib/storage.ts';
import { shortened } from '../../lib/text.ts';

export const MOST_SAVED = 200;
/** What a browser gives one site is small: no newsroom's mistake may take all of it. */
const LONGEST_TITLE = 300;

const savedSchema = v.pick(headlineSchema, [
  'id',
  'slug',
  'title',
  'publishedAt',
  'kind',
  'language',
]);

export type SavedHeadline = v.InferOutput<typeof savedSchema>;

export const savedSlot = defineSlot<readonly SavedHeadline[]>({
  name: 'saved',
  version: 1,
  initial: [],
  parse: (stored) =>
    Array.isArray(stored) ? stored.filter((item) => v.is(savedSchema, item)) : undefined,
});

/** @returns false where this browser keeps nothing beyond the page */
export function toggleSaved(headline: Headline): boolean {
  const saved = savedSlot.read();
  return savedSlot.write(
    isSaved(saved, headline.id) ? without(saved, headline.id) : withSaved(saved, headline),
  );
}

export function removeSaved(id: string): void {
  savedSlot.write(without(savedSlot.read(), id));
}

export function isSaved(saved: readonly SavedHeadline[], id: string): boolean {
  return saved.some((headline) => headline.id === id);
}

/** The headline first, then the others; past the bound the oldest is dropped. */
function withSaved(saved: readonly SavedHeadline[], headline: Headline): readonly SavedHeadline[] {
  const { id, slug, title, publishedAt, kind, language } = headline;
  const kept = { id, slug, title: shortened(title, LONGEST_TITLE), publishedAt, kind, language };
  return [kept, ...without(saved, id)].slice(0, MOST_SAVED);
}

function without(saved: readonly SavedHeadline[], id: string): readonly SavedHeadline[] {
  return saved.filter((headline) => headline.id !== id);
}

/** The places that words can be written for, and the names that their drafts are kept under. */
import * as v from 'valibot';
import type { Quote } from '../../../api/model.ts';
import type { Letter } from '../outbox/letter.ts';

/** Where words are written for: under an article, in answer, on a passage, or in place of one's own. */
export interface DraftPlace {
  articleId: string;
  /** The comment that is answered. */
  parentId?: string | undefined;
  /** The passage that is spoken of. */
  quote?: Quote | undefined;
  /** The reader's own comment that is edited. */
  edits?: string | undefined;
}

/** Where a letter was written. */
export function placeOf({ articleId, comment: { parentId, quote } }: Letter): DraftPlace {
  return { articleId, parentId, quote };
}

export function isSamePlace(one: DraftPlace, other: DraftPlace): boolean {
  return nameOf(one) === nameOf(other);
}

/** The same for the same place, whatever else is known of it. */
export function nameOf({ articleId, parentId, quote, edits }: DraftPlace): string {
  const passage = quote && [quote.exact, quote.prefix, quote.suffix];
  return JSON.stringify([articleId, parentId ?? null, edits ?? null, passage ?? null]);
}

/** What a name tells of its place: the article, and the comment that is answered there. */
export function partsOf(name: string): { article?: string; parent?: string } {
  try {
    const parts: unknown = JSON.parse(name);
    const result = v.safeParse(v.tuple([v.string(), v.nullable(v.string())]), parts);
    if (!result.success) return {};
    const [article, parent] = result.output;
    return parent === null ? { article } : { article, parent };
  } catch {
    return {};
  }
}

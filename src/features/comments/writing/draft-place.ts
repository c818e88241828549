/** The places that words can be written for, and the names that their drafts are kept under. */
import * as v from 'valibot';
import type { Quote } from '../../../api/model.ts';
import { isGivenBack, type Letter, type RefusedLetter } from '../outbox/letter.ts';

/** Where words are written for: under an article, in answer, on a passage, or in place of one's own. */
export interface DraftPlace {
  articleId: string;
  /** The comment that is answered. */
  parentId?: string | undefined;
  /** The passage that is spoken of. */
  quote?: Quote | undefined;
  /** The reader's own comment that is edited. */
  edits?: string | undefined;
  /** The comment of which the newsroom is told what is wrong. */
  reports?: string | undefined;
}

/** Where a letter was written. */
export function placeOf({ articleId, comment: { parentId, quote } }: Letter): DraftPlace {
  return { articleId, parentId, quote };
}

/** The letter that was written at a place and refused before the newsroom took it. */
export function givenBackAt(
  place: DraftPlace,
  letters: readonly Letter[],
): RefusedLetter | undefined {
  return letters.filter(isGivenBack).find((letter) => isSamePlace(placeOf(letter), place));
}

export function isSamePlace(one: DraftPlace, other: DraftPlace): boolean {
  return nameOf(one) === nameOf(other);
}

/** The same for the same place, whatever else is known of it. */
export function nameOf({ articleId, parentId, quote, edits, reports }: DraftPlace): string {
  const passage = quote && [quote.exact, quote.prefix, quote.suffix];
  const report = reports === undefined ? [] : [reports];
  return JSON.stringify([articleId, parentId ?? null, edits ?? null, passage ?? null, ...report]);
}

/** What a name tells of its place. */
export interface PlaceParts {
  article?: string;
  /** The comment that is answered. */
  parent?: string;
  /** The key of the letter whose comment is edited. */
  edits?: string;
  isOnPassage?: boolean;
  /** The passage, without its place in the article. */
  quote?: Quote;
  isReport?: boolean;
}

const nameSchema = v.looseTuple([
  v.string(),
  v.nullable(v.string()),
  v.nullable(v.string()),
  v.unknown(),
]);

const passageSchema = v.looseTuple([v.string(), v.string(), v.string()]);

/** Empty where it is the name of no place. */
export function partsOf(name: string): PlaceParts {
  try {
    const parts: unknown = JSON.parse(name);
    const result = v.safeParse(nameSchema, parts);
    if (!result.success) return {};
    const [article, parent, edits, passage] = result.output;
    return {
      article,
      ...(parent !== null && { parent }),
      ...(edits !== null && { edits }),
      ...(passage !== null && { isOnPassage: true, ...quotePart(passage) }),
      ...(result.output.length > 4 && { isReport: true }),
    };
  } catch {
    return {};
  }
}

function quotePart(passage: unknown): Pick<PlaceParts, 'quote'> {
  const result = v.safeParse(passageSchema, passage);
  if (!result.success) return {};
  const [exact, prefix, suffix] = result.output;
  return { quote: { exact, prefix, suffix } };
}

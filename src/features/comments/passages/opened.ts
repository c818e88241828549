/** What of the article's passages stands open. */
import type { Quote } from '../../../api/model.ts';
import type { Found } from './matching/place-quotes.ts';
import type { Passage } from './passages.ts';
import { byPlace, isSameRange, type TextRange } from './text/text-range.ts';

/** What the reader wants to see; a passage is named by words, so that it outlives a change of the article. */
export type Wanted =
  | {
      kind: 'passage';
      quote: Quote;
      /** With the form for a comment on it. */
      isWriting: boolean;
      /** The comment that is about to be answered. */
      answering?: string | undefined;
    }
  /** All passages that begin in one block; the words that the reader had begun to speak of stay open. */
  | { kind: 'block'; key: string; begun: readonly Quote[] }
  /** The sentences of a block, to choose one. */
  | { kind: 'choice'; key: string };

/** The words that a wanted passage, or what stands open, is about. */
export function rangesOf(
  wanted: Wanted | undefined,
  opened: readonly Opened[],
  find: (quote: Quote) => Found,
): TextRange[] {
  const found = wanted?.kind === 'passage' ? find(wanted.quote) : undefined;
  return found ? [found] : opened.map(({ range }) => range);
}

/** A passage that stands open; without `passage` nobody has spoken of it yet. */
export interface Opened {
  quote: Quote;
  range: TextRange;
  passage: Passage | undefined;
  isWriting: boolean;
  answering: string | undefined;
}

/** The passages that are wanted, in the order of the text; those that are gone are left out. */
export function openedBy(
  wanted: Wanted | undefined,
  passages: readonly Passage[],
  find: (quote: Quote) => Found,
): Opened[] {
  switch (wanted?.kind) {
    case 'passage': {
      const { quote, isWriting, answering } = wanted;
      const range = find(quote);
      const passage = range && passages.find((one) => isSameRange(one.range, range));
      if (!range || (!passage && !isWriting)) return [];
      return [{ quote, range, passage, isWriting, answering }];
    }
    case 'block': {
      const said = passages
        .filter(({ blockKey }) => blockKey === wanted.key)
        .map((passage) => ({
          quote: passage.quote,
          range: passage.range,
          passage,
          isWriting: false,
          answering: undefined,
        }));
      const begun = wanted.begun.flatMap((quote) => {
        const range = find(quote);
        if (!range || passages.some((one) => isSameRange(one.range, range))) return [];
        return [{ quote, range, passage: undefined, isWriting: true, answering: undefined }];
      });
      return [...said, ...begun].sort((one, other) => byPlace(one.range, other.range));
    }
    default:
      return [];
  }
}

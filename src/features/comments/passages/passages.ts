/** The passages of an article that readers speak of, out of the comments that quote them. */
import type { Quote } from '../../../api/model.ts';
import type { Found } from './matching/place-quotes.ts';
import { byPlace, type TextRange } from './text/text-range.ts';
import type { TextBlock } from './text/text-view.ts';

/** A comment that quotes, or a letter of this reader's that will be one. */
export interface Quoting {
  /** The comment's id, or the letter's key. */
  id: string;
  quote: Quote;
  /** How many comments there are from it on, itself included. */
  count: number;
}

/** Words that comments speak of, or one that the reader has begun. */
export interface Passage {
  /** That of its first comment: it stays when others come. */
  id: string;
  range: TextRange;
  /** The key of the block that it begins in. */
  blockKey: string;
  /** As its first comment quotes it. */
  quote: Quote;
  /** Of the comments that quote it, oldest first. */
  ids: readonly string[];
  /** How many comments speak of it, with the answers; 0 where the reader has only begun one. */
  count: number;
  /** The words as the reader's draft quotes them: it is kept under these. */
  draft?: Quote;
  /** The article says it in other words than any of them quotes. */
  isChanged: boolean;
}

/** More comments than this make a passage warm, and hot. */
const WARM = [2, 6] as const;

/** From 1 to 3, by how much is said of it. */
export function warmthOf({ count }: Passage): 1 | 2 | 3 {
  if (count > WARM[1]) return 3;
  return count > WARM[0] ? 2 : 1;
}

export interface Spoken {
  quoting: readonly Quoting[];
  /** What the reader has begun to speak of. */
  begun: readonly Quote[];
}

/**
 * The passages in the order of the text. Comments on the same words share one; passages that overlap
 * stay apart.
 * @param find says where a quotation is, as far as it is known
 */
export function passagesOf(
  { quoting, begun }: Spoken,
  blocks: readonly TextBlock[],
  find: (quote: Quote) => Found | 'unknown',
): Passage[] {
  const passages = new Map<string, Omit<Passage, 'blockKey'> & { ids: string[] }>();
  const add = (quote: Quote, said?: Quoting) => {
    const match = find(quote);
    if (!match || match === 'unknown') return;
    const { start, end, isExact } = match;
    const name = `${start}-${end}`;
    let passage = passages.get(name);
    if (!passage) {
      const range = { start, end };
      passage = { id: said?.id ?? name, range, quote, ids: [], count: 0, isChanged: true };
      passages.set(name, passage);
    }
    if (isExact) passage.isChanged = false;
    if (said) {
      passage.ids.push(said.id);
      passage.count += said.count;
    } else {
      passage.draft ??= quote;
    }
  };
  for (const one of quoting) add(one.quote, one);
  for (const quote of begun) add(quote);
  let at = 0;
  return [...passages.values()]
    .sort((one, other) => byPlace(one.range, other.range))
    .flatMap((passage) => {
      while (at + 1 < blocks.length && (blocks[at + 1]?.start ?? 0) <= passage.range.start) at += 1;
      const block = blocks[at];
      return block ? [{ ...passage, blockKey: block.key }] : [];
    });
}

/** What two passages or more have in common, of passages in the order of the text. */
export function sharedRanges(passages: readonly Passage[]): TextRange[] {
  let furthest = 0;
  return passages.flatMap(({ range: { start, end } }) => {
    const shared = { start, end: Math.min(end, furthest) };
    furthest = Math.max(furthest, end);
    return shared.start < shared.end ? [shared] : [];
  });
}

/** The shortest passage at an offset of the text: one within another can be reached too. */
export function passageAt(passages: readonly Passage[], offset: number): Passage | undefined {
  return passages
    .filter(({ range }) => range.start <= offset && offset < range.end)
    .sort((one, other) => lengthOf(one) - lengthOf(other))[0];
}

const lengthOf = ({ range }: Passage) => range.end - range.start;

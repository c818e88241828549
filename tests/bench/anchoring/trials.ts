/**
 * Passages of a text are described; the text is edited; they are looked for again. Where each is by then
 * is known from its signs. Nothing else of the reader takes part, and the same seed gives the same trials.
 */
import type { Quote } from '../../../src/api/model.ts';
import { describePassage } from '../../../src/features/comments/passages/matching/describe-passage.ts';
import { matchQuote } from '../../../src/features/comments/passages/matching/match-quote.ts';
import { normalForm } from '../../../src/features/comments/passages/text/normal-form.ts';
import { EDITS } from './edits.ts';
import {
  type MarkedText,
  marked,
  plain,
  type Sign,
  type Span,
  sentencesOf,
  wordsOf,
} from './marked-text.ts';
import { pick, pickNumber } from './pick.ts';

/** What became of a passage that is still there, of one that was torn apart, of one that is gone. */
type Outcome =
  | 'anchored'
  | 'orphaned'
  | 'tornAnchored'
  | 'torn'
  | 'leftAlone'
  | 'falselyAnchored'
  /** On other words, whatever is left. */
  | 'wrong';

export type Outcomes = Record<Outcome, number>;

/** One of five trials deletes the very passage, as the last of its edits or before. */
const DELETES_PASSAGE = 0.2;
/** One of five passages is a sentence; the others are up to so many words. */
const IS_SENTENCE = 0.2;
const MOST_WORDS = 25;
/** What a passage must keep to be one; beyond, the method does not look for it (`MOST_ERRORS`). */
const MOST_OF_IT = 2 / 3;
const LETTER = /[\p{L}\p{N}]/u;

function tryOnce(text: string, editCount: number, random: () => number): Outcome {
  const quote = passageOf(text, random);
  const { start = 0, end = 0 } = quote;
  const deletedAt = random() < DELETES_PASSAGE ? pickNumber(1, editCount, random) : undefined;
  let edited = marked(text);
  for (let count = 1; count <= editCount; count += 1) {
    edited =
      count === deletedAt
        ? edited.filter(({ origin = -1 }) => origin < start || origin >= end)
        : pick(EDITS, random)(edited, random);
  }
  const match = matchQuote(normalForm(plain(edited)), quote);
  const found = match && { from: match.start, to: match.end };
  return outcomeOf(remainsOf(text, edited, { from: start, to: end }), edited, found);
}

export function tryOften(
  text: string,
  editCount: number,
  trials: number,
  random: () => number,
): Outcomes {
  const outcomes: Outcomes = {
    anchored: 0,
    orphaned: 0,
    tornAnchored: 0,
    torn: 0,
    leftAlone: 0,
    falselyAnchored: 0,
    wrong: 0,
  };
  for (let trial = 0; trial < trials; trial += 1) {
    outcomes[tryOnce(text, editCount, random)] += 1;
  }
  return outcomes;
}

function passageOf(text: string, random: () => number): Quote {
  const span = random() < IS_SENTENCE ? pick(sentencesOf(marked(text)), random) : someWords();
  const quote = describePassage(text, { start: span.from, end: span.to });
  return quote ?? passageOf(text, random);

  function someWords(): Span {
    const words = wordsOf(marked(text));
    const first = pickNumber(0, words.length - 1, random);
    const last = Math.min(words.length - 1, first + pickNumber(0, MOST_WORDS - 1, random));
    return { from: words[first]?.from ?? 0, to: words[last]?.to ?? 0 };
  }
}

/** What is left of a passage after the edits. */
interface Remains {
  /** The places of its letters. */
  letters: Set<number>;
  /** Whether they are most of it, and together. */
  isPassage: boolean;
}

function remainsOf(first: string, edited: MarkedText, passage: Span): Remains {
  const isLeft = ({ sign, origin = -1 }: Sign) =>
    origin >= passage.from && origin < passage.to && LETTER.test(sign);
  const left = edited.flatMap((sign, at) => (isLeft(sign) ? [at] : []));
  const atFirst = first
    .slice(passage.from, passage.to)
    .split('')
    .filter((sign) => LETTER.test(sign));
  const stretch = 1 + (left.at(-1) ?? 0) - (left[0] ?? 0);
  const isPassage =
    left.length >= atFirst.length * MOST_OF_IT && stretch * MOST_OF_IT <= passage.to - passage.from;
  return { letters: new Set(left), isPassage };
}

/** Right is what has most of the letters that are left, and little else. */
function outcomeOf(remains: Remains, edited: MarkedText, found: Span | undefined): Outcome {
  const { letters, isPassage } = remains;
  if (!found) return isPassage ? 'orphaned' : letters.size > 0 ? 'torn' : 'leftAlone';
  if (letters.size === 0) return 'falselyAnchored';
  const among = edited.flatMap(({ sign }, at) =>
    at >= found.from && at < found.to && LETTER.test(sign) ? [at] : [],
  );
  const right = among.filter((at) => letters.has(at)).length;
  if (right * 2 < letters.size || right * 2 < among.length) return 'wrong';
  return isPassage ? 'anchored' : 'tornAnchored';
}

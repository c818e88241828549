/** What editors do to an article after it was published. */
import {
  type MarkedText,
  plain,
  replaced,
  type Span,
  sentencesOf,
  wordsOf,
  written,
} from './marked-text.ts';
import { pick, pickNumber } from './pick.ts';
import { restyled } from './restyled.ts';

export type Edit = (text: MarkedText, random: () => number) => MarkedText;

export const EDITS: readonly Edit[] = [
  restyled,
  withWordsChanged,
  withMove,
  withDeletion,
  withRepeat,
];

/** One to three words, next to one another, become words of no language: no passage says the same. */
function withWordsChanged(text: MarkedText, random: () => number): MarkedText {
  const words = wordsOf(text);
  const others = Array.from({ length: pickNumber(1, 3, random) }, () =>
    plain(text.slice(...bounds(pick(words, random))))
      .split('')
      .reverse()
      .join(''),
  );
  const changed = runOf(words, pickNumber(1, 3, random), random);
  return replaced(text, changed, written(others.join(' ')));
}

/** A sentence goes to stand before another one. */
function withMove(text: MarkedText, random: () => number): MarkedText {
  const sentence = pick(sentencesOf(text), random);
  const moved = text.slice(...bounds(sentence));
  const rest = replaced(text, sentence, []);
  const { from } = pick(sentencesOf(rest), random);
  return replaced(rest, { from, to: from }, [...moved, ...written(' ')]);
}

/** A sentence goes, or up to a dozen words. */
function withDeletion(text: MarkedText, random: () => number): MarkedText {
  const isSentence = random() < 0.5;
  const gone = isSentence
    ? pick(sentencesOf(text), random)
    : runOf(wordsOf(text), pickNumber(3, 12, random), random);
  return replaced(text, gone, []);
}

/** Three to eight words are said a second time, anywhere. */
function withRepeat(text: MarkedText, random: () => number): MarkedText {
  const words = wordsOf(text);
  const { from, to } = runOf(words, pickNumber(3, 8, random), random);
  const repeat = text.slice(from, to).map(({ sign }) => ({ sign }));
  const place = pick(words, random).from;
  return replaced(text, { from: place, to: place }, [...repeat, ...written(' ')]);
}

function runOf(words: Span[], count: number, random: () => number): Span {
  const first = Math.floor(random() * Math.max(1, words.length - count));
  const run = words.slice(first, first + count);
  return { from: run[0]?.from ?? 0, to: run.at(-1)?.to ?? 0 };
}

function bounds({ from, to }: Span): [number, number] {
  return [from, to];
}

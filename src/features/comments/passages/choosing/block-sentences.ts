import { plainSpaces } from '../../../../lib/french-spacing.ts';
import { WORD } from '../matching/sought-passage.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { TextRange } from '../text/text-range.ts';
import type { SentenceChoice } from './sentence-choice.ts';

/**
 * The sentences of a block that have a word, as ranges of the article's text. In lists and tables, each
 * item and each cell has its own.
 * @param language of the article (BCP 47)
 */
export function blockSentences(text: string, block: TextRange, language: string): TextRange[] {
  const { start } = block;
  return sentencesOf(plainSpaces(text.slice(start, block.end)), language)
    .map((sentence) => ({ start: start + sentence.start, end: start + sentence.end }))
    .filter((sentence) => WORD.test(text.slice(sentence.start, sentence.end)));
}

/** From the first chosen sentence to the last; undefined where there is none. */
export function choiceRange(
  sentences: readonly TextRange[],
  { anchor, active }: SentenceChoice,
): TextRange | undefined {
  const first = sentences[Math.min(anchor, active)];
  const last = sentences[Math.max(anchor, active)];
  return first && last && { start: first.start, end: last.end };
}

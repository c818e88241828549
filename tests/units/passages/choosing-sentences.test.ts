import { describe, expect, it } from 'vitest';
import {
  blockSentences,
  choiceRange,
} from '../../../src/features/comments/passages/choosing/block-sentences.ts';
import {
  FIRST_SENTENCE,
  isChosen,
  keyedChoice,
  pointedChoice,
  type SentenceChoice,
  wholeChoice,
} from '../../../src/features/comments/passages/choosing/sentence-choice.ts';

const COUNT = 5;

/** The numbers of what is chosen. */
const chosen = (choice: SentenceChoice) =>
  Array.from({ length: COUNT }, (_, index) => index).filter((index) => isChosen(choice, index));

/** Presses keys one after another; `+` before one is Shift. */
function pressed(keys: string, direction: 'ltr' | 'rtl' = 'ltr', from = FIRST_SENTENCE) {
  return keys.split(' ').reduce((choice, key) => {
    const shiftKey = key.startsWith('+');
    const name = shiftKey ? key.slice(1) : key;
    return keyedChoice(choice, { key: name, shiftKey, direction }, COUNT) ?? choice;
  }, from);
}

describe('keys', () => {
  it.each([
    ['begin with the first sentence', '', 'ltr', [0]],
    ['go down and up', 'ArrowDown ArrowDown ArrowUp', 'ltr', [1]],
    ['go along the line of reading', 'ArrowRight ArrowRight ArrowLeft', 'ltr', [1]],
    ['go along a line that is read from the right', 'ArrowLeft ArrowLeft ArrowRight', 'rtl', [1]],
    ['stay at the beginning', 'ArrowUp', 'ltr', [0]],
    ['stay at the end', 'End ArrowDown', 'ltr', [4]],
    ['go to the beginning', 'End Home', 'ltr', [0]],
    ['widen with Shift', 'ArrowDown +ArrowDown +ArrowDown', 'ltr', [1, 2, 3]],
    ['widen backwards', 'End +ArrowUp', 'ltr', [3, 4]],
    ['narrow again', '+ArrowDown +ArrowDown +ArrowUp', 'ltr', [0, 1]],
    ['turn at where the choice began', 'ArrowDown +ArrowDown +ArrowUp +ArrowUp', 'ltr', [0, 1]],
    ['widen to the end', 'ArrowDown +End', 'ltr', [1, 2, 3, 4]],
    ['choose one again without Shift', '+ArrowDown +ArrowDown ArrowDown', 'ltr', [3]],
    ['do nothing that is not theirs', 'ArrowDown PageDown x Enter', 'ltr', [1]],
  ] as const)('%s', (_, keys, direction, expected) => {
    expect(chosen(pressed(keys, direction))).toEqual(expected);
  });

  it('of other kinds are left to the page', () => {
    const press = { key: 'Enter', shiftKey: false, direction: 'ltr' } as const;
    expect(keyedChoice(FIRST_SENTENCE, press, COUNT)).toBeUndefined();
    expect(keyedChoice(FIRST_SENTENCE, { ...press, key: 'toString' }, COUNT)).toBeUndefined();
  });
});

describe('taps', () => {
  const tapped = (...indexes: number[]) => chosen(indexes.reduce(pointedChoice, FIRST_SENTENCE));

  it.each([
    ['the first chooses', [2], [2]],
    ['the first chooses, also where the choice began', [0], [0]],
    ['a second goes on until there', [1, 3], [1, 2, 3]],
    ['a second goes back until there', [3, 1], [1, 2, 3]],
    ['a third goes on too', [1, 2, 4], [1, 2, 3, 4]],
    ['a third on the other side keeps what is chosen', [2, 3, 0], [0, 1, 2, 3]],
    ['one on what is chosen begins anew', [1, 3, 2], [2]],
    ['one on what is chosen begins anew, and goes on', [1, 3, 2, 3], [2, 3]],
  ])('%s', (_, taps, expected) => {
    expect(tapped(...taps)).toEqual(expected);
  });

  it('begin anew after keys', () => {
    const keyed = pressed('ArrowDown +ArrowDown', 'ltr', pointedChoice(FIRST_SENTENCE, 2));
    expect(chosen(pointedChoice(keyed, 0))).toEqual([0]);
  });
});

describe('the whole paragraph', () => {
  it('is all of its sentences', () => {
    expect(chosen(wholeChoice(COUNT))).toEqual([0, 1, 2, 3, 4]);
  });

  it('is the only sentence that there is, or none', () => {
    expect(isChosen(wholeChoice(1), 0)).toBe(true);
    expect(choiceRange([], wholeChoice(0))).toBeUndefined();
  });
});

describe('the sentences of a block', () => {
  const text =
    'Avant.\nUne phrase. Deux\u202F! M.\u00A0Tazi dit\u00A0: «\u202FNon.\u202F» * * *\nAprès.';
  const block = { start: 7, end: text.lastIndexOf('\n') };
  const wordsOf = (range: { start: number; end: number } | undefined) =>
    range && text.slice(range.start, range.end);

  it('are those that have a word', () => {
    expect(blockSentences(text, block, 'fr').map(wordsOf)).toEqual([
      'Une phrase.',
      'Deux\u202F!',
      'M.\u00A0Tazi dit\u00A0: «\u202FNon.\u202F»',
    ]);
  });

  it('are one range from the first that is chosen to the last', () => {
    const sentences = blockSentences(text, block, 'fr');
    const choice = { anchor: 1, active: 0, isPointed: false };
    expect(wordsOf(choiceRange(sentences, choice))).toBe('Une phrase. Deux\u202F!');
  });
});
